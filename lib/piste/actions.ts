"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/piste/commands";
import { describeRefus, REFUS_CREATION, REFUS_DECISION } from "@/lib/piste/labels";
import * as schema from "@/lib/piste/schema";

export const createPiste = action({
  schema: schema.CreatePiste,
  command: commands.createPiste,
  refusals: REFUS_CREATION,
  fields: { DATE_HORS_BORNES: "revoirLe" },
  detail: describeRefus,
  done: "La piste est notée.",
});

export const updatePiste = action({
  schema: schema.UpdatePiste,
  command: commands.updatePiste,
  refusals: REFUS_DECISION,
  fields: { DATE_HORS_BORNES: "revoirLe" },
  done: "C’est noté.",
});
