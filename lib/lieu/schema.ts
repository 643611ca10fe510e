import { z } from "zod";
import { facultatif, id, texte } from "@/lib/champ";

const champs = {
  nom: texte(120, "Indiquez le nom du lieu."),
  adresse: facultatif(z.string().trim().max(200, "Au plus 200 caractères.")),
  delegationId: facultatif(id),
};

export const CreateLieu = z.object(champs);
export const UpdateLieu = z.object({ lieuId: id, ...champs });
export const CloseLieu = z.object({ lieuId: id });

export const MINUTES_DE_TRAJET_MAX = 480;

/** Minutes of road, a whole number; blank is none. */
export const minutesDeTrajet = z.coerce
  .number({ error: "Indiquez un nombre de minutes." })
  .int("Indiquez un nombre entier de minutes.")
  .min(0, "Indiquez un nombre de minutes, ou laissez vide.")
  .max(MINUTES_DE_TRAJET_MAX, `Au plus ${MINUTES_DE_TRAJET_MAX} minutes.`);

export const UpdateTrajet = z
  .object({ departId: id, arriveeId: id, minutes: minutesDeTrajet })
  .refine(({ departId, arriveeId }) => departId !== arriveeId, {
    path: ["arriveeId"],
    error: "Choisissez deux lieux différents.",
  });
