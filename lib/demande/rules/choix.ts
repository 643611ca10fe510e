import type { ListeCode } from "@/lib/referentiel/rules/listes";

/** The multiple choices of a demande, by field name, and the espace's list each one offers. */
export const LISTES_DE_CHOIX = {
  difficultes: "difficulte",
  substances: "conduite-avec-substance",
  conduites: "conduite-sans-substance",
  santeMentale: "sante-mentale",
  freins: "frein",
  evenements: "evenement",
} as const satisfies Record<string, ListeCode>;

export type ChampChoix = keyof typeof LISTES_DE_CHOIX;

/** The values ticked in some of the demande's lists, by field. */
export type Coches = Partial<Record<ChampChoix, readonly string[]>>;

export const CHAMPS_CHOIX = Object.keys(LISTES_DE_CHOIX) as readonly ChampChoix[];
