import { z } from "zod";
import { id } from "@/lib/champ";
import { isJour } from "@/lib/time";

export const ReportSeance = z.object({
  seanceId: id,
  restitueeLe: z.string().refine(isJour, "Indiquez le jour où les conclusions ont été dites à la personne."),
});

/** The same for one situation of a group's séance. */
export const ReportExamen = ReportSeance.extend({ situationId: id });

const partie = z.string().regex(/^(cr|piste):[0-9a-f-]{36}(:[a-z]+)?$/);

/** Said beside the boxes when none of them was ticked. */
export const CHOIX_VIDE = "Cochez au moins une partie : c’est ce que la personne lira.";

/** What the document for the person is made of: the parts that were ticked, one at least, and how large it is printed. */
export const ChoixRestitution = z.object({
  partie: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((lues) => [lues ?? []].flat().filter((lue) => partie.safeParse(lue).success))
    .refine((lues) => lues.length > 0, CHOIX_VIDE),
  grand: z
    .literal("oui")
    .optional()
    .catch(undefined)
    .transform((lu) => lu === "oui"),
});
export type ChoixRestitution = z.output<typeof ChoixRestitution>;
