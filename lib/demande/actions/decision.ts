"use server";

import { action } from "@/lib/action";
import { acceptDemande as accept } from "@/lib/demande/commands/decision-accept";
import * as answer from "@/lib/demande/commands/decision-answer";
import { assignDemande as assign } from "@/lib/demande/commands/decision-assign";
import { withdrawDemande as withdraw } from "@/lib/demande/commands/decision-withdraw";
import { describeRefus, REFUS_DECISION } from "@/lib/demande/labels/decision";
import * as schema from "@/lib/demande/schema/decision";

const fields = {
  INTERVENANT_INCONNU: "intervenantId",
  MOTIF_INCONNU: "motifId",
  MOT_ATTENDU: "mot",
  STRUCTURE_INCONNUE: "structureId",
} as const;

export const acceptDemande = action({
  schema: schema.AcceptDemande,
  command: accept,
  refusals: REFUS_DECISION,
  fields,
  detail: describeRefus,
  next: ({ groupeId }, { demandeId }) =>
    groupeId
      ? `/groupes/${groupeId}?fait=accepter#fait`
      : `/demandes?fait=accepter&demande=${demandeId}#fait`,
});

export const complementDemande = action({
  schema: schema.ComplementDemande,
  command: answer.complementDemande,
  refusals: REFUS_DECISION,
  fields,
  detail: describeRefus,
  next: () => "/demandes?fait=completer#fait",
});

export const redirectDemande = action({
  schema: schema.RedirectDemande,
  command: answer.redirectDemande,
  refusals: REFUS_DECISION,
  fields,
  detail: describeRefus,
  next: () => "/demandes?fait=orienter#fait",
});

export const refuseDemande = action({
  schema: schema.RefuseDemande,
  command: answer.refuseDemande,
  refusals: REFUS_DECISION,
  fields,
  detail: describeRefus,
  next: () => "/demandes?fait=refuser#fait",
});

export const assignDemande = action({
  schema: schema.AssignDemande,
  command: assign,
  refusals: REFUS_DECISION,
  fields,
  next: () => "/demandes?fait=confier#fait",
});

export const withdrawDemande = action({
  schema: schema.WithdrawDemande,
  command: withdraw,
  refusals: REFUS_DECISION,
  next: () => "/demandes?fait=retirer#fait",
});
