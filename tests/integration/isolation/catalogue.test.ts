import { beforeAll, describe, expect, it } from "vitest";
import { createEspaceDeTest } from "@/tests/factories/espace";
import { clientOf } from "@/tests/support/clients";

type Row = Record<string, unknown>;
const COMPTES = [
  "Utilisateur",
  "Session",
  "Facteur",
  "CodeSecours",
  "CleAcces",
  "Defi",
  "IdentiteExterne",
  "CompteEnvoi",
];
const GLOBAL = [...COMPTES, "limite_tentative", "_prisma_migrations"];

let owner: Awaited<ReturnType<typeof clientOf>>;
let app: typeof owner;
let stats: typeof owner;
let tables: string[];

beforeAll(async () => {
  owner = await clientOf("owner");
  app = await clientOf("app");
  stats = await clientOf("stats");
  const { rows } = await owner.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
  tables = rows.map(({ tablename }) => String(tablename)).filter((name) => !GLOBAL.includes(name));
  await createEspaceDeTest();
});

const select = async (text: string): Promise<Row[]> => (await owner.query(text)).rows;

describe("the catalogue of PostgreSQL", () => {
  it("enables and forces row-level security on every tenant table", async () => {
    expect(tables.length).toBeGreaterThan(30);
    const open =
      await select(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
      AND NOT (relrowsecurity AND relforcerowsecurity) AND relname <> ALL (ARRAY['${GLOBAL.join("','")}'])`);
    expect(open).toEqual([]);
  });

  it("has on every tenant table a policy that filters reads and checks writes by the espace of the transaction", async () => {
    const policies = await select(
      `SELECT tablename, qual, with_check FROM pg_policies WHERE schemaname = 'public' AND policyname = 'espace'`,
    );
    expect(policies.map(({ tablename }) => tablename).sort()).toEqual([...tables].sort());
    for (const { qual, with_check } of policies) {
      expect(String(qual)).toContain("app.espace_id");
      expect(with_check).toBe(qual);
    }
  });

  it("gives other policies to the owner alone, for reading alone", async () => {
    const others = await select(
      `SELECT roles::text, cmd FROM pg_policies WHERE schemaname = 'public' AND policyname <> 'espace'`,
    );
    expect(others.every(({ roles, cmd }) => roles === "{recul_owner}" && cmd === "SELECT")).toBe(true);
  });

  it("owns everything by a role that is neither a superuser nor above the policies", async () => {
    const roles = await select(
      `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname IN ('recul_owner', 'recul_app', 'recul_stats')`,
    );
    expect(roles).toHaveLength(3);
    for (const role of roles) expect(role).toMatchObject({ rolsuper: false, rolbypassrls: false });
    const owners = await select(`SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'`);
    expect(owners).toEqual([{ tableowner: "recul_owner" }]);
  });

  it("carries espaceId in the key of every tenant table and in every link between two of them", async () => {
    const keys = await select(`SELECT conrelid::regclass::text AS "table" FROM pg_constraint c
      WHERE contype = 'p' AND connamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) AND a.attname = 'espaceId')`);
    expect(keys.map(({ table }) => String(table).replaceAll('"', "")).sort()).toEqual(
      [...GLOBAL, "Espace"].sort(),
    );
    const links = await select(`SELECT conname FROM pg_constraint c
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND confrelid NOT IN ('"Utilisateur"'::regclass)
        AND conrelid <> '"Session"'::regclass
        AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) AND a.attname = 'espaceId')`);
    expect(links).toEqual([]);
  });

  it("links every id column of a tenant table, so that none can point outside", async () => {
    const loose =
      await select(`SELECT c.relname || '.' || a.attname AS "column" FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname ~ '.Id$' AND a.attnum > 0 AND NOT a.attisdropped
        AND c.relname <> ALL (ARRAY['${GLOBAL.join("','")}'])
        AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.conrelid = c.oid AND a.attnum = ANY (f.conkey))`);
    // Supports of texts and objects of the journal are of several kinds: an id without a table.
    expect(loose.map(({ column }) => column).sort()).toEqual([
      "Contenu.supportId",
      "Effacement.objetId",
      "Journal.objetId",
      "LeveeContenu.supportId",
    ]);
  });
});

describe("without an espace set", () => {
  it("shows the application's role no row of any tenant table", async () => {
    for (const table of tables) {
      const { rows } = await app.query(`SELECT count(*)::int AS n FROM "${table}"`);
      expect({ table, n: rows[0].n }).toEqual({ table, n: 0 });
    }
  });

  it("shows the statistics role empty views and refuses it every table", async () => {
    const views = (
      await select(`SELECT viewname FROM pg_views WHERE schemaname = 'public' AND viewname LIKE 'stat\\_%'`)
    ).map(({ viewname }) => String(viewname));
    expect(views.length).toBeGreaterThan(5);
    for (const view of views)
      expect((await stats.query(`SELECT count(*)::int AS n FROM ${view}`)).rows[0].n).toBe(0);
    for (const table of [...tables, ...GLOBAL])
      await expect(stats.query(`SELECT 1 FROM "${table}"`)).rejects.toThrow(/permission denied/);
  });

  it("shows accounts and sessions to neither role", async () => {
    for (const role of [app, stats]) {
      for (const table of COMPTES)
        await expect(role.query(`SELECT 1 FROM "${table}"`)).rejects.toThrow(/permission denied/);
    }
  });

  it("refuses to write for another espace than the one set", async () => {
    const one = await createEspaceDeTest();
    const other = await createEspaceDeTest();
    await app.query("BEGIN");
    await app.query("SELECT set_config('app.espace_id', $1, true)", [one.espaceId]);
    const insert = app.query(
      `INSERT INTO "Structure" ("espaceId", "id", "nom") VALUES ($1, gen_random_uuid(), 'Ailleurs')`,
      [other.espaceId],
    );
    await expect(insert).rejects.toThrow(/row-level security/);
    await app.query("ROLLBACK");
  });
});

describe("the journal", () => {
  it("only grows, whoever asks", async () => {
    const { espaceId } = await createEspaceDeTest();
    await owner.query("BEGIN");
    await owner.query("SELECT set_config('app.espace_id', $1, true)", [espaceId]);
    await owner.query(`INSERT INTO "Journal" ("espaceId", "membreId", "acte", "objet", "objetId")
      SELECT "espaceId", "id", 'essai', 'membre', "id" FROM "Membre" LIMIT 1`);
    for (const statement of [
      `UPDATE "Journal" SET "acte" = 'autre'`,
      `DELETE FROM "Journal"`,
      `TRUNCATE "Journal"`,
    ]) {
      await owner.query("SAVEPOINT avant");
      await expect(owner.query(statement)).rejects.toThrow("le journal ne se modifie pas");
      await owner.query("ROLLBACK TO avant");
    }
    await owner.query("ROLLBACK");
    await expect(app.query(`DELETE FROM "Journal"`)).rejects.toThrow(/permission denied/);
  });
});
