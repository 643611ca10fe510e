import { z } from "zod";
import { facultatif, id, texte } from "@/lib/champ";

const champs = {
  nom: texte(160, "Indiquez le nom de la structure."),
  typeId: facultatif(id),
  territoireId: facultatif(id),
  telephone: facultatif(
    z
      .string()
      .trim()
      .regex(/^[+\d][\d .-]{5,28}$/, "Indiquez un numéro de téléphone, comme 02 40 00 00 00."),
  ),
};

export const CreateStructure = z.object(champs);
export const UpdateStructure = z.object({ structureId: id, ...champs });
export const CloseStructure = z.object({ structureId: id });
