import "@/lib/saisie";
import { z } from "zod";
import { isJour } from "@/lib/time";

const blankIsAbsent = (value: unknown) => (value === "" ? undefined : value);

/** A required line or paragraph: trimmed, at least one character, at most `max`. */
export const texte = (max: number, absent = "Cette réponse est nécessaire.") =>
  z.string({ error: absent }).trim().min(1, absent).max(max, `Au plus ${max} caractères.`);

/** A new password, as it is typed: spaces count, accents in one form. */
export const nouveauMotDePasse = (absent: string) =>
  z
    .string({ error: absent })
    .min(12, "Au moins 12 caractères : une phrase convient très bien.")
    .max(200, "Au plus 200 caractères.")
    .normalize();

/** Signs that are not seen: they would hide a name from the anonymisation check. */
const INVISIBLES = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

const tidy = (value: string) => value.replace(/\r\n?/g, "\n").normalize("NFC").replace(INVISIBLES, "").trim();

/** A free text about a situation, as a draft holds it: blank is allowed, its length is not negotiable. */
export const texteLibre = (max: number) =>
  z
    .string()
    .default("")
    .transform(tidy)
    .refine((value) => value.length <= max, `Au plus ${max} caractères.`);

/** A value that a blank field leaves out. */
export const facultatif = <S extends z.ZodType>(schema: S) => z.preprocess(blankIsAbsent, schema.optional());

/** A required choice: a blank field is « choisissez ». */
export const choix = <S extends z.ZodType>(schema: S) => z.preprocess(blankIsAbsent, schema);

/** Checkboxes: none, one or many values of the same name. */
export const liste = <S extends z.ZodType>(schema: S, max = 100) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(schema).max(max),
  );

/** A ticked box. */
export const coche = z.preprocess(
  (value) => value === "on" || value === "oui" || value === "true",
  z.boolean(),
);

/** A day of a calendar people use: beyond, it is a slip of the keyboard. */
export const jour = z
  .string({ error: "Indiquez un jour, par exemple 14/10/2026." })
  .refine(
    (value) => isJour(value) && value > "2000" && value < "2200",
    "Indiquez un jour, par exemple 14/10/2026.",
  );

/** A wall-clock time, `HH:MM`. */
export const heure = z
  .string({ error: "Indiquez une heure, par exemple 09:30." })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Indiquez une heure, par exemple 09:30.");

/** Where to go next: a path of this site, never an address. */
export const chemin = z.string().regex(/^\/[a-z0-9-]+(\/[\w\-/]*)?$/);
export const suite = chemin.optional().catch(undefined);

export const id = z.uuid({ error: "Ce choix n’existe plus. Choisissez à nouveau." });
export const version = z.coerce.number().int().min(1);

/** Whether an address holds an id at all: one that cannot exist is answered like one that does not. */
export const isId = (value: string): boolean => id.safeParse(value).success;
