import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { now } from "@/lib/time";
import { applyMigrations } from "@/scripts/migrations/apply";
import { withConnection } from "@/scripts/postgres/connection";
import { createDatabase, withDatabase } from "@/scripts/postgres/databases";
import { createCle } from "@/scripts/sauvegarde/cle";
import { writeSauvegarde } from "@/scripts/sauvegarde/ecrire";
import { readSauvegarde } from "@/scripts/sauvegarde/relire";
import { restoreSauvegarde } from "@/scripts/sauvegarde/restaurer";
import { createEspaceDeTest } from "@/tests/factories/espace";
import { createSeance } from "@/tests/factories/seance";
import { createSituation } from "@/tests/factories/situation";
import { addressOf } from "@/tests/support/addresses";

const { adminUrl, passwords } = inject("cluster");
const folder = mkdtempSync(path.join(os.tmpdir(), "recul-sauvegarde-"));
const fichier = path.join(folder, "recul.age");
const source = process.env.DATABASE_URL ?? "";
const urlOf = (role: "owner" | "app", base: string) => addressOf(adminUrl, passwords, role, base);
const asAdmin = <Row>(url: string, sql: string) =>
  withConnection(url, async (client) => (await client.query(sql)).rows as Row[]);

let cle: Awaited<ReturnType<typeof createCle>>;
let espaceIds: string[];

async function createEmpty(nom: string): Promise<string> {
  await createDatabase(adminUrl, nom);
  return urlOf("owner", nom);
}
const tablesOf = (nom: string) =>
  asAdmin(withDatabase(adminUrl, nom), "SELECT FROM pg_tables WHERE schemaname = 'public'");

