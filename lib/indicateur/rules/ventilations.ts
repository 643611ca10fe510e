import type { IndicateurCode } from "./catalogue";
import { type Colonne, isAt, type Place } from "./place";

/** Lists whose values say who came. */
export type Nomenclature = "profession" | "type-structure";

/**
 * Some activity of the year, part by part: `nombre` of the line `code` of an indicator (null: it was not said), in a place.
 * Distinct counts are counted once in each. Times are whole minutes.
 */
export type LigneVentilation = Place & { indicateur: string; code: string | null; nombre: number };

/** The line of those who did not say. */
export const NON_RENSEIGNE = "non-renseigne";

/** How much of an indicator's line, in a column or in the whole espace (null); every line of it without a code. */
export const countVentilation = (
  ventilations: readonly LigneVentilation[],
  indicateur: IndicateurCode,
  colonne: Colonne | null,
  code?: string,
): number =>
  ventilations
    .filter((ligne) => ligne.indicateur === indicateur && isAt(ligne, colonne))
    .filter((ligne) => code === undefined || (ligne.code ?? NON_RENSEIGNE) === code)
    .reduce((somme, { nombre }) => somme + nombre, 0);
