/**
 * What the statistics role reads of a year: one statement per kind of line, grouped by délégation. `ensemble` lines are
 * the whole espace (GROUPING SETS), where `delegationId` is null; another without one is a situation without one.
 */
export type Place = { ensemble: boolean; delegationId: string | null };

/** A column of every table. `id` is null for the situations without a délégation. */
export type Colonne = { code: string; nom: string; id: string | null; partPrevue: number | null };
/** Whether a line is of this column, or of the whole espace (null). */
export function isAt({ ensemble, delegationId }: Place, colonne: Colonne | null) {
  return colonne ? !ensemble && delegationId === colonne.id : ensemble;
}
