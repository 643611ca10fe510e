import { z } from "zod";
import { facultatif, id, jour, texteLibre } from "@/lib/champ";
import { gatherReponses, reponses } from "@/lib/levee/schema";
import { MAX_CADRE } from "@/lib/protocole/rules";

const entier = (min: number, max: number, unite: string) =>
  z.coerce
    .number({ error: `Indiquez un nombre de ${unite}.` })
    .int(`Indiquez un nombre entier de ${unite}.`)
    .min(min, `Au moins ${min}.`)
    .max(max, `Au plus ${max}.`);

/** `version` is the one that was read; 0 when none was written yet. */
export const UpdateProtocole = z.preprocess(
  gatherReponses,
  z.object({
    situationId: id,
    version: z.coerce.number().int().min(0),
    rythmeSemaines: entier(1, 52, "semaines"),
    toleranceJours: entier(0, 60, "jours"),
    dureeMinutes: entier(15, 600, "minutes"),
    preparationMinutes: entier(0, 480, "minutes"),
    nombreSeances: facultatif(entier(1, 60, "séances")),
    dateFin: facultatif(jour),
    cadre: texteLibre(MAX_CADRE),
    reponses,
  }),
);
