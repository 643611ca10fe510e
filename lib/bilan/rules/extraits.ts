import type { ListeCode } from "@/lib/referentiel/rules/listes";
import type { Effet, StatutPiste } from "@/prisma/client/enums";

/** The sections that are helped by what individual work has said already. */
export const SECTIONS_EXTRAITES = ["pistes", "effets"] as const;
export type SectionExtraite = (typeof SECTIONS_EXTRAITES)[number];

/** Where an extract comes from, without whose it is nor when. */
export type Origine =
  | { sorte: "PISTE"; statut: StatutPiste }
  | { sorte: "COMPTE_RENDU" }
  | { sorte: "CLOTURE"; effet: Effet }
  | { sorte: "SUIVI"; effet: Effet; mois: number };

/** What one situation said, to be told otherwise. */
export type Extrait = {
  /** Names it for whoever was shown it, and tells nothing of what it is of. */
  cle: string;
  texte: string;
  /** Under which it is read; null where the situation has none. */
  theme: string | null;
  origine: Origine;
  /** A word in it may identify someone, and nobody has answered for it. */
  alerte: boolean;
};

/** The lists an extract is grouped by, the first that says something: what the situation is about, then its tools. */
export const LISTES_DE_THEMES = [
  "conduite-avec-substance",
  "conduite-sans-substance",
  "sante-mentale",
  "frein",
  "difficulte",
  "outil",
] as const satisfies readonly ListeCode[];

/** A value of one of these lists, or of another. */
export type ValeurDeTheme = { liste: string; ordre: number; libelle: string };

/** One theme for each extract, so that none is read twice. */
export function themeOf(valeurs: readonly ValeurDeTheme[]): string | null {
  const listes: readonly string[] = LISTES_DE_THEMES;
  const rangOf = ({ liste }: ValeurDeTheme) => listes.indexOf(liste);
  const [premiere] = valeurs
    .filter((valeur) => rangOf(valeur) >= 0)
    .toSorted((a, b) => rangOf(a) - rangOf(b) || a.ordre - b.ordre);
  return premiere?.libelle ?? null;
}

/**
 * By theme, in alphabetical order, those without one last. In each, in the order of their keys: when they were said
 * would tell whose they are.
 */
export function groupExtraits(extraits: readonly Extrait[]): { theme: string | null; extraits: Extrait[] }[] {
  return [...new Set(extraits.map(({ theme }) => theme))]
    .map((theme) => ({
      theme,
      extraits: extraits
        .filter((extrait) => extrait.theme === theme)
        .toSorted((a, b) => (a.cle < b.cle ? -1 : 1)),
    }))
    .toSorted((a, b) =>
      a.theme && b.theme ? a.theme.localeCompare(b.theme, "fr") : Number(!a.theme) - Number(!b.theme),
    );
}

/** In front of what was taken over: the bilan is not given to be read while it is there. */
export const MARQUE_A_REECRIRE = "[À réécrire]";

/** What is already written, then what is taken over, each piece marked. */
export const joinExtraits = (deja: string, choisis: readonly Pick<Extrait, "texte">[]): string =>
  [deja, ...choisis.map(({ texte }) => `${MARQUE_A_REECRIRE} ${texte}`)].filter(Boolean).join("\n\n");

export const isAReecrire = (textes: Readonly<Record<string, string>>): boolean =>
  Object.values(textes).some((texte) => texte.includes(MARQUE_A_REECRIRE));
