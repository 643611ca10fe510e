import { Prisma } from "@/prisma/client/client";

const COMPARAISONS = {
  equals: (colonne: Prisma.Sql, valeur: unknown) => Prisma.sql`${colonne} = ${valeur}`,
  not: (colonne: Prisma.Sql, valeur: unknown) =>
    valeur === null ? Prisma.sql`${colonne} IS NOT NULL` : Prisma.sql`${colonne} <> ${valeur}`,
  in: (colonne: Prisma.Sql, valeur: unknown) => Prisma.sql`${colonne} = ANY(${valeur})`,
};

/**
 * A filter of access.ts as SQL, for the reads that are written by hand: who sees what is still said once.
 * It knows the filters on the columns of one table, which `table` names in the statement: equal, null, `not`, `in`,
 * AND, OR. Any other, and any undefined value, is an error: never a wider answer.
 */
export function sqlOf(filtre: object, table: string): Prisma.Sql {
  return joinOf(
    Object.entries(filtre).map(([champ, valeur]) => {
      if (champ === "AND") return joinOf(partsOf(valeur, table), " AND ", "TRUE");
      if (champ === "OR") return joinOf(partsOf(valeur, table), " OR ", "FALSE");
      return comparisonOf(champ, valeur, table);
    }),
    " AND ",
    "TRUE",
  );
}

const partsOf = (filtres: unknown, table: string): Prisma.Sql[] =>
  [filtres].flat().map((filtre) => sqlOf(filtre as object, table));

const joinOf = (parts: Prisma.Sql[], separator: string, none: "TRUE" | "FALSE"): Prisma.Sql =>
  parts.length > 0 ? Prisma.join(parts, separator, "(", ")") : Prisma.raw(none);

function comparisonOf(champ: string, valeur: unknown, table: string): Prisma.Sql {
  const unknown = new Error(`${champ}: not a filter that can be written in SQL`);
  if (!/^[a-z][A-Za-z]*$/.test(champ)) throw unknown;
  const colonne = Prisma.raw(`${table}."${champ}"`);
  if (valeur === null) return Prisma.sql`${colonne} IS NULL`;
  if (typeof valeur === "string" || typeof valeur === "boolean" || typeof valeur === "number")
    return COMPARAISONS.equals(colonne, valeur);
  const [[comparaison, terme] = ["", undefined], ...rest] = Object.entries(valeur ?? {});
  if (rest.length > 0 || terme === undefined || !Object.hasOwn(COMPARAISONS, comparaison)) throw unknown;
  return COMPARAISONS[comparaison as keyof typeof COMPARAISONS](colonne, terme);
}
