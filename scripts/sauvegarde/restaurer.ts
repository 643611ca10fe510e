import type pg from "pg";
import type { Trousseau } from "@/lib/trousseau";
import { Failure, reasonOf } from "../console/failure";
import { applyMigrations } from "../migrations/apply";
import { type Migration, readMigrations } from "../migrations/read";
import { withConnection } from "../postgres/connection";
import { loadRecords } from "./charger";
import { readFichier } from "./fichier";
import type { Bilan, Entete } from "./format";
import { checkRecords, readSauvegarde } from "./relire";

const FOLDER = "prisma/migrations";
const ROLES = ["recul_app", "recul_stats"];

export type Restauree = { instant: string; tables: Bilan[]; lignes: number; migrations: number };

/** The code can carry this backup: it knows each of its migrations, to the letter. */
export function requireKnown(entete: Entete, connues: readonly Migration[]): void {
  const sommes = new Map(connues.map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of entete.migrations) {
    if (!sommes.has(name))
      throw new Failure(
        `Cette sauvegarde vient d’une version plus récente de Recul (migration « ${name} ») : mettez le code à jour. Rien n’a été écrit.`,
      );
    if (sommes.get(name) !== checksum)
      throw new Failure(
        `La migration « ${name} » a changé depuis cette sauvegarde : rétablissez son fichier. Rien n’a été écrit.`,
      );
  }
}

async function requireEmpty(client: pg.Client, entete: Entete): Promise<void> {
  const { rows: tables } = await client.query<{ nom: string }>(
    "SELECT relname AS nom FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')",
  );
  if (tables.length === 0) return;
  const noms = new Set(tables.map(({ nom }) => nom));
  const refus = new Failure("La base à remplir n’est pas vide : donnez une base neuve. Rien n’a été écrit.");
  if (!noms.has("_prisma_migrations")) throw refus;
  // Left by a restoration that stopped half-way: the tables are there, and nothing in them.
  const { rows: faites } = await client.query<{ nom: string }>(
    `SELECT "migration_name" AS nom FROM "_prisma_migrations"`,
  );
  const connues = new Set(entete.migrations.map(({ name }) => name));
  if (faites.some(({ nom }) => !connues.has(nom))) throw refus;
  if (!noms.has("Utilisateur") || !noms.has("Espace")) return;
  const { rows: comptes } = await client.query(`SELECT FROM "Utilisateur" LIMIT 1`);
  const { rows: espaces } = await client.query("SELECT travail_espaces() LIMIT 1");
  if (comptes.length + espaces.length > 0) throw refus;
}

/** The migrations grant to these roles; a server that has never had Recul has none. They cannot sign in until it starts. */
async function requireRoles(client: pg.Client): Promise<void> {
  for (const role of ROLES) {
    const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
    if (rowCount) continue;
    const ordre = `CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`;
    await client.query(ordre).catch((error) => {
      if (reasonOf(error) !== "42501") throw error;
      throw new Failure(
        `Le rôle ${role} manque sur ce serveur : faites exécuter « ${ordre}; » par son administrateur.`,
      );
    });
  }
}

/** What was open then and was closed since would serve again: sessions, links and invitations all end. */
async function closeOuvertures(client: pg.Client): Promise<void> {
  await client.query(`UPDATE "Session" SET "revoqueeLe" = now() WHERE "revoqueeLe" IS NULL`);
  await client.query(`UPDATE "CompteEnvoi" SET "serviLe" = now() WHERE "serviLe" IS NULL`);
  const { rows } = await client.query<{ espaceId: string }>(`SELECT travail_espaces() AS "espaceId"`);
  for (const { espaceId } of rows) {
    await client.query("SELECT set_config('app.espace_id', $1, false)", [espaceId]);
    await client.query(
      `UPDATE "Invitation" SET "retireLe" = now() WHERE "accepteeLe" IS NULL AND "retireLe" IS NULL`,
    );
  }
}

/**
 * Restores a backup into an empty database. The file is read whole before anything is written; then the migrations it was made
 * under, its rows in one transaction, and the migrations made since. Refuses a database that is not empty, a backup of a newer
 * version, a damaged or cut file. `cles` seal what an old backup holds in clear.
 */
export async function restoreSauvegarde(
  fichier: string,
  privee: string,
  ownerUrl: string,
  cles?: Trousseau,
): Promise<Restauree> {
  const { entete } = await readSauvegarde(fichier, privee);
  requireKnown(entete, readMigrations(FOLDER));
  await withConnection(ownerUrl, async (client) => {
    await requireEmpty(client, entete);
    await requireRoles(client);
  });
  await applyMigrations(ownerUrl, { among: new Set(entete.migrations.map(({ name }) => name)), cles });
  const tables = await withConnection(ownerUrl, (client) =>
    loadRecords(client, checkRecords(fichier, readFichier(fichier, privee)), entete.sequences),
  );
  const migrations = await applyMigrations(ownerUrl, { cles });
  await withConnection(ownerUrl, async (client) => {
    await closeOuvertures(client);
    await client.query("ANALYZE");
  });
  const lignes = tables.reduce((somme, bilan) => somme + bilan.lignes, 0);
  return { instant: entete.instant, tables, lignes, migrations };
}
