import { ALCOOL_FAMILLE } from "./alcool-famille";
import { ALCOOL_LIEN } from "./alcool-lien";
import { ALCOOL_TRAVAIL } from "./alcool-travail";
import { CANNABIS } from "./cannabis";
import { ECRANS_JEU } from "./ecrans-jeu";
import { EQUIPES } from "./equipes";
import { MEDICAMENTS_CORPS } from "./medicaments-corps";
import { PASSAGES } from "./passages";
import { POLYCONSOMMATION } from "./polyconsommation";
import { PRODUITS } from "./produits";
import { SANTE_MENTALE } from "./sante-mentale";
import type { Vignette } from "./vignette";

/** Every situation the demo tells. */
export const VIGNETTES: readonly Vignette[] = [
  ...ALCOOL_LIEN,
  ...ALCOOL_FAMILLE,
  ...ALCOOL_TRAVAIL,
  ...CANNABIS,
  ...ECRANS_JEU,
  ...PRODUITS,
  ...POLYCONSOMMATION,
  ...MEDICAMENTS_CORPS,
  ...SANTE_MENTALE,
  ...EQUIPES,
  ...PASSAGES,
];
