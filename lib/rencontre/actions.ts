"use server";

import { action } from "@/lib/action";
import { assignIntervenant as assignTo } from "@/lib/rencontre/commands/assign";
import { createRencontres as create } from "@/lib/rencontre/commands/create";
import { draftRencontre as draft } from "@/lib/rencontre/commands/draft";
import { cancelRencontre as cancel, missRencontre as miss } from "@/lib/rencontre/commands/end";
import { holdRencontre as hold } from "@/lib/rencontre/commands/hold";
import { postponeRencontre as postpone } from "@/lib/rencontre/commands/postpone";
import { assignSecretaire as assign, updateRencontre as update } from "@/lib/rencontre/commands/update";
import {
  describeCreneauPris,
  describeIntervenantPris,
  describeRefus,
  REFUS_RENCONTRE,
} from "@/lib/rencontre/labels/refus";
import * as schema from "@/lib/rencontre/schema/rencontre";

const refusals = REFUS_RENCONTRE;
const detail = describeCreneauPris;
const page = (_value: unknown, { rencontreId }: { rencontreId: string }) => `/rencontres/${rencontreId}`;

export const createRencontres = action({
  schema: schema.CreateRencontres,
  command: create,
  refusals,
  detail,
  next: ({ ids }) =>
    ids.length === 1 ? `/rencontres/${ids[0]}` : `/rencontres?prevues=${ids.length}#prevues`,
});

export const postponeRencontre = action({
  schema: schema.PostponeRencontre,
  command: postpone,
  refusals,
  fields: { DATE_HORS_BORNES: "jour" },
  detail,
  next: page,
});

export const updateRencontre = action({
  schema: schema.UpdateRencontre,
  command: update,
  refusals,
  detail,
  next: page,
});

export const cancelRencontre = action({ schema: schema.EndRencontre, command: cancel, refusals, next: page });

export const missRencontre = action({ schema: schema.EndRencontre, command: miss, refusals, next: page });

export const holdRencontre = action({
  schema: schema.HoldRencontre,
  command: hold,
  refusals,
  fields: { PAS_COMMENCEE: "jour", DATE_ELOIGNEE: "jour" },
  next: page,
});

export const assignIntervenant = action({
  schema: schema.AssignIntervenant,
  command: assignTo,
  refusals,
  fields: { INTERVENANT_INCONNU: "intervenantId", DEJA_LA: "intervenantId" },
  detail: describeIntervenantPris,
  next: page,
});

export const assignSecretaire = action({
  schema: schema.AssignSecretaire,
  command: assign,
  refusals,
  fields: { SECRETAIRE_INCONNU: "secretaireId" },
  done: "Le secrétariat de la rencontre est noté.",
});

export const draftRencontre = action({
  schema: schema.DraftRencontre,
  command: draft,
  refusals,
  detail: describeRefus,
  next: page,
});
