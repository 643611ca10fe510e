import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireReachable, withConnection, withUser } from "@/scripts/postgres/connection";
import { withDatabase } from "@/scripts/postgres/databases";
import { requireExternal } from "@/scripts/postgres/external";
import type { ProductionSettings } from "@/scripts/settings/settings";
import { startThrowawayCluster } from "@/tests/support/throwaway";

const PASSWORD = "un mot de passe & des signes /@:";

let cluster: Awaited<ReturnType<typeof startThrowawayCluster>>;
const asAdmin = (sql: string) => withConnection(cluster.adminUrl, (client) => client.query(sql));

function settingsOf(owner: string, more: Partial<ProductionSettings> = {}): ProductionSettings {
  return {
    mode: "production",
    port: 3000,
    siteUrl: "https://recul.example",
    secret: "p0m8Jm1uYtqv2b8o4Z6f3Rk7wXc9LdQeHsUaViNyTgE=",
    ownerUrl: withDatabase(withUser(cluster.adminUrl, owner, PASSWORD), "recul"),
    ...more,
  };
}

// A server of its own: its serving roles are made, and remade, here.
beforeAll(async () => {
  cluster = await startThrowawayCluster();
  await asAdmin("DROP ROLE recul_app; DROP ROLE recul_stats");
  await asAdmin(`CREATE ROLE modeste LOGIN PASSWORD '${PASSWORD}'`);
  await asAdmin(`CREATE ROLE capable LOGIN CREATEROLE PASSWORD '${PASSWORD}'`);
  await asAdmin("CREATE DATABASE recul OWNER capable");
});
afterAll(() => cluster.end());

describe("a DATABASE_URL whose owner may not create roles", () => {
  it("stops the start with the statement to run, which is then enough", async () => {
    const settings = settingsOf("modeste");
    for (const role of ["recul_app", "recul_stats"]) {
      const { message } = await requireExternal(settings).then(
        () => new Error("started"),
        (error: Error) => error,
      );
      expect(message).toContain(`CREATE ROLE "${role}" LOGIN NOSUPERUSER NOBYPASSRLS`);
      await asAdmin(/« (.+); »/.exec(message)?.[1] ?? "");
    }
    expect(await requireExternal(settings)).toMatchObject({ mode: "production" });
    await asAdmin("DROP ROLE recul_app; DROP ROLE recul_stats");
  });
});

describe("a DATABASE_URL whose owner may create roles", () => {
  it("gets its two serving roles, with a password derived from NEXTAUTH_SECRET", async () => {
    const { appUrl, statsUrl } = await requireExternal(settingsOf("capable"));
    for (const [url, role] of [
      [appUrl, "recul_app"],
      [statsUrl, "recul_stats"],
    ] as const) {
      const { rows } = await withConnection(url, (client) =>
        client.query(
          "SELECT rolname, rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user",
        ),
      );
      expect(rows).toEqual([{ rolname: role, rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
    }
    expect(await requireExternal(settingsOf("capable"))).toMatchObject({ appUrl });
  });

  it("is refused a serving role that would go round the row policies", async () => {
    const statsUrl = withDatabase(cluster.adminUrl, "recul");
    await expect(requireExternal(settingsOf("capable", { statsUrl }))).rejects.toThrow(
      /DATABASE_URL_STATS se connecte avec un rôle qui passe outre/,
    );
  });
});

describe("an unreachable DATABASE_URL", () => {
  it.each([
    ["no server", "postgresql://a:b@127.0.0.1:1/recul", /127\.0\.0\.1:1\/recul.*aucun serveur n’y répond/],
    ["no address", "localhost/recul", /n’est pas une adresse de la forme postgresql:/],
  ])("is told in one sentence: %s", async (_, url, sentence) => {
    await expect(requireReachable("DATABASE_URL", url)).rejects.toThrow(sentence);
  });

  it("never shows its password", async () => {
    const wrong = withUser(cluster.adminUrl, "capable", "celui-ci est faux");
    const { message } = await requireReachable("DATABASE_URL", wrong).then(
      () => new Error(),
      (error: Error) => error,
    );
    expect(message).toMatch(/le mot de passe est refusé/);
    expect(message).not.toContain("faux");
  });
});
