"use server";

import { action } from "@/lib/action";
import * as lieu from "@/lib/lieu/commands/lieu";
import * as salle from "@/lib/lieu/commands/salle";
import * as trajet from "@/lib/lieu/commands/trajet";
import { REFUS_LIEU } from "@/lib/lieu/labels";
import * as schema from "@/lib/lieu/schema";

export const createLieu = action({
  schema: schema.CreateLieu,
  command: lieu.createLieu,
  refusals: REFUS_LIEU,
  fields: { NOM_PRIS: "nom" },
  done: "Le lieu est ajouté.",
});

export const updateLieu = action({
  schema: schema.UpdateLieu,
  command: lieu.updateLieu,
  refusals: REFUS_LIEU,
  fields: { NOM_PRIS: "nom" },
  done: "Le lieu est enregistré.",
});

export const closeLieu = action({
  schema: schema.CloseLieu,
  command: lieu.closeLieu,
  refusals: REFUS_LIEU,
  done: "Le lieu n’est plus proposé. Il reste lisible sur les séances qui s’y sont tenues.",
});

export const updateTrajet = action({
  schema: schema.UpdateTrajet,
  command: trajet.updateTrajet,
  refusals: REFUS_LIEU,
  done: "Le trajet est enregistré.",
});

export const createSalle = action({
  schema: schema.CreateSalle,
  command: salle.createSalle,
  refusals: REFUS_LIEU,
  fields: { SALLE_PRISE: "nom" },
  done: "La salle est ajoutée.",
});

export const closeSalle = action({
  schema: schema.CloseSalle,
  command: salle.closeSalle,
  refusals: REFUS_LIEU,
  done: "La salle n’est plus proposée.",
});
