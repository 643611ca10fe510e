import { beforeAll, describe, expect, it } from "vitest";
import { now } from "@/lib/time";
import { printBilan } from "@/scripts/bilan";
import { planVolume } from "@/scripts/volume/plan";
import { fillVolume } from "@/scripts/volume/remplir";
import { clientOf } from "@/tests/support/clients";

const ANNEE = now().getUTCFullYear();
const PLAN = planVolume({ espaces: 3, seances: 300, annee: ANNEE });
const ownerUrl = () => process.env.DATABASE_URL ?? "";

/** Rows of a statement of the cluster's superuser, who sees every espace. */
async function read<Row>(sql: string): Promise<Row[]> {
  const admin = await clientOf("admin");
  return (await admin.query(sql)).rows;
}

const dit: string[] = [];

beforeAll(async () => {
  await fillVolume(ownerUrl(), PLAN, now(), (ligne) => dit.push(ligne));
}, 120_000);

describe("a volume of three espaces", () => {
  it("has the séances of its plan, year by year, individual and of groups", async () => {
    const lues = await read<{ slug: string; annee: number; seances: number }>(
      `SELECT e."slug", extract(year FROM x."debut" AT TIME ZONE e."zone")::int AS "annee", count(*)::int AS "seances"
       FROM "Seance" x JOIN "Espace" e ON e."id" = x."espaceId" GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    const prevues = PLAN.flatMap(({ slug, annees }) =>
      annees.filter(({ seances }) => seances > 0).map((lot) => ({ slug, ...lot })),
    );
    expect(lues).toEqual(prevues);
    expect(dit.at(-1)).toMatch(/promet/);
  });

  it("fills every table that the bilan reads", async () => {
    const tables = [
      "Delegation",
      "Territoire",
      "Population",
      "Structure",
      "Membre",
      "Demande",
      "Choix",
      "Situation",
    ];
    tables.push("Consentement", "ConsentementPortee", "Association", "Seance", "Presence", "SeanceOutil");
    tables.push(
      "CompteRendu",
      "Piste",
      "Groupe",
      "GroupeMembre",
      "Rencontre",
      "Reservation",
      "Cloture",
      "Suivi",
    );
    const [comptes] = await read<Record<string, number>>(
      `SELECT ${tables.map((table) => `(SELECT count(DISTINCT "espaceId")::int FROM "${table}") AS "${table}"`)}`,
    );
    expect(comptes).toEqual(Object.fromEntries(tables.map((table) => [table, 3])));
  });

  it("leaves every guard in force, and none of its drafts", async () => {
    expect(await read(`SELECT tgname FROM pg_trigger WHERE tgenabled <> 'O'`)).toEqual([]);
    expect(await read(`SELECT relname FROM pg_class WHERE relname LIKE 'volume_%'`)).toEqual([]);
    const doublon = `INSERT INTO "Reservation" ("espaceId", "id", "membreId", "rencontreId", "debut", "fin")
      SELECT r."espaceId", gen_random_uuid(), r."membreId", x."id", r."debut", r."fin" FROM "Reservation" r
      JOIN "Rencontre" x ON x."espaceId" = r."espaceId" AND x."statut" = 'TENUE' WHERE r."seanceId" IS NOT NULL LIMIT 1`;
    await expect(
      read(`DELETE FROM "Reservation" WHERE "rencontreId" IS NOT NULL; ${doublon}`),
    ).rejects.toThrow(/sans_chevauchement/);
    await expect(
      read(`UPDATE "Seance" SET "statut" = 'CONFIRMEE' WHERE "statut" = 'ANNULEE'`),
    ).rejects.toThrow(/ANNULEE/);
  });

  it("is read by npm run bilan, whose figures are those of its rows", async () => {
    const { tableaux } = JSON.parse(
      await printBilan({ espace: "volume-001", annee: ANNEE - 1, role: "copil", json: true }),
    );
    const valeurOf = (code: string) =>
      tableaux.find((tableau: { code: string }) => tableau.code === code).lignes[0].cellules.at(-1).valeur;
    const [compte] = await read<{ seances: number; collectives: number }>(
      `SELECT count("situationId")::int AS "seances", count("groupeId")::int AS "collectives" FROM "Seance" x
       JOIN "Espace" e ON e."id" = x."espaceId" AND e."slug" = 'volume-001'
       WHERE "statut" = 'TENUE' AND extract(year FROM coalesce("reelDebut", "debut") AT TIME ZONE e."zone") = ${ANNEE - 1}`,
    );
    expect([valeurOf("seances"), valeurOf("seances-collectives")]).toEqual([
      compte?.seances,
      compte?.collectives,
    ]);
    expect(compte?.collectives).toBeGreaterThan(0);
  });

  it("is not written twice: nothing of a second one stays", async () => {
    const suite = planVolume({ espaces: 4, seances: 400, annee: ANNEE }).toReversed();
    await expect(fillVolume(ownerUrl(), suite, now(), () => {})).rejects.toThrow(
      "L’espace « volume-003 » existe déjà",
    );
    expect(await read(`SELECT "slug" FROM "Espace" WHERE "slug" = 'volume-004'`)).toEqual([]);
  });
});
