import { randomBytes, randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, inject, it } from "vitest";
import { createCleEspace, openCle, openCleEspace, openTexte } from "@/lib/cle";
import { readReglage } from "@/lib/kms";
import { readTrousseau } from "@/lib/trousseau";
import { requireCles, turnCles } from "@/scripts/cles/maitresses";
import { applyMigrations } from "@/scripts/migrations/apply";
import { withConnection } from "@/scripts/postgres/connection";
import { createDatabase } from "@/scripts/postgres/databases";
import { addressOf } from "@/tests/support/addresses";
import { startTransit } from "@/tests/support/transit";

const { adminUrl, passwords } = inject("cluster");
const url = addressOf(adminUrl, passwords, "owner", "recul_cles");
const SECRET = randomBytes(32).toString("base64url");
const vieille = `c-2025:${randomBytes(32).toString("base64")}`;
const neuve = `c-2026:${randomBytes(32).toString("base64")}`;
const ESPACES = [randomUUID(), randomUUID(), randomUUID()];
const CLAIRS = "20261127100000_cles";

const dans = <T>(espaceId: string, sql: string, valeurs: unknown[] = []) =>
  withConnection(url, async (client) => {
    await client.query("SELECT set_config('app.espace_id', $1, false)", [espaceId]);
    return (await client.query(sql, valeurs)).rows as T[];
  });

describe("a database that an older version filled", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "recul-cles-"));
  const [espaceId = ""] = ESPACES;
  const cles = readTrousseau(vieille, SECRET);

  it("has its texts sealed on the way, validated ones too, however often it is stopped", async () => {
    const avant = readdirSync("prisma/migrations").filter(
      (nom) => nom <= CLAIRS && nom !== "migration_lock.toml",
    );
    for (const nom of avant)
      cpSync(path.join("prisma/migrations", nom), path.join(folder, nom), { recursive: true });
    await createDatabase(adminUrl, "recul_cles");
    await applyMigrations(url, { folder });
    for (const id of ESPACES)
      await dans(id, `INSERT INTO "Espace" ("id", "slug", "nom") VALUES ($1, $2, 'Essai')`, [id, id]);
    await dans(
      espaceId,
      `INSERT INTO "Contenu" ("espaceId", "id", "support", "supportId", "champ", "texte", "modifieLe")
       SELECT $1, gen_random_uuid(), 'DECISION', ('00000000-0000-7000-8000-' || lpad((n / 2)::text, 12, '0'))::uuid, 'c' || n % 2, 'Texte ' || n, now()
       FROM generate_series(0, 1999) n`,
      [espaceId],
    );
    await expect(applyMigrations(url)).rejects.toThrow(/aucune clé/);
    expect(await applyMigrations(url, { cles })).toBeGreaterThan(0);
    const lignes = await dans<{ [champ: string]: never }>(
      espaceId,
      `SELECT c."supportId", c."champ", c."scelle", c."cleId", k."scellee", e."maitresse", e."scellee" AS "espace"
       FROM "Contenu" c JOIN "Cle" k ON k."id" = c."cleId" JOIN "CleEspace" e ON true`,
    );
    expect(lignes).toHaveLength(2000);
    expect(new Set(lignes.map(({ cleId }) => cleId)).size).toBe(1000);
    const [premiere] = lignes;
    const cleEspace = await openCleEspace(cles, espaceId, {
      maitresse: premiere?.maitresse ?? "",
      scellee: premiere?.espace ?? Buffer.alloc(0),
    });
    for (const { supportId = "", champ = "", scelle, scellee, cleId = "" } of lignes) {
      const cle = openCle(cleEspace, espaceId, cleId, scellee ?? Buffer.alloc(0));
      const texte = openTexte(
        cle,
        espaceId,
        { support: "DECISION", supportId, champ },
        scelle ?? Buffer.alloc(0),
      );
      const rang = Number(String(supportId).slice(-12)) * 2 + Number(String(champ).slice(1));
      expect(texte).toBe(`Texte ${rang}`);
    }
  });

  it("starts with the master keys it was sealed with, and no other", async () => {
    expect(await requireCles(url, cles)).toEqual([]);
    await expect(requireCles(url, readTrousseau(neuve, SECRET))).rejects.toThrow(/«\sc-2025\s» manque/);
    const fausse = `c-2025:${neuve.split(":")[1]}`;
    await expect(requireCles(url, readTrousseau(fausse, SECRET))).rejects.toThrow(/n’est pas celle/);
  });
});

describe("turning the keys", () => {
  const deux = readTrousseau(`${neuve},${vieille}`, SECRET);

  it("refuses, and changes nothing, where an old key is missing", async () => {
    const [, autre = ""] = ESPACES;
    const perdue = await createCleEspace(
      readTrousseau(`c-2020:${randomBytes(32).toString("base64")}`, SECRET),
      autre,
    );
    await dans(autre, 'INSERT INTO "CleEspace" VALUES ($1, $2, $3)', [
      autre,
      perdue.maitresse,
      perdue.scellee,
    ]);
    await expect(turnCles(url, deux)).rejects.toThrow(/«\sc-2020\s» manque/);
    expect(await dans(ESPACES[0] ?? "", 'SELECT "maitresse" FROM "CleEspace"')).toEqual([
      { maitresse: "c-2025" },
    ]);
    await dans(autre, 'DELETE FROM "CleEspace"');
  });

  it("goes on from where it was stopped, reads no text, and lets the old key go", async () => {
    const [un = "", deuxieme = "", trois = ""] = ESPACES;
    for (const id of [deuxieme, trois]) {
      const { maitresse, scellee } = await createCleEspace(readTrousseau(vieille, SECRET), id);
      await dans(id, 'INSERT INTO "CleEspace" VALUES ($1, $2, $3)', [id, maitresse, scellee]);
    }
    const avant = await dans(un, 'SELECT "scelle", "cleId" FROM "Contenu" ORDER BY "id"');
    const arret = turnCles(url, deux, (fait) => {
      if (fait === 2) throw new Error("stopped");
    });
    await expect(arret).rejects.toThrow("stopped");
    const pas: number[] = [];
    expect(await turnCles(url, deux, (fait, total) => pas.push(fait, total))).toBe(1);
    expect(pas).toEqual([1, 1]);
    expect(await turnCles(url, deux)).toBe(0);
    expect(await requireCles(url, readTrousseau(neuve, SECRET))).toEqual([]);
    expect(await dans(un, 'SELECT "scelle", "cleId" FROM "Contenu" ORDER BY "id"')).toEqual(avant);
  });

  it("passes from the environment to a key-management service, and to its newest version", async () => {
    const coffre = await startTransit();
    const cles = readTrousseau(neuve, SECRET, { reglage: readReglage(coffre.variables) });
    const [un = ""] = ESPACES;
    const avant = await dans(un, 'SELECT "scelle", "cleId" FROM "Contenu" ORDER BY "id"');
    expect(await turnCles(url, cles)).toBe(3);
    coffre.rotate();
    expect(await turnCles(url, cles)).toBe(3);
    expect(await turnCles(url, cles)).toBe(0);
    expect(await dans(un, 'SELECT "maitresse" FROM "CleEspace"')).toEqual([{ maitresse: "kms-recul-v2" }]);
    expect(await dans(un, 'SELECT "scelle", "cleId" FROM "Contenu" ORDER BY "id"')).toEqual(avant);
    coffre.stop();
    await expect(
      turnCles(url, readTrousseau(neuve, SECRET, { reglage: readReglage(coffre.variables) })),
    ).rejects.toThrow(/ne répond pas/);
  });
});
