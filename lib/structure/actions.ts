"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/structure/commands/structure";
import { REFUS_STRUCTURE } from "@/lib/structure/labels";
import * as schema from "@/lib/structure/schema";

export const createStructure = action({
  schema: schema.CreateStructure,
  command: commands.createStructure,
  refusals: REFUS_STRUCTURE,
  fields: { NOM_PRIS: "nom" },
  next: () => "/reglages/structures",
});

export const updateStructure = action({
  schema: schema.UpdateStructure,
  command: commands.updateStructure,
  refusals: REFUS_STRUCTURE,
  fields: { NOM_PRIS: "nom" },
  next: () => "/reglages/structures",
});

export const closeStructure = action({
  schema: schema.CloseStructure,
  command: commands.closeStructure,
  refusals: REFUS_STRUCTURE,
  done: "La structure n’est plus proposée. Elle reste lisible sur les dossiers anciens.",
});
