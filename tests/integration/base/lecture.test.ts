import { once } from "node:events";
import { beforeAll, describe, expect, it } from "vitest";
import { appPool, readEspace, sqlStateOf } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { clientOf } from "../../support/clients";
import { until } from "../../support/until";

let espace: EspaceDeTest;
const admin = await clientOf("admin");
beforeAll(async () => {
  espace = await createEspaceDeTest();
});

const read = (query: Prisma.Sql) => readEspace<Record<string, unknown>>(espace, query);
const espaces = () => read(Prisma.sql`SELECT "id" FROM "Espace"`);

/** Ends whoever runs a statement in this file's database. */
const END = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND state = 'active' AND query = $1`;

describe("a statement read on its own", () => {
  it("shows its espace and no other, and can write nothing", async () => {
    await createEspaceDeTest();
    expect(await espaces()).toEqual([{ id: espace.espaceId }]);
    const write = Prisma.sql`UPDATE "Espace" SET "nom" = 'Autre'`;
    expect(sqlStateOf(await read(write).catch((error) => error))).toBe("25006");
    expect(await espaces()).toEqual([{ id: espace.espaceId }]);
  });

  it("fails with what PostgreSQL met, and leaves the next one a clean connection", async () => {
    const wrong = Prisma.sql`SELECT 1 / ${0}::int`;
    const errors = await Promise.all(Array.from({ length: 8 }, () => read(wrong).catch((error) => error)));
    expect(errors.map(sqlStateOf)).toEqual(Array(8).fill("22012"));
    expect(await espaces()).toEqual([{ id: espace.espaceId }]);
  });

  it("fails alone when PostgreSQL ends its connection", async () => {
    const statement = "SELECT 1 AS un FROM pg_sleep(60)";
    const dropped = read(Prisma.raw(statement)).catch((error) => error);
    await until(admin, { text: END, values: [statement] }, dropped);
    expect(sqlStateOf(await dropped)).toBe("57P01");
    expect(await espaces()).toEqual([{ id: espace.espaceId }]);
  });

  it("fails alone when its connection drops without a word", async () => {
    const acquired = once(appPool(), "acquire");
    const dropped = read(Prisma.sql`SELECT 1 AS un FROM pg_sleep(60)`).catch((error) => error);
    const [{ connection }] = await acquired;
    connection.stream.destroy();
    expect(await dropped).toBeInstanceOf(Error);
    expect(await espaces()).toEqual([{ id: espace.espaceId }]);
  });

  it("has a time limit, which is its own", async () => {
    expect(await read(Prisma.sql`SHOW statement_timeout`)).toEqual([{ statement_timeout: "20s" }]);
  });
});
