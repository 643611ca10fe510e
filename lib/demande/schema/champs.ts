import { z } from "zod";
import { coche, facultatif, id } from "@/lib/champ";
import { type Champ, TEXTES } from "@/lib/demande/rules/textes";

/** Signs that are not seen: they would hide a name from the anonymisation check. */
const INVISIBLES = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

const tidy = (value: string) => value.replace(/\r\n?/g, "\n").normalize("NFC").replace(INVISIBLES, "").trim();

/** One of the demande's free texts as a draft holds it: blank is allowed, its length is not negotiable. */
export const libre = (champ: Champ) =>
  z
    .string()
    .default("")
    .transform(tidy)
    .refine((value) => value.length <= TEXTES[champ].max, `Au plus ${TEXTES[champ].max} caractères.`);

/** A value among a few, or not yet: what a draft accepts. */
export const parmi = <const V extends readonly [string, ...string[]]>(valeurs: V) =>
  facultatif(z.enum(valeurs, { error: "Ce choix n’existe pas. Choisissez à nouveau." }));

/** A plain yes or no, not yet answered in a new draft. */
export const ouiNon = facultatif(
  z.enum(["oui", "non"], { error: "Répondez par oui ou par non." }).transform((value) => value === "oui"),
);

export const VERS = ["suivant", "quitter", "1", "2", "3", "4", "5"] as const;

/**
 * What comes along with a step: the demande, the open page that sends it, the page that had saved the step when it was
 * opened (`base`), where the person goes, and whether they chose to write over another page's answers.
 */
export const envoi = {
  demandeId: id,
  page: id,
  base: facultatif(id),
  vers: facultatif(z.enum(VERS)).catch(undefined),
  ecraser: coche,
};
