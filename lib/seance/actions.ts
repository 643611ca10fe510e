"use server";

import { action } from "@/lib/action";
import { cancelSeance as cancel, missSeance as miss } from "@/lib/seance/commands/cancel";
import { confirmSeances as confirm } from "@/lib/seance/commands/confirm";
import { excusePresence as excuse } from "@/lib/seance/commands/excuse";
import { correctPresence as correct, holdSeance as hold } from "@/lib/seance/commands/hold";
import { postponeSeance as postpone } from "@/lib/seance/commands/postpone";
import { proposeSeances as propose } from "@/lib/seance/commands/propose";
import { shiftSeances as shift } from "@/lib/seance/commands/shift";
import { assignSecretaire as assign, updateSeance as update } from "@/lib/seance/commands/update";
import { describeCreneauPris, REFUS_SEANCE } from "@/lib/seance/labels/refus";
import { describeParticipants, describeTenue } from "@/lib/seance/labels/tenue";
import * as schema from "@/lib/seance/schema";

const refusals = REFUS_SEANCE;
const detail = describeCreneauPris;
const page = (_value: unknown, { seanceId }: { seanceId: string }) => `/seances/${seanceId}`;

const planificateur = (situationId?: string, groupeId?: string) =>
  groupeId ? `/groupes/${groupeId}/planifier` : `/situations/${situationId}/planifier`;

export const proposeSeances = action({
  schema: schema.ProposeSeances,
  command: propose,
  refusals,
  fields: { SALLE_PRISE: "salleId" },
  detail,
  next: (_value, { situationId, groupeId }) => `${planificateur(situationId, groupeId)}?fait=proposer#fait`,
});

export const confirmSeances = action({
  schema: schema.ConfirmSeances,
  command: confirm,
  refusals,
  next: (_value, { planifiee, groupePlanifie, seance }) =>
    planifiee || groupePlanifie
      ? `${planificateur(planifiee, groupePlanifie)}?fait=confirmer#fait`
      : `/seances/${seance[0]?.id}`,
});

export const postponeSeance = action({
  schema: schema.PostponeSeance,
  command: postpone,
  refusals,
  fields: { DATE_HORS_BORNES: "jour" },
  detail,
  next: ({ suivantes }, { seanceId }) => `/seances/${seanceId}${suivantes > 0 ? "/suivantes" : ""}`,
});

export const shiftSeances = action({
  schema: schema.ShiftSeances,
  command: shift,
  refusals,
  detail,
  next: page,
});

export const cancelSeance = action({ schema: schema.EndSeance, command: cancel, refusals, next: page });

export const missSeance = action({ schema: schema.EndSeance, command: miss, refusals, next: page });

export const holdSeance = action({
  schema: schema.HoldSeance,
  command: hold,
  refusals,
  fields: { PAS_COMMENCEE: "jour", DATE_ELOIGNEE: "jour", SITUATION_SANS_ACCORD: "travaillee" },
  detail: describeTenue,
  next: page,
});

export const correctPresence = action({
  schema: schema.CorrectPresence,
  command: correct,
  refusals,
  fields: { SANS_CHANGEMENT: "etat" },
  next: page,
});

export const excusePresence = action({ schema: schema.ExcusePresence, command: excuse, refusals });

export const updateSeance = action({
  schema: schema.UpdateSeance,
  command: update,
  refusals,
  fields: {
    PARTICIPANT_NON_ASSOCIE: "participant",
    PARTICIPANT_NON_MEMBRE: "participant",
    HORS_PORTEE: "participant",
    LIEU_INTROUVABLE: "lieuId",
  },
  detail: (refus, acteur) => describeCreneauPris(refus, acteur) ?? describeParticipants(refus),
  next: page,
});

export const assignSecretaire = action({
  schema: schema.AssignSecretaire,
  command: assign,
  refusals,
  fields: { SECRETAIRE_INCONNU: "secretaireId" },
  done: "Le secrétariat de la séance est noté.",
});
