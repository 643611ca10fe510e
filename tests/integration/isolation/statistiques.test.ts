import { beforeAll, describe, expect, it } from "vitest";
import { now } from "@/lib/time";
import { planVolume } from "@/scripts/volume/plan";
import { fillVolume } from "@/scripts/volume/remplir";
import { createMonde, type Monde } from "@/tests/factories/monde";
import { clientOf } from "@/tests/support/clients";

/** The names of places and of values of lists: nobody's. */
const NOMS_DE_LIEUX = [
  "stat_delegation.nom",
  "stat_territoire.nom",
  "stat_population.nom",
  "stat_valeur.libelle",
];

let monde: Monde;
let stats: Awaited<ReturnType<typeof clientOf>>;
let admin: typeof stats;

/** Rows read by the statistics role's own connection, in the espace it is shown. */
async function read<Row extends Record<string, unknown>>(sql: string): Promise<Row[]> {
  await stats.query("BEGIN");
  try {
    await stats.query("SELECT set_config('app.espace_id', $1, true)", [monde.espaceId]);
    return (await stats.query<Row>(sql)).rows;
  } finally {
    await stats.query("ROLLBACK");
  }
}

const listNoms = async (sql: string): Promise<string[]> =>
  (await admin.query<{ nom: string }>(sql)).rows.map(({ nom }) => nom);

beforeAll(async () => {
  stats = await clientOf("stats");
  admin = await clientOf("admin");
  monde = await createMonde("marguerite");
  const plan = planVolume({ espaces: 1, seances: 60, annee: now().getUTCFullYear() });
  await fillVolume(process.env.DATABASE_URL ?? "", plan, now(), () => {});
}, 120_000);

describe("the statistics role, in an espace full of names and words", () => {
  it("is refused every table and every column of one, Contenu first", async () => {
    const tables = await listNoms(
      `SELECT relname AS nom FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace`,
    );
    expect(tables).toEqual(
      expect.arrayContaining(["Contenu", "Membre", "Situation", "Utilisateur", "Bilan"]),
    );
    for (const table of tables) {
      await expect(read(`SELECT 1 FROM "${table}"`), table).rejects.toThrow(/permission denied/);
      await expect(read(`SELECT count(*) FROM "${table}"`), table).rejects.toThrow(/permission denied/);
    }
    const colonnes = await listNoms(
      `SELECT table_name || '.' || column_name AS nom FROM information_schema.column_privileges
       WHERE grantee IN ('recul_stats', 'PUBLIC') AND table_schema = 'public' AND table_name NOT LIKE 'stat\\_%'`,
    );
    expect(colonnes).toEqual([]);
  });

  it("becomes no other role, and calls no function that would read for it", async () => {
    for (const role of ["recul_app", "recul_owner", "postgres"])
      await expect(read(`SET LOCAL ROLE ${role}`), role).rejects.toThrow(/permission denied/);
    const fonctions = await listNoms(
      `SELECT p.oid::regprocedure::text AS nom FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner AND r.rolname = 'recul_owner'
       WHERE has_function_privilege('recul_stats', p.oid, 'EXECUTE') AND p.prosecdef`,
    );
    expect(fonctions).toEqual([]);
  });

  it("reads no name, no address, no code and no word in all its views, every column of them", async () => {
    const vues = await listNoms(
      `SELECT viewname AS nom FROM pg_views WHERE schemaname = 'public' AND viewname LIKE 'stat\\_%'`,
    );
    expect(vues.length).toBeGreaterThan(10);
    const textes: string[] = [];
    for (const vue of vues)
      for (const ligne of await read(`SELECT * FROM ${vue}`))
        for (const [colonne, valeur] of Object.entries(ligne))
          if (typeof valeur === "string" && !NOMS_DE_LIEUX.includes(`${vue}.${colonne}`)) textes.push(valeur);
    expect(textes.length).toBeGreaterThan(100);
    const lettres = textes.join("\n").toLowerCase();
    expect(lettres).not.toContain("marguerite");
    expect(lettres).not.toContain("@");
    const codes = await listNoms(
      `SELECT "code" AS nom FROM "Situation" UNION SELECT "code" FROM "Demande" UNION SELECT "code" FROM "Groupe"`,
    );
    expect(codes.filter((code) => lettres.includes(code.toLowerCase()))).toEqual([]);
  });

  it("sees one espace, and the other's rows in none of its views", async () => {
    const vues = await listNoms(
      `SELECT viewname AS nom FROM pg_views WHERE schemaname = 'public' AND viewname LIKE 'stat\\_%'`,
    );
    for (const vue of vues) {
      const [compte] = await read<{ autres: number }>(
        `SELECT count(*)::int AS "autres" FROM ${vue} WHERE "espaceId" <> '${monde.espaceId}'`,
      );
      expect({ vue, ...compte }).toEqual({ vue, autres: 0 });
    }
  });
});
