"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/disponibilite/commands";
import { REFUS_DISPONIBILITE } from "@/lib/disponibilite/labels";
import * as schema from "@/lib/disponibilite/schema";

export const createDisponibilite = action({
  schema: schema.CreateDisponibilite,
  command: commands.createDisponibilite,
  refusals: REFUS_DISPONIBILITE,
  fields: { CHEVAUCHE: "debut" },
  done: "La plage est ajoutée.",
});

export const closeDisponibilite = action({
  schema: schema.CloseDisponibilite,
  command: commands.closeDisponibilite,
  refusals: REFUS_DISPONIBILITE,
});

export const createAbsence = action({
  schema: schema.CreateAbsence,
  command: commands.createAbsence,
  refusals: REFUS_DISPONIBILITE,
  done: "L’absence est notée.",
});

export const closeAbsence = action({
  schema: schema.CloseAbsence,
  command: commands.closeAbsence,
  refusals: REFUS_DISPONIBILITE,
});
