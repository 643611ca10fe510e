"use server";

import { action } from "@/lib/action";
import { saveOrdreDuJour as save } from "@/lib/ordre-du-jour/commands/ordre";
import { addSituation as add, removeSituation as remove } from "@/lib/ordre-du-jour/commands/situation";
import { describeNonCouverts, REFUS_ORDRE } from "@/lib/ordre-du-jour/labels";
import * as schema from "@/lib/ordre-du-jour/schema";

const refusals = REFUS_ORDRE;

export const saveOrdreDuJour = action({
  schema: schema.SaveOrdreDuJour,
  command: save,
  refusals,
  next: (_value, { seanceId }) => `/seances/${seanceId}#ordre-du-jour`,
});

export const addSituation = action({
  schema: schema.AddSituation,
  command: add,
  refusals,
  fields: { DEJA: "situationId" },
  detail: describeNonCouverts,
  done: "La situation est à l’ordre du jour.",
});

export const removeSituation = action({
  schema: schema.RemoveSituation,
  command: remove,
  refusals,
  done: "La situation n’est plus à l’ordre du jour.",
});
