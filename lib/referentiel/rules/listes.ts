import { CONDUITES_AVEC_SUBSTANCE, CONDUITES_SANS_SUBSTANCE, SANTE_MENTALE } from "./conduites";
import { COMPLEXITES, DIFFICULTES } from "./difficultes";
import { EFFETS, FACTEURS_DE_SUCCES, IMPLICATIONS } from "./effets";
import { EXCLUSIONS } from "./exclusions";
import { INSTANCES } from "./instances";
import {
  MOTIFS_DE_CLOTURE,
  MOTIFS_DE_CLOTURE_GROUPE,
  MOTIFS_DE_COMPLEMENT,
  MOTIFS_DE_REDIRECTION,
  MOTIFS_DE_REFUS,
} from "./motifs";
import { OUTILS } from "./outils";
import { EVENEMENTS, FREINS } from "./parcours";
import { LISTE_DES_PROFESSIONS } from "./professions";
import { TYPES_DE_STRUCTURE } from "./structures";
import { THEMES } from "./themes";
import type { Liste } from "./valeur";

/** The reference lists every espace starts with and may then edit as its own. */
export const LISTE_CODES = [
  "type-structure",
  "profession",
  "difficulte",
  "complexite",
  "conduite-avec-substance",
  "conduite-sans-substance",
  "sante-mentale",
  "frein",
  "evenement",
  "exclusion",
  "outil",
  "instance",
  "theme",
  "motif-cloture",
  "motif-cloture-groupe",
  "motif-refus",
  "motif-redirection",
  "motif-complement",
  "effet",
  "facteur-succes",
  "implication",
] as const;

export type ListeCode = (typeof LISTE_CODES)[number];

/** The source documents' own values, in the order forms show them. */
export const LISTES: Readonly<Record<ListeCode, Liste>> = {
  "type-structure": TYPES_DE_STRUCTURE,
  profession: LISTE_DES_PROFESSIONS,
  difficulte: DIFFICULTES,
  complexite: COMPLEXITES,
  "conduite-avec-substance": CONDUITES_AVEC_SUBSTANCE,
  "conduite-sans-substance": CONDUITES_SANS_SUBSTANCE,
  "sante-mentale": SANTE_MENTALE,
  frein: FREINS,
  evenement: EVENEMENTS,
  exclusion: EXCLUSIONS,
  outil: OUTILS,
  instance: INSTANCES,
  theme: THEMES,
  "motif-cloture": MOTIFS_DE_CLOTURE,
  "motif-cloture-groupe": MOTIFS_DE_CLOTURE_GROUPE,
  "motif-refus": MOTIFS_DE_REFUS,
  "motif-redirection": MOTIFS_DE_REDIRECTION,
  "motif-complement": MOTIFS_DE_COMPLEMENT,
  effet: EFFETS,
  "facteur-succes": FACTEURS_DE_SUCCES,
  implication: IMPLICATIONS,
};
