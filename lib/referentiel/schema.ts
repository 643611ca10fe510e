import { z } from "zod";
import { LISTE_CODES } from "./rules/listes";

const libelle = z
  .string("Écrivez le libellé de la valeur.")
  .trim()
  .min(1, "Écrivez le libellé de la valeur.")
  .max(120, "Le libellé ne peut pas dépasser 120 caractères.");

const groupe = z
  .string()
  .trim()
  .max(120, "L’intitulé du groupe ne peut pas dépasser 120 caractères.")
  .default("")
  .transform((texte) => texte || null);

/** A value the espace adds to one of its lists; its code is made from the label. */
export const createValeurSchema = z.object({
  liste: z.enum(LISTE_CODES, "Cette liste n’existe pas."),
  libelle,
  groupe,
});

export type CreateValeur = z.infer<typeof createValeurSchema>;

/**
 * The edit of one value. `retiree` hides it from new records and keeps it readable on old ones;
 * false puts it back. The code is not there: it never changes.
 */
export const updateValeurSchema = z.object({
  valeurId: z.uuid("Cette valeur n’existe pas."),
  libelle,
  ordre: z.coerce
    .number("Indiquez un rang en chiffres.")
    .int("Le rang est un nombre entier.")
    .min(0, "Le rang commence à 0.")
    .max(9999, "Le rang ne peut pas dépasser 9999."),
  retiree: z.stringbool("Choisissez de retirer ou de rétablir la valeur."),
});

export type UpdateValeur = z.infer<typeof updateValeurSchema>;
