import type { IndicateurCode } from "./catalogue";
import { COLLECTIF } from "./catalogue-collectif";
import { EVALUATIONS } from "./catalogue-evaluations";
import { RENCONTRES } from "./catalogue-rencontres";
import type { Indicateur } from "./indicateur";
import type { CelluleProtegee } from "./lectures";
import type { LigneProtegee, TableauProtege } from "./tableaux";

const COLLECTIFS: Record<string, Indicateur> = { ...COLLECTIF, ...EVALUATIONS, ...RENCONTRES };

/**
 * What bounds no situation: always as it is now, as in the next version of a bilan (`protectSuite`). The séances by kind
 * name the individual ones too: they go with these.
 */
const isLibre = (code: IndicateurCode): boolean =>
  COLLECTIFS[code]?.compte === "activite" && code !== "seances-par-sorte";

/**
 * The figures of a year whose bilan is published, for who reads them beside it: those it shows. The same figures read
 * again a month later would tell of the situations that came or went since. What it did not count is withheld until its
 * next version, which is protected beside this one (docs/secret.md).
 */
export function keepPublies(
  tableaux: readonly TableauProtege[],
  publies: readonly TableauProtege[],
): TableauProtege[] {
  return tableaux.map((tableau) => {
    if (isLibre(tableau.code)) return tableau;
    return publies.find(({ code }) => code === tableau.code) ?? withhold(tableau);
  });
}

function withhold(tableau: TableauProtege): TableauProtege {
  const hide = (): CelluleProtegee => ({ valeur: null, secret: true });
  const hideLigne = (ligne: LigneProtegee) => ({
    ...ligne,
    cellules: ligne.cellules.map(hide),
    ensemble: hide(),
  });
  return { ...tableau, lignes: tableau.lignes.map(hideLigne), base: tableau.base && hideLigne(tableau.base) };
}
