import { beforeAll, describe, expect, it } from "vitest";
import { clientOf } from "@/tests/support/clients";

// Tables without `espaceId` would be held whole by every node: the espaces, the accounts and what goes with them. All the others
// are cut by it, and Citus asks of these that every key holds that column.
type Key = { table: string; nom: string; colonnes: string[] };
type Link = Key & { vers: string; cibles: string[] };

let keys: Key[];
let links: Link[];
let coupees: Set<string>;

beforeAll(async () => {
  const admin = await clientOf("admin");
  const of = async <Row>(sql: string) => (await admin.query(sql)).rows as Row[];
  const column = (relation: string, numbers: string) =>
    `ARRAY(SELECT attname::text FROM unnest(${numbers}) n JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = n)`;
  const tables = await of<{ nom: string; colonnes: string[] }>(
    `SELECT relname AS nom, array_agg(attname::text) AS colonnes FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
       AND relname <> '_prisma_migrations' GROUP BY 1`,
  );
  coupees = new Set(tables.filter(({ colonnes }) => colonnes.includes("espaceId")).map(({ nom }) => nom));
  // Primary keys, unique constraints and indexes, exclusions.
  keys = await of<Key>(
    `SELECT t.relname AS table, c.relname AS nom, ${column("t.oid", "i.indkey::int2[]")} AS colonnes
     FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid AND t.relnamespace = 'public'::regnamespace
     JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indisunique OR i.indisexclusion`,
  );
  links = await of<Link>(
    `SELECT s.relname AS table, conname AS nom, ${column("conrelid", "conkey")} AS colonnes, d.relname AS vers,
       ${column("confrelid", "confkey")} AS cibles
     FROM pg_constraint JOIN pg_class s ON s.oid = conrelid JOIN pg_class d ON d.oid = confrelid
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`,
  );
});

describe("the schema, cut by espace as Citus asks", () => {
  it("has the espace in every key of a table that is cut", () => {
    expect(coupees.size).toBeGreaterThan(70);
    const sans = keys.filter(({ table, colonnes }) => coupees.has(table) && !colonnes.includes("espaceId"));
    expect(sans.map(({ table, nom }) => `${table}: ${nom}`)).toEqual([]);
  });

  it("links two tables that are cut by the espace, and never one that is whole to one that is cut", () => {
    const faux = links.filter(({ table, colonnes, vers, cibles }) => {
      if (!coupees.has(vers)) return false;
      return !coupees.has(table) || colonnes[cibles.indexOf("espaceId")] !== "espaceId";
    });
    expect(faux.map(({ table, nom, vers }) => `${table} → ${vers}: ${nom}`)).toEqual([]);
  });
});
