import type { IndicateurCode } from "./catalogue";
import { type CelluleProtegee, SECRETE } from "./lectures";
import type { Colonne } from "./place";
import type { Releve } from "./releve";
import { countVentilation } from "./ventilations";

type Ligne = { code: string; nom: string; cellules: CelluleProtegee[]; ensemble: CelluleProtegee };

/** Counts of individual séances, line by line: a line never adds up to another. */
const PAR_LIGNE: readonly IndicateurCode[] = ["seances-par-profession", "seances-par-type", "restitutions"];

/** Lines that add up to the year, and hours that follow them: withheld together. */
const PAR_MOIS: readonly IndicateurCode[] = ["seances-par-mois", "heures-par-mois"];

/** One séance is one situation, and two are one or two. */
const isRare = (seances: number) => seances > 0 && seances < 3;

const hideDelegations = (ligne: Ligne): Ligne => ({
  ...ligne,
  cellules: ligne.cellules.map((): CelluleProtegee => SECRETE),
});

/**
 * The tables, where séances are so few in a line that they would point to a situation (docs/secret.md): a line of one or two
 * is withheld; where it is one délégation that has so few, all délégations are, so that no subtraction gives it back. The
 * months add up to the year: one such figure withholds those of each délégation, hours included.
 */
export function withholdRares<T extends { code: IndicateurCode; lignes: Ligne[] }>(
  tableaux: readonly T[],
  releve: Releve,
  colonnes: readonly Colonne[],
): T[] {
  const count = (indicateur: IndicateurCode, place: Colonne | null, code: string) =>
    countVentilation(releve.ventilations, indicateur, place, code);
  const isRareIci = (indicateur: IndicateurCode, code: string) =>
    colonnes.some((colonne) => isRare(count(indicateur, colonne, code)));
  const mois = tableaux.find(({ code }) => code === "seances-par-mois");
  const moisRares =
    colonnes.length > 1 && mois?.lignes.some((ligne) => isRareIci("seances-par-mois", ligne.code));
  return tableaux.map((tableau) => {
    const { code, lignes } = tableau;
    if (PAR_MOIS.includes(code))
      return moisRares ? { ...tableau, lignes: lignes.map(hideDelegations) } : tableau;
    if (!PAR_LIGNE.includes(code)) return tableau;
    const withhold = (ligne: Ligne) => {
      const rare = isRare(count(code, null, ligne.code));
      if (!rare && !isRareIci(code, ligne.code)) return ligne;
      return rare ? { ...hideDelegations(ligne), ensemble: SECRETE } : hideDelegations(ligne);
    };
    return { ...tableau, lignes: lignes.map(withhold) };
  });
}
