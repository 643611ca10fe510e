"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/lieu/commands";
import { REFUS_LIEU } from "@/lib/lieu/labels";
import * as schema from "@/lib/lieu/schema";

export const createLieu = action({
  schema: schema.CreateLieu,
  command: commands.createLieu,
  refusals: REFUS_LIEU,
  fields: { NOM_PRIS: "nom" },
  done: "Le lieu est ajouté.",
});

export const updateLieu = action({
  schema: schema.UpdateLieu,
  command: commands.updateLieu,
  refusals: REFUS_LIEU,
  fields: { NOM_PRIS: "nom" },
  done: "Le lieu est enregistré.",
});

export const closeLieu = action({
  schema: schema.CloseLieu,
  command: commands.closeLieu,
  refusals: REFUS_LIEU,
  done: "Le lieu n’est plus proposé. Il reste lisible sur les séances qui s’y sont tenues.",
});

export const updateTrajet = action({
  schema: schema.UpdateTrajet,
  command: commands.updateTrajet,
  refusals: REFUS_LIEU,
  done: "Le trajet est enregistré.",
});
