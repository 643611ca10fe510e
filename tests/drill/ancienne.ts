import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { readTrousseau } from "@/lib/trousseau";
import { applyMigrations } from "@/scripts/migrations/apply";
import { withConnection } from "@/scripts/postgres/connection";
import type { BaseExercice } from "./base";

/** The last version that wrote texts in clear. */
const CLAIRS = "20261127100000_cles";
const ANCIENNE = "recul_ancienne";
/** Written in clear, before the texts were sealed. */
export const CLAIR = "serinusclarus";
const TEXTES = 3_000;

/** A database of that version, full of words in clear, that the migrations since have sealed. */
export async function sealAncienne(base: BaseExercice): Promise<void> {
  const dossier = path.join(base.folder, "migrations");
  mkdirSync(dossier);
  for (const nom of readdirSync("prisma/migrations").filter((nom) => nom <= CLAIRS))
    cpSync(path.join("prisma/migrations", nom), path.join(dossier, nom), { recursive: true });
  await base.createBase(ANCIENNE);
  const url = base.urlOf("owner", ANCIENNE);
  await applyMigrations(url, { folder: dossier });
  const espaceId = randomUUID();
  await withConnection(url, async (client) => {
    await client.query("SELECT set_config('app.espace_id', $1, false)", [espaceId]);
    await client.query(`INSERT INTO "Espace" ("id", "slug", "nom") VALUES ($1, 'ancien', 'Ancien')`, [
      espaceId,
    ]);
    await client.query(
      `INSERT INTO "Contenu" ("espaceId", "id", "support", "supportId", "champ", "texte", "modifieLe")
       SELECT $1, gen_random_uuid(), 'DECISION', gen_random_uuid(), 'mot', '${CLAIR} ' || n, now() FROM generate_series(1, ${TEXTES}) n`,
      [espaceId],
    );
    await client.query('ANALYZE "Contenu"');
  });
  await applyMigrations(url, { cles: readTrousseau(undefined, process.env.NEXTAUTH_SECRET ?? "") });
}
