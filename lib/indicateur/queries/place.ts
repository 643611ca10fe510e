/** One line by place: délégation, and the whole espace (`LigneActivite` and its like). */
export const PLACE = `grouping("delegationId") = 1 AS "ensemble", "delegationId"`;

/** Grouped by `code` in each place. */
export const parPlace = (code: string) => `GROUP BY GROUPING SETS ((${code}, "delegationId"), (${code}))`;
