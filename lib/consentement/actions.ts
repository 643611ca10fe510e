"use server";

import { action } from "@/lib/action";
import { amendConsentement as amend } from "@/lib/consentement/commands/amend";
import { recordConsentement as record } from "@/lib/consentement/commands/record";
import { updateRetrait as regler } from "@/lib/consentement/commands/reglage";
import { withdrawConsentement as withdraw } from "@/lib/consentement/commands/withdraw";
import { describeEffets, REFUS_EFFETS } from "@/lib/consentement/labels/effets";
import { REFUS_CONSENTEMENT, REFUS_RETRAIT } from "@/lib/consentement/labels/etat";
import * as schema from "@/lib/consentement/schema";

const page = ({ situationId }: { situationId: string }) => `/situations/${situationId}/consentement`;

export const recordInformation = action({
  schema: schema.RecordInformation,
  command: record,
  refusals: REFUS_CONSENTEMENT,
  fields: { DATE_A_VENIR: "informationLe", PERSONNE_INCONNUE: "recueilliParId" },
  next: page,
});

export const recordAccord = action({
  schema: schema.RecordAccord,
  command: amend,
  refusals: { ...REFUS_CONSENTEMENT, ...REFUS_EFFETS },
  asks: ["EFFETS"],
  detail: describeEffets,
  fields: {
    DATE_A_VENIR: "accordLe",
    INFORMATION_ABSENTE: "informationLe",
    PORTEE_INCONNUE: "portees",
    EXCLUSION_INCONNUE: "exclusions",
    PERSONNE_INCONNUE: "recueilliParId",
  },
  next: page,
});

export const withdrawConsentement = action({
  schema: schema.WithdrawConsentement,
  command: withdraw,
  refusals: REFUS_CONSENTEMENT,
  fields: { DATE_A_VENIR: "retraitLe" },
  next: page,
});

export const updateRetrait = action({
  schema: schema.UpdateRetrait,
  command: regler,
  refusals: REFUS_RETRAIT,
  fields: { DATE_A_VENIR: "retraitDecideLe", DECISION_ABSENTE: "retraitDecideLe" },
  done: "C’est enregistré. Cela vaut pour les retraits à venir.",
});
