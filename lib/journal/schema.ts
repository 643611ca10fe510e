import { z } from "zod";
import { MOIS_MAXIMUM, MOIS_MINIMUM } from "@/lib/journal/rules/garde";
import { isJour } from "@/lib/time";

const jour = z.string().refine(isJour).optional().catch(undefined);
const mot = z
  .string()
  .regex(/^[a-z-]{1,60}$/)
  .optional()
  .catch(undefined);

/** One act, or those of one name, between commas. */
const actes = z
  .string()
  .regex(/^[a-z-]{1,60}(,[a-z-]{1,60}){0,9}$/)
  .optional()
  .catch(undefined);

/** What the address of the journal asks for; what it cannot mean is left out. `avant` is the id of a line. */
export const RechercheJournal = z.object({
  du: jour,
  au: jour,
  membre: z.uuid().optional().catch(undefined),
  acte: actes,
  objet: mot,
  situation: z.string().trim().min(1).max(20).optional().catch(undefined),
  avant: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .catch(undefined),
});
export type RechercheJournal = z.output<typeof RechercheJournal>;

export const UpdateGarde = z.object({
  journalMois: z.coerce
    .number("Indiquez un nombre de mois.")
    .int()
    .min(MOIS_MINIMUM, "Jamais moins de 6 mois.")
    .max(MOIS_MAXIMUM, "Au plus 36 mois."),
});
