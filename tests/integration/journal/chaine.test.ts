import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { purgeJournal } from "@/lib/journal/commands/purger";
import { sealJournal } from "@/lib/journal/commands/sceller";
import { verifyJournal } from "@/lib/journal/queries/verifier";
import { addMinutes, now as clock, instantOf } from "@/lib/time";
import { verifyJournaux } from "@/scripts/journal-verify";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { clientOf } from "@/tests/support/clients";

const now = clock();
const ilYa = (mois: number) => addMinutes(now, -mois * 31 * 24 * 60);
let admin: Awaited<ReturnType<typeof clientOf>>;
let espace: EspaceDeTest;

beforeAll(async () => {
  admin = await clientOf("admin");
});
beforeEach(async () => {
  espace = await createEspaceDeTest();
});

const write = (nombre: number) =>
  withEspace(espace, async (tx) => {
    for (let fois = 0; fois < nombre; fois += 1)
      await journaliser(tx, espace.admin, "lire", "situation", randomUUID());
  });
const ids = () =>
  withEspace(espace, (tx) => tx.journal.findMany({ orderBy: { id: "asc" }, select: { id: true } })).then(
    (lignes) => lignes.map(({ id }) => id),
  );
const sealed = async (nombre: number) => {
  await write(nombre);
  await sealJournal(espace, now);
  return (await ids()).slice(-nombre);
};
const defaut = async () => (await verifyJournal(espace)).defaut;
/** What only someone who holds the whole database server can do. */
const force = async (text: string, values: unknown[] = []) => {
  await admin.query("SET session_replication_role = replica");
  await admin.query(text, values);
  await admin.query("SET session_replication_role = DEFAULT");
};

describe("the chain of a journal", () => {
  it("is whole when nobody has touched it, sealed in one go or in several", async () => {
    await sealed(3);
    await sealed(2);
    const { lignes, defaut } = await verifyJournal(espace);
    expect({ lignes, defaut }).toEqual({ lignes: (await ids()).length, defaut: null });
  });

  it("seals a line that commits after one written later, and loses none", async () => {
    let commit = () => {};
    let ecrite = () => {};
    const estEcrite = new Promise<void>((resolve) => {
      ecrite = resolve;
    });
    const premiere = withEspace(espace, async (tx) => {
      await journaliser(tx, espace.admin, "lire", "situation", randomUUID());
      ecrite();
      await new Promise<void>((resolve) => {
        commit = resolve;
      });
    });
    await estEcrite;
    const [seconde = 0n] = (await sealed(1)).slice(-1);
    commit();
    await premiere;
    expect(await sealJournal(espace, now)).toBe(1);
    const sceaux = await withEspace(espace, (tx) =>
      tx.journalSceau.findMany({ orderBy: { rang: "desc" }, take: 2, select: { ligne: true } }),
    );
    expect(sceaux.map(({ ligne }) => ligne < seconde || ligne === seconde)).toEqual([true, true]);
    expect(sceaux[0]?.ligne).toBeLessThan(seconde);
    expect(await defaut()).toBeNull();
  });

  it("is sealed once by two who seal at the same time", async () => {
    await write(5);
    const faits = await Promise.all([1, 2, 3].map(() => sealJournal(espace, now)));
    expect(faits.reduce((a, b) => a + b, 0)).toBe((await ids()).length);
    expect(await defaut()).toBeNull();
  });

  it.each([
    ["changed", "MODIFIEE", `UPDATE "Journal" SET "acte" = 'autre' WHERE "id" = $1`],
    [
      "given another date",
      "MODIFIEE",
      `UPDATE "Journal" SET "le" = "le" - interval '1 hour' WHERE "id" = $1`,
    ],
    ["removed", "RETIREE", `DELETE FROM "Journal" WHERE "id" = $1`],
    [
      "removed with its seal",
      "SCEAU_RETIRE",
      `WITH s AS (DELETE FROM "JournalSceau" WHERE "ligne" = $1) DELETE FROM "Journal" WHERE "id" = $1`,
    ],
  ])("names the first line that was %s", async (_quoi, nature, text) => {
    const [, deux = 0n, trois = 0n] = await sealed(4);
    await force(text, [deux]);
    expect(await defaut()).toMatchObject({ nature, ligne: String(nature === "SCEAU_RETIRE" ? trois : deux) });
  });

  it("names the first of two lines that changed places", async () => {
    const [, deux = 0n, trois = 0n] = await sealed(4);
    await force(`UPDATE "JournalSceau" SET "ligne" = -"ligne" WHERE "ligne" IN ($1, $2)`, [deux, trois]);
    await force(
      `UPDATE "JournalSceau" SET "ligne" = CASE -"ligne" WHEN $1 THEN $2::bigint ELSE $1::bigint END WHERE "ligne" < 0`,
      [deux, trois],
    );
    expect(await defaut()).toMatchObject({ nature: "DEPLACEE", ligne: String(trois) });
  });

  it("names a line put in afterwards as if it were old, and never seals it", async () => {
    await sealed(2);
    const { rows } = await admin.query(
      `INSERT INTO "Journal" ("espaceId", "le", "membreId", "acte", "objet", "objetId")
       VALUES ($1, now() - interval '3 days', $2, 'lire', 'situation', gen_random_uuid()) RETURNING "id"`,
      [espace.espaceId, espace.admin.membreId],
    );
    await sealJournal(espace, now);
    expect(await defaut()).toMatchObject({ nature: "INSEREE", ligne: rows[0].id });
  });

  it("shows a cut tail against the head that was exported before", async () => {
    await sealed(3);
    const { tetes } = await verifyJournaux({ espace: espace.slug });
    const [dernier = 0n] = (await ids()).slice(-1);
    await force(`DELETE FROM "JournalSceau" WHERE "ligne" = $1`, [dernier]);
    await force(`DELETE FROM "Journal" WHERE "id" = $1`, [dernier]);
    expect(await defaut()).toBeNull();
    const { entiers, phrases } = await verifyJournaux({ espace: espace.slug, contre: tetes });
    expect({ entiers, phrases }).toEqual({
      entiers: false,
      phrases: [expect.stringContaining("le journal s’arrête avant elle")],
    });
  });
});

