import { addMonths, type Jour } from "@/lib/time";
import { ButPiste, type StatutPiste } from "@/prisma/client/enums";

/** What the référent·e makes of a piste; the verbs are those of the glossary. */
export const ACTES_PISTE = ["essayer", "retenir", "ecarter"] as const;
export type ActePiste = (typeof ACTES_PISTE)[number];

const VERS = { essayer: "A_L_ESSAI", retenir: "RETENUE", ecarter: "ECARTEE" } as const satisfies Record<
  ActePiste,
  StatutPiste
>;

/**
 * Where this act leads: from anywhere, since the référent·e alone judges a piste useful or not and may change their
 * mind (000:62). Nothing leads back to « proposée »; the database refuses it too (`piste_statut`).
 */
export const statutAfter = (acte: ActePiste): StatutPiste => VERS[acte];

/** The acts offered from a status: a trial can be prolonged, what is retained or dismissed already is so. */
export const actesOf = (statut: StatutPiste): ActePiste[] =>
  ACTES_PISTE.filter((acte) => acte === "essayer" || VERS[acte] !== statut);

/** Whose goal a piste serves. */
export const BUTS = Object.values(ButPiste);

/** At most so many characters: a piste is one idea. */
export const MAX_PISTE = 800;

/** The ideas of a text, one a line, without dashes nor numbers; what is too long to be one idea is left out. */
export function ideesOf(texte: string): string[] {
  const lignes = texte.split("\n").map((ligne) => ligne.replace(/^\s*(?:[-–—•*·]|\d+[.)])\s+/, "").trim());
  return [...new Set(lignes)].filter((ligne) => ligne !== "" && ligne.length <= MAX_PISTE);
}

/** A day to look at it again: from today to two years on. */
export const isRevoirRecevable = (jour: Jour, aujourdhui: Jour): boolean =>
  aujourdhui <= jour && jour <= addMonths(aujourdhui, 24);

/** The date a status keeps: a trial needs one, what is dismissed needs none. */
export const revoirOf = (statut: StatutPiste, jour: Jour | undefined): Jour | null =>
  statut === "ECARTEE" ? null : (jour ?? null);
