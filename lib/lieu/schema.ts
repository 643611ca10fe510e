import { z } from "zod";
import { facultatif, id, liste, texte } from "@/lib/champ";
import { AccesLieu } from "@/prisma/client/enums";

const QUEL_LIEN = "Collez un lien complet, qui commence par https://.";

/** A link one joins from afar: https, as it will be written, without a name or password in it. */
export const lienVisio = z
  .string()
  .trim()
  .max(400, "Au plus 400 caractères.")
  .transform((saisie, context) => {
    const url = URL.canParse(saisie) ? new URL(saisie) : null;
    if (url?.protocol === "https:" && !url.username && !url.password && url.href.length <= 500)
      return url.href;
    context.addIssue(QUEL_LIEN);
    return z.NEVER;
  });

const champs = {
  nom: texte(120, "Indiquez le nom du lieu."),
  adresse: facultatif(z.string().trim().max(200, "Au plus 200 caractères.")),
  delegationId: facultatif(id),
  acces: liste(z.enum(AccesLieu)),
  noteAcces: facultatif(z.string().trim().max(300, "Au plus 300 caractères.")),
  visio: facultatif(lienVisio),
};

export const CreateLieu = z.object(champs);
export const UpdateLieu = z.object({ lieuId: id, ...champs });
export const CloseLieu = z.object({ lieuId: id });

export const CreateSalle = z.object({
  lieuId: id,
  nom: texte(80, "Indiquez le nom de la salle."),
  capacite: facultatif(
    z.coerce
      .number({ error: "Indiquez un nombre de places." })
      .int("Indiquez un nombre entier de places.")
      .min(1, "Indiquez un nombre de places, ou laissez vide.")
      .max(1000, "Au plus 1 000 places."),
  ),
});
export const CloseSalle = z.object({ salleId: id });

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