beforeAll(async () => {
  cle = await createCle();
  const espaces = [await createEspaceDeTest(), await createEspaceDeTest()];
  for (const espace of espaces) await createSeance(await createSituation(espace), { statut: "TENUE" });
  espaceIds = espaces.map(({ espaceId }) => espaceId);
  await writeSauvegarde(source, fichier, cle.publique);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Closed by the restoration: sessions, links and invitations. */
const FERMEES = ["Session", "CompteEnvoi", "Invitation"];

describe("a backup", () => {
  it("holds the rows of every espace, and is read back without a database", async () => {
    const { tables, entete } = await readSauvegarde(fichier, cle.privee);
    const comptes = await asAdmin<{ nom: string; lignes: number }>(
      process.env.DATABASE_URL_ADMIN ?? "",
      `SELECT relname AS nom, (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I', relname), false, true, '')))[1]::text::int AS lignes
       FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations' ORDER BY 1`,
    );
    expect(tables.map(({ nom, lignes }) => ({ nom, lignes }))).toEqual(comptes);
    expect(comptes.find(({ nom }) => nom === "Seance")?.lignes).toBe(2);
    expect(entete.migrations.length).toBe(readdirSync("prisma/migrations").length - 1);
  });

  it("tells nothing to who has not the key", async () => {
    const octets = readFileSync(fichier, "latin1");
    for (const espaceId of espaceIds) expect(octets).not.toContain(espaceId);
    const autre = await createCle();
    await expect(readSauvegarde(fichier, autre.privee)).rejects.toThrow(/chiffré pour une autre clé/);
  });

  it("does not take the place of another", async () => {
    await expect(writeSauvegarde(source, fichier, cle.publique)).rejects.toThrow(/existe déjà/);
    expect(readdirSync(folder)).toEqual(["recul.age"]);
  });
});

describe("a restored database", () => {
  beforeAll(async () => {
    await restoreSauvegarde(fichier, cle.privee, await createEmpty("recul_restauree"));
  });

  it("holds the same rows, which a backup of it says too", async () => {
    const copie = path.join(folder, "copie.age");
    await writeSauvegarde(urlOf("owner", "recul_restauree"), copie, cle.publique);
    const [avant, apres] = [
      await readSauvegarde(fichier, cle.privee),
      await readSauvegarde(copie, cle.privee),
    ];
    const sommes = ({ tables }: typeof avant) =>
      tables.map(({ nom, lignes, somme }) => ({ nom, lignes, somme: FERMEES.includes(nom) ? null : somme }));
    expect(sommes(apres)).toEqual(sommes(avant));
    expect(apres.entete.sequences).toEqual(avant.entete.sequences);
  });

  it("opens to nobody by what was open then", async () => {
    const ouvertes = `SELECT (SELECT count(*) FROM "Session" WHERE "revoqueeLe" IS NULL)::int AS sessions,
      (SELECT count(*) FROM "CompteEnvoi" WHERE "serviLe" IS NULL)::int AS liens,
      (SELECT count(*) FROM "Invitation" WHERE "accepteeLe" IS NULL AND "retireLe" IS NULL)::int AS invitations`;
    expect(await asAdmin(withDatabase(adminUrl, "recul_restauree"), ouvertes)).toEqual([
      { sessions: 0, liens: 0, invitations: 0 },
    ]);
  });

  it("keeps the espaces apart, and every key and guard in force", async () => {
    await withConnection(urlOf("app", "recul_restauree"), async (client) => {
      expect((await client.query(`SELECT FROM "Seance"`)).rowCount).toBe(0);
      await client.query("SELECT set_config('app.espace_id', $1, false)", [espaceIds[0]]);
      const { rows } = await client.query(`SELECT "espaceId" FROM "Seance"`);
      expect(rows).toEqual([{ espaceId: espaceIds[0] }]);
      await expect(client.query(`UPDATE "Seance" SET "statut" = 'PROPOSEE'`)).rejects.toThrow(/TENUE/);
    });
    const etat = `SELECT (SELECT count(*) FROM pg_class WHERE relforcerowsecurity)::int AS forcees,
      (SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND convalidated)::int AS cles,
      (SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O')::int AS gardes`;
    expect(await asAdmin(withDatabase(adminUrl, "recul_restauree"), etat)).toEqual(
      await asAdmin(process.env.DATABASE_URL_ADMIN ?? "", etat),
    );
  });

  it("is not filled twice", async () => {
    await expect(restoreSauvegarde(fichier, cle.privee, urlOf("owner", "recul_restauree"))).rejects.toThrow(
      /n’est pas vide/,
    );
  });

  it("takes the migrations made since the backup, over what an interrupted one had left", async () => {
    const ancienne = await createEmpty("recul_ancienne");
    const noms = readdirSync("prisma/migrations").filter((nom) => /^\d/.test(nom));
    await applyMigrations(ancienne, { among: new Set(noms.slice(0, -2)) });
    const vieille = path.join(folder, "vieille.age");
    await writeSauvegarde(ancienne, vieille, cle.publique);
    await createDatabase(adminUrl, "recul_reprise", "recul_ancienne");
    const { migrations } = await restoreSauvegarde(vieille, cle.privee, urlOf("owner", "recul_reprise"));
    expect(migrations).toBe(2);
  });
});

describe("what is no whole backup is refused, and nothing is written", () => {
  const octets = () => readFileSync(fichier);
  const altere = (rang: number) => {
    const copie = Buffer.from(octets());
    copie[rang] = (copie[rang] ?? 0) ^ 1;
    return copie;
  };
  const CAS: [string, () => Buffer, RegExp][] = [
    ["cut before its end", () => octets().subarray(0, -1), /abîmé ou coupé/],
    ["cut in its middle", () => octets().subarray(0, octets().length / 2), /abîmé ou coupé/],
    ["changed by one bit", () => altere(Math.floor(octets().length / 2)), /abîmé ou coupé/],
    ["changed in its beginning", () => altere(3), /n’est pas une sauvegarde/],
    ["of another kind", () => Buffer.from("PK"), /n’est pas une sauvegarde/],
  ];

  it.each(CAS)("a file %s", async (_, bytes, refus) => {
    const abime = path.join(folder, "abime.age");
    writeFileSync(abime, bytes());
    const vide = await createEmpty("recul_vide");
    await expect(restoreSauvegarde(abime, cle.privee, vide)).rejects.toThrow(refus);
    expect(await tablesOf("recul_vide")).toEqual([]);
  });

  it("a backup of a newer version", async () => {
    await withConnection(source, (client) =>
      client.query(
        `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name") VALUES ('f', 'f', $1, '20991231000000_futur')`,
        [now()],
      ),
    );
    const futur = path.join(folder, "futur.age");
    await writeSauvegarde(source, futur, cle.publique);
    const vide = await createEmpty("recul_vide");
    await expect(restoreSauvegarde(futur, cle.privee, vide)).rejects.toThrow(/version plus récente/);
    expect(await tablesOf("recul_vide")).toEqual([]);
  });
});
