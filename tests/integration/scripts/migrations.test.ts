import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { applyMigrations } from "@/scripts/migrations/apply";
import { readMigrations } from "@/scripts/migrations/read";
import { connect, withConnection } from "@/scripts/postgres/connection";
import { createDatabase } from "@/scripts/postgres/databases";
import { addressOf } from "@/tests/support/addresses";
import { clientOf } from "@/tests/support/clients";

const FIRST = "20260101000000_premiere";
const THIRD = "20260103000000_troisieme";
const FOURTH = "20260104000000_quatrieme";
const FIFTH = "20260105000000_cinquieme";
const INDEX = "-- hors transaction\nCREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS b_n_key ON b (n);\n";
const SECOND = "20260102000000_seconde";

describe("the migrations of a new database", () => {
  it("are recorded as « prisma migrate deploy » records them", async () => {
    const owner = await clientOf("owner");
    const { rows } = await owner.query(`SELECT * FROM "_prisma_migrations" ORDER BY migration_name`);
    const folders = readdirSync("prisma/migrations", { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(rows.map((row) => row.migration_name)).toEqual(folders.map((entry) => entry.name).sort());
    for (const row of rows) {
      const file = readFileSync(path.join("prisma/migrations", row.migration_name, "migration.sql"));
      expect(row).toMatchObject({
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
        checksum: createHash("sha256").update(file).digest("hex"),
        logs: null,
        rolled_back_at: null,
        applied_steps_count: 1,
      });
      expect(row.finished_at.getTime()).toBeGreaterThanOrEqual(row.started_at.getTime());
    }
  });

  it("belong to the owner role, which is no superuser", async () => {
    const owner = await clientOf("owner");
    const { rows } = await owner.query(
      `SELECT DISTINCT tableowner, rolsuper, rolbypassrls FROM pg_tables JOIN pg_roles ON rolname = tableowner WHERE schemaname = 'public'`,
    );
    expect(rows).toEqual([{ tableowner: "recul_owner", rolsuper: false, rolbypassrls: false }]);
  });
});

describe("the migrations to come", () => {
  it("keep nobody waiting for an index: those of tables that serve are built outside of any transaction", () => {
    const fautes = readMigrations("prisma/migrations")
      .filter(({ name }) => name > "20261128")
      .filter(({ sql, alone }) => {
        const instructions = sql
          .replaceAll(/--.*$/gm, "")
          .split(";")
          .filter((texte) => texte.trim() !== "");
        if (alone) return instructions.length !== 1 || !/CONCURRENTLY IF (NOT )?EXISTS/.test(sql);
        const neuves = [...sql.matchAll(/CREATE TABLE ("\w+")/g)].map(([, table]) => table);
        const index = [...sql.matchAll(/CREATE (?:UNIQUE )?INDEX [^;]*? ON (?:ONLY )?("\w+")/g)];
        return index.some(([, table]) => !neuves.includes(table));
      });
    expect(fautes.map(({ name }) => name)).toEqual([]);
  });
});

describe("a folder of migrations", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "recul-migrations-"));
  const { adminUrl, passwords } = inject("cluster");
  const url = addressOf(adminUrl, passwords, "owner", "recul_migrations");

  const write = (name: string, sql: string) => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, "migration.sql"), sql);
  };
  const tables = () =>
    withConnection(url, async (client) => {
      const { rows } = await client.query(
        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
      );
      return rows.map((row) => row.tablename);
    });

  const isValid = (index: string) =>
    withConnection(url, async (client) => {
      const { rows } = await client.query("SELECT indisvalid FROM pg_index WHERE indexrelid = $1::regclass", [
        index,
      ]);
      return rows[0]?.indisvalid;
    });

  beforeAll(async () => {
    await createDatabase(adminUrl, "recul_migrations");
    write(FIRST, "CREATE TABLE a (n int); INSERT INTO a VALUES (1);");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is applied once, even by two processes at the same time", async () => {
    const counts = await Promise.all([applyMigrations(url, { folder }), applyMigrations(url, { folder })]);
    expect(counts.sort()).toEqual([0, 1]);
    expect(await tables()).toEqual(["_prisma_migrations", "a"]);
  });

  it("leaves nothing of a migration that fails half-way", async () => {
    write(SECOND, "CREATE TABLE b (n int); SELECT 1/0;");
    await expect(applyMigrations(url, { folder })).rejects.toThrow(/« 20260102000000_seconde » a échoué/);
    expect(await tables()).toEqual(["_prisma_migrations", "a"]);
  });

  it("goes on from there once the file is put right", async () => {
    write(SECOND, "CREATE TABLE b (n int);");
    expect(await applyMigrations(url, { folder })).toBe(1);
    expect(await tables()).toEqual(["_prisma_migrations", "a", "b"]);
  });

  it("waits for a table that serves without keeping others waiting, and is applied once it is free", async () => {
    write(THIRD, "ALTER TABLE b ADD COLUMN m int;");
    const lecteur = await connect(url);
    await lecteur.query("BEGIN; SELECT FROM b");
    const applied = applyMigrations(url, { folder });
    // Whoever comes meanwhile stands behind the migration, until it steps back.
    const attendues = "SELECT FROM pg_locks WHERE NOT granted AND relation = 'b'::regclass";
    await withConnection(url, async (client) => {
      while ((await client.query(attendues)).rowCount === 0);
      expect((await client.query("SELECT n FROM b")).rowCount).toBe(0);
    });
    await lecteur.query("COMMIT");
    await lecteur.end();
    expect(await applied).toBe(1);
  });

  it("builds an index while one writes, outside of any transaction, and once though two processes ask for it", async () => {
    write(FOURTH, INDEX);
    const ecrivain = await connect(url);
    await ecrivain.query("BEGIN; INSERT INTO b (n) VALUES (1)");
    const applied = Promise.all([applyMigrations(url, { folder }), applyMigrations(url, { folder })]);
    await withConnection(url, async (client) => {
      const construit = "SELECT FROM pg_stat_progress_create_index WHERE relid = 'b'::regclass";
      while ((await client.query(construit)).rowCount === 0);
      await client.query("SET lock_timeout = 5000; INSERT INTO b (n) VALUES (2)");
    });
    await ecrivain.query("COMMIT");
    await ecrivain.end();
    expect((await applied).sort()).toEqual([0, 1]);
    expect(await isValid("b_n_key")).toBe(true);
  });

  it("builds again an index whose building was cut", async () => {
    write(FIFTH, INDEX.replace("b_n_key", "b_m_key").replace("(n)", "(m)"));
    await withConnection(url, (client) => client.query("UPDATE b SET m = 1"));
    await expect(applyMigrations(url, { folder })).rejects.toThrow(/« 20260105000000_cinquieme » a échoué/);
    expect(await isValid("b_m_key")).toBe(false);
    await withConnection(url, (client) => client.query("UPDATE b SET m = n"));
    expect(await applyMigrations(url, { folder })).toBe(1);
    expect(await isValid("b_m_key")).toBe(true);
  });

  it("is refused when a file has changed since it was applied", async () => {
    write(SECOND, "CREATE TABLE b (n bigint);");
    await expect(applyMigrations(url, { folder })).rejects.toThrow(/a changé depuis/);
  });

  it("is refused to a database made by a newer version", async () => {
    for (const name of [THIRD, FOURTH, FIFTH]) rmSync(path.join(folder, name), { recursive: true });
    write(SECOND, "CREATE TABLE b (n int);");
    await expect(applyMigrations(url, { folder })).rejects.toThrow(/mettez le code à jour/);
  });

  it("is refused to a database that holds something else", async () => {
    await createDatabase(adminUrl, "recul_autre");
    const other = addressOf(adminUrl, passwords, "owner", "recul_autre");
    await withConnection(other, (client) => client.query("CREATE TABLE autre (n int)"));
    await expect(applyMigrations(other, { folder })).rejects.toThrow(/n’est pas une base de Recul/);
  });
});
