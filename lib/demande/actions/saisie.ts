"use server";

import { action } from "@/lib/action";
import { handDemande } from "@/lib/demande/commands/saisie-hand";
import { remindDemande } from "@/lib/demande/commands/saisie-remind";
import { takeDemande } from "@/lib/demande/commands/saisie-take";
import { ETAPE_DU_REFUS } from "@/lib/demande/labels/refus";
import { REFUS_RAPPEL, REFUS_SAISIE_POUR, REFUS_TRANSMISSION } from "@/lib/demande/labels/saisie";
import * as schema from "@/lib/demande/schema/saisie";

const { IDENTIFIANT_1, IDENTIFIANT_2, IDENTIFIANT_3, ALERTE_1, ALERTE_2, ALERTE_3 } = ETAPE_DU_REFUS;

export const noterDemande = action({
  schema: schema.TakeDemande,
  command: takeDemande,
  refusals: REFUS_SAISIE_POUR,
  fields: { MEMBRE_INCONNU: "auteurId" },
  next: ({ id }) => `/demandes/${id}/etape/1`,
});

export const transmettreDemande = action({
  schema: schema.HandDemande,
  command: handDemande,
  refusals: REFUS_TRANSMISSION,
  fields: { IDENTIFIANT_1, IDENTIFIANT_2, IDENTIFIANT_3, ALERTE_1, ALERTE_2, ALERTE_3 },
  next: () => "/demandes/saisie",
});

export const rappelerDemande = action({
  schema: schema.RemindDemande,
  command: remindDemande,
  refusals: REFUS_RAPPEL,
  done: "Le rappel est envoyé.",
});