describe("the months of a journal", () => {
  const scelleA = async (mois: number, nombre: number) => {
    await write(nombre);
    await force(
      `UPDATE "Journal" SET "le" = $1 WHERE "espaceId" = $2 AND "id" NOT IN (SELECT "ligne" FROM "JournalSceau" WHERE "espaceId" = $2)`,
      [ilYa(mois), espace.espaceId],
    );
    await sealJournal(espace, ilYa(mois));
  };

  it("go one by one when they are older than the espace keeps, and the chain holds from there", async () => {
    await scelleA(16, 2);
    await scelleA(15, 3);
    const vieilles = await ids();
    const { tetes } = await verifyJournaux({ espace: espace.slug });
    await scelleA(2, 2);
    await sealed(1);
    expect(await purgeJournal(espace, now)).toBe(vieilles.length);
    const { lignes, defaut } = await verifyJournal(espace, tetes[espace.slug]);
    expect({ lignes, defaut }).toEqual({ lignes: 3, defaut: null });
    expect(await ids()).toHaveLength(3);
    expect(await purgeJournal(espace, now)).toBe(0);
  });

  it("stay as long as the espace decides, whoever asks", async () => {
    await scelleA(14, 2);
    await sealed(1);
    await withEspace(espace, (tx) =>
      tx.espace.updateMany({ where: { id: espace.espaceId }, data: { journalMois: 24 } }),
    );
    expect(await purgeJournal(espace, now)).toBe(0);
    const [{ mois } = { mois: instantOf(0) }] = await withEspace(espace, (tx) =>
      tx.journalSegment.findMany(),
    );
    const purge = withEspace(espace, (tx) => tx.$queryRaw`SELECT journal_purger(${mois}::date)`);
    await expect(purge).rejects.toThrow(/se garde encore/);
  });

  it("keep their lines whatever age a seal says it has", async () => {
    await write(2);
    await sealJournal(espace, ilYa(16));
    await sealed(1);
    const lignes = await ids();
    await expect(purgeJournal(espace, now)).rejects.toThrow(/se garde encore/);
    expect(await ids()).toEqual(lignes);
  });

  it("show when one was purged before its time, or is not what was sealed", async () => {
    await scelleA(3, 2);
    await sealed(1);
    await force(`UPDATE "JournalSegment" SET "purgeLe" = now() WHERE "espaceId" = $1`, [espace.espaceId]);
    expect(await defaut()).toMatchObject({ nature: "MOIS_TROP_TOT" });
    await force(
      `UPDATE "JournalSegment" SET "purgeLe" = NULL, "dernier" = "dernier" - 1 WHERE "espaceId" = $1`,
      [espace.espaceId],
    );
    expect(await defaut()).toMatchObject({ nature: "MOIS_MODIFIE" });
  });
});

describe("what the database refuses", () => {
  it("lets the application write a line, and neither its date, its id, nor a change to a seal", async () => {
    await sealed(1);
    const { espaceId, admin: acteur } = espace;
    const refused = (sql: string, motif: RegExp) =>
      expect(withEspace(espace, (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow(motif);
    await refused(
      `INSERT INTO "Journal" ("espaceId", "le", "membreId", "acte", "objet", "objetId")
       VALUES ('${espaceId}', now() - interval '1 year', '${acteur.membreId}', 'lire', 'situation', gen_random_uuid())`,
      /permission denied/,
    );
    for (const table of ["JournalSceau", "JournalSegment"]) {
      await refused(`UPDATE "${table}" SET "cle" = 'autre'`, /permission denied/);
      await refused(`DELETE FROM "${table}"`, /permission denied/);
      await refused(`TRUNCATE "${table}"`, /permission denied/);
    }
  });

  it("refuses its owner the same, by triggers", async () => {
    await sealed(1);
    await sealJournal(espace, addMinutes(now, 32 * 24 * 60));
    const owner = await clientOf("owner");
    for (const table of ["JournalSceau", "JournalSegment", "Journal"])
      for (const text of [
        `UPDATE "${table}" SET "espaceId" = "espaceId"`,
        `DELETE FROM "${table}"`,
        `TRUNCATE "${table}"`,
      ]) {
        await owner.query("BEGIN");
        await owner.query("SELECT set_config('app.espace_id', $1, true)", [espace.espaceId]);
        await expect(owner.query(text), text).rejects.toThrow(/ne se modifie pas/);
        await owner.query("ROLLBACK");
      }
  });
});
