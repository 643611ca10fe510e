import type pg from "pg";
import { createCle, createCleEspace, openCleEspace, sealTexte } from "@/lib/cle";
import type { Trousseau } from "@/lib/trousseau";
import { Failure } from "../console/failure";
import { listEspaces, setEspace } from "../postgres/espaces";
import { EN_UNE_FOIS, insist, LOCK_MS } from "./insister";

/** What SQL alone cannot do, between two migrations. Each may be stopped and run again: it goes on from where it was. */
export const AVANT: Record<string, (client: pg.Client, cles: Trousseau | undefined) => Promise<void>> = {
  "20261127100100_cles_seules": sealClairs,
};

/** Rows sealed in one transaction: while it lasts, whoever writes a text waits. */
const LOT = 500;

/** Seals what was written in clear, espace by espace. The guards of what is validated are put aside: the words stay the same. */
async function sealClairs(client: pg.Client, cles: Trousseau | undefined): Promise<void> {
  let nombre = 0;
  for (const espaceId of await listEspaces(client)) {
    await setEspace(client, espaceId);
    nombre += (await client.query('SELECT FROM "Contenu" LIMIT 1')).rowCount ?? 0;
    const { rows } = await client.query('SELECT FROM "Contenu" WHERE "scelle" IS NULL LIMIT 1');
    if (rows.length === 0) continue;
    if (!cles) throw new Failure("Des textes sont en clair et aucune clé n’est donnée pour les sceller.");
    const cleEspace = await requireCleEspace(client, cles, espaceId);
    while ((await sealLot(client, cleEspace, espaceId)) > 0);
  }
  if (nombre > 0) await insist("20261127100100_cles_seules", EN_UNE_FOIS, () => forgetClairs(client));
}

/**
 * What a row was before stays in the files until they are written anew, and some of its words in the statistics of its column.
 * Those of the catalogue are the database owner's to clean; another role is told, and passes.
 */
async function forgetClairs(client: pg.Client): Promise<void> {
  try {
    await client.query(`SET lock_timeout = ${LOCK_MS}`);
    await client.query('VACUUM (FULL, ANALYZE) "Contenu"');
    await client.query("VACUUM (FULL) pg_catalog.pg_statistic");
  } finally {
    await client.query("RESET lock_timeout");
  }
}

async function requireCleEspace(client: pg.Client, cles: Trousseau, espaceId: string): Promise<Buffer> {
  const neuve = await createCleEspace(cles, espaceId);
  await client.query(
    'INSERT INTO "CleEspace" ("espaceId", "maitresse", "scellee") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [espaceId, neuve.maitresse, neuve.scellee],
  );
  const { rows } = await client.query('SELECT "maitresse", "scellee" FROM "CleEspace"');
  return openCleEspace(cles, espaceId, rows[0]);
}

type Clair = { id: string; support: string; supportId: string; champ: string; texte: string };

/** The writings of some rows, each whole and under one new key. How many texts. */
async function sealLot(client: pg.Client, cleEspace: Buffer, espaceId: string): Promise<number> {
  await client.query('BEGIN; ALTER TABLE "Contenu" DISABLE TRIGGER USER');
  await setEspace(client, espaceId);
  const { rows } = await client.query<Clair>(
    `SELECT "id", "support", "supportId", "champ", "texte" FROM "Contenu" WHERE "scelle" IS NULL AND ("support", "supportId") IN
      (SELECT "support", "supportId" FROM "Contenu" WHERE "scelle" IS NULL ORDER BY "support", "supportId" LIMIT ${LOT})`,
  );
  const cles = new Map(
    rows.map((row) => [`${row.support} ${row.supportId}`, createCle(cleEspace, espaceId)] as const),
  );
  const scelles = rows.flatMap((row) => {
    const cle = cles.get(`${row.support} ${row.supportId}`)?.cle;
    return cle ? [{ id: row.id, cleId: cle.id, scelle: sealTexte(cle, espaceId, row, row.texte) }] : [];
  });
  const neuves = [...cles.values()];
  await client.query(
    `INSERT INTO "Cle" ("espaceId", "id", "scellee") SELECT $1::uuid, * FROM unnest($2::uuid[], $3::bytea[])`,
    [espaceId, neuves.map(({ cle }) => cle.id), neuves.map(({ scellee }) => scellee)],
  );
  await client.query(
    `UPDATE "Contenu" c SET "cleId" = x."cleId", "scelle" = x."scelle", "texte" = NULL
    FROM unnest($1::uuid[], $2::uuid[], $3::bytea[]) AS x ("id", "cleId", "scelle") WHERE c."id" = x."id"`,
    [scelles.map(({ id }) => id), scelles.map(({ cleId }) => cleId), scelles.map(({ scelle }) => scelle)],
  );
  await client.query('ALTER TABLE "Contenu" ENABLE TRIGGER USER; COMMIT');
  return rows.length;
}
