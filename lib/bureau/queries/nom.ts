import { Prisma } from "@/prisma/client/client";

/** Minutes. */
export const JOUR = 24 * 60;

type Table = "a" | "i" | "m" | "r";
const nom = (table: Table) => `${table}."prenom" || ' ' || ${table}."nom"`;

/** « Léa Moreau », of this table of the statement, alone. */
export const seul = (table: Table) => Prisma.raw(`ARRAY[${nom(table)}]`);

/** Each « Léa Moreau » of this table of the statement, by name. */
export const tous = (table: Table) =>
  Prisma.raw(`array_agg(${nom(table)} ORDER BY ${table}."nom", ${table}."prenom")`);
