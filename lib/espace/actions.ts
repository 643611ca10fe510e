"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/espace/commands/reglages";
import { REFUS_ESPACE } from "@/lib/espace/labels";
import * as schema from "@/lib/espace/schema";

const refusals = REFUS_ESPACE;
const fields = { NOM_PRIS: "nom" };

export const updateEspace = action({
  refusals,
  schema: schema.UpdateEspace,
  command: commands.updateEspace,
  done: "Les réglages sont enregistrés.",
});
export const createDelegation = action({
  refusals,
  fields,
  schema: schema.CreateDelegation,
  command: commands.createDelegation,
  done: "La délégation est ajoutée.",
});
export const updateDelegation = action({
  refusals,
  fields,
  schema: schema.UpdateDelegation,
  command: commands.updateDelegation,
  done: "La délégation est enregistrée.",
});
export const createTerritoire = action({
  refusals,
  fields,
  schema: schema.CreateTerritoire,
  command: commands.createTerritoire,
  done: "Le territoire est ajouté.",
});
export const recordPopulation = action({
  refusals,
  schema: schema.RecordPopulation,
  command: commands.recordPopulation,
  done: "La population est enregistrée.",
});
