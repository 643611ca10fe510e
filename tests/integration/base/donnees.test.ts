import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readClassement } from "@/scripts/donnees/classement";
import { writeFiche } from "@/scripts/donnees/fiche";
import { clientOf } from "@/tests/support/clients";

const tables = readClassement();

it("every column of the database is classified in prisma/classement.txt, once, and nothing else is", async () => {
  const owner = await clientOf("owner");
  const { rows } = await owner.query<{ colonne: string }>(
    `SELECT relname || '.' || attname AS colonne FROM pg_class k JOIN pg_attribute a ON a.attrelid = k.oid AND attnum > 0 AND NOT attisdropped
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations'`,
  );
  const classees = tables.flatMap(({ nom, colonnes }) =>
    Object.values(colonnes)
      .flat()
      .map((colonne) => `${nom}.${colonne}`),
  );
  expect(classees.sort()).toEqual(rows.map(({ colonne }) => colonne).sort());
});

it("docs/donnees.md is what « npm run donnees » makes of it", () => {
  expect(readFileSync("docs/donnees.md", "utf8")).toBe(writeFiche(tables));
});
