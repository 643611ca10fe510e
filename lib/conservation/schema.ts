import { z } from "zod";
import { id } from "@/lib/champ";
import { CONSERVATION } from "@/lib/conservation/rules";

const definitif = z.literal("on", "Cochez pour dire que vous l’avez lu : un effacement ne se reprend pas.");

/** Several ticked boxes, one, or none. */
const choisies = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(id).min(1, "Cochez au moins une situation.").max(200),
);

export const EraseEchues = z.object({ situations: choisies, definitif });
export const EraseSituation = z.object({
  code: z.string().trim().min(1, "Indiquez le code de la situation.").max(20, "Ce code est trop long."),
  definitif,
});
export const UpdateConservation = z.object({
  conservationMois: z.coerce
    .number("Indiquez un nombre de mois.")
    .int("Indiquez un nombre de mois.")
    .min(CONSERVATION.min, `Au moins ${CONSERVATION.min} mois.`)
    .max(CONSERVATION.max, `Au plus ${CONSERVATION.max} mois.`),
});
