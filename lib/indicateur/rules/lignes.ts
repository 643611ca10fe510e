import type { IndicateurCode } from "./catalogue";
import { LIGNES_COLLECTIF } from "./lignes-collectif";
import { LIGNES_EVALUATIONS } from "./lignes-evaluations";
import { LIGNES_PARCOURS } from "./lignes-parcours";
import { LIGNES_RENCONTRES } from "./lignes-rencontres";
import { LIGNES_SEANCES } from "./lignes-seances";
import type { Lignes } from "./lignes-seule";
import { LIGNES_SITUATIONS } from "./lignes-situations";
import { LIGNES_VENUES } from "./lignes-venues";
import type { Releve } from "./releve";

/** What each table of the catalogue is made of. */
export const LIGNES = {
  ...LIGNES_SEANCES,
  ...LIGNES_VENUES,
  ...LIGNES_COLLECTIF,
  ...LIGNES_EVALUATIONS,
  ...LIGNES_RENCONTRES,
  ...LIGNES_SITUATIONS,
  ...LIGNES_PARCOURS,
} satisfies Record<IndicateurCode, (releve: Releve) => Lignes>;
