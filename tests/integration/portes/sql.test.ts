import { randomUUID } from "node:crypto";
import type pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { addMinutes, now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance } from "../../factories/seance";
import { createAssociation, createSituation } from "../../factories/situation";
import { clientOf } from "../../support/clients";
import { guardConsentement } from "./invariant";
import { createEnVigueur, createExterieur, createSansAccord, ETATS } from "./situations";

const now = clock();
let espace: EspaceDeTest;
let app: pg.Client;
beforeAll(async () => {
  espace = await createEspaceDeTest();
  app = await clientOf("app");
});
await guardConsentement();

/** One transaction as the application's role, in the espace: the rows of its last statement, or the SQLSTATE it met. */
async function sql(...statements: [text: string, ...values: unknown[]][]): Promise<unknown> {
  await app.query("BEGIN");
  try {
    await app.query("SELECT set_config('app.espace_id', $1, true)", [espace.espaceId]);
    let rows: unknown[] = [];
    for (const [text, ...values] of statements) rows = (await app.query(text, values)).rows;
    await app.query("COMMIT");
    return rows;
  } catch (error) {
    await app.query("ROLLBACK");
    return (error as { code?: string }).code;
  }
}

const statutOf = async (id: string) => {
  const [row] = (await sql([`SELECT "statut" FROM "Seance" WHERE "id" = $1`, id])) as { statut: string }[];
  return row?.statut;
};

const INSERT = `INSERT INTO "Seance" ("espaceId", "id", "situationId", "intervenantId", "debut", "fin", "statut", "statutLe", "statutParId", "creeLe", "creeParId")
  SELECT "espaceId", gen_random_uuid(), "id", "intervenantId", $2, $3, $4::"StatutSeance", now(), "intervenantId", now(), "intervenantId"
  FROM "Situation" WHERE "id" = $1`;
const semaine = (rang: number) => [addMinutes(now, rang * 10080), addMinutes(now, rang * 10080 + 120)];

describe.each(ETATS)("as the application's role, while the agreement is « %s »", (etat) => {
  it("no séance is born confirmed or held, nor becomes so", async () => {
    const { id, seance } = await createSansAccord(espace, etat, now);
    expect(await sql([INSERT, id, ...semaine(30), "CONFIRMEE"])).toBe("RC001");
    expect(await sql([INSERT, id, ...semaine(-30), "TENUE"])).toBe("RC001");
    const confirme = `UPDATE "Seance" SET "statut" = 'CONFIRMEE' WHERE "id" = $1`;
    expect(["RC001", "RC002"]).toContain(await sql([confirme, seance.id]));
    expect(await statutOf(seance.id)).not.toBe("CONFIRMEE");
  });
});

describe("as the application's role, what an agreement allowed", () => {
  const RETRAIT = `INSERT INTO "Consentement" ("espaceId", "id", "situationId", "acte", "survenuLe", "recueilliParId", "enregistreLe")
    SELECT "espaceId", gen_random_uuid(), "id", 'RETRAIT', now()::date, "referentId", $2 FROM "Situation" WHERE "id" = $1`;
  const ASSOCIE = `INSERT INTO "Association" ("espaceId", "id", "situationId", "membreId", "statut", "proposeeParId", "proposeeLe")
    SELECT "espaceId", gen_random_uuid(), "id", $2, $3::"StatutAssociation", "referentId", now() FROM "Situation" WHERE "id" = $1`;

  it.each([
    ["now", 0],
    ["long ago", -1_000_000],
    ["in a distant future", 1_000_000],
  ])("is cancelled by a withdrawal, even one that says it was recorded %s", async (_quand, minutes) => {
    const { id, confirmee, proposee } = await createEnVigueur(espace, now);
    expect(await sql([RETRAIT, id, addMinutes(now, minutes)])).toEqual([]);
    expect([await statutOf(confirmee.id), await statutOf(proposee.id)]).toEqual(["ANNULEE", "ANNULEE"]);
  });

  it("cannot be put back, nor what is past moved to a later date", async () => {
    const situation = await createSituation(espace, { now });
    const avant = {
      debut: addMinutes(now, -2880),
      statut: "CONFIRMEE",
      now: addMinutes(now, -20_000),
    } as const;
    const passee = await createSeance(situation, avant);
    await sql([RETRAIT, situation.id, now]);
    const [debut, fin] = semaine(3);
    const deplace = `UPDATE "Seance" SET "debut" = $2, "fin" = $3 WHERE "id" = $1`;
    expect(await sql([deplace, passee.id, debut, fin])).toBe("RC001");
    expect(await sql([`UPDATE "Seance" SET "fin" = $2 WHERE "id" = $1`, passee.id, fin])).toBe("RC001");
  });

  it.each(["PROPOSEE", "ACCEPTEE"])(
    "is proposed again when someone it leaves out is « %s »",
    async (statut) => {
      const { id, confirmee } = await createEnVigueur(espace, now);
      const { membreId } = await createExterieur(espace);
      expect(await sql([ASSOCIE, id, membreId, statut])).toEqual([]);
      expect(await statutOf(confirmee.id)).toBe("PROPOSEE");
      expect(await sql([`UPDATE "Seance" SET "statut" = 'CONFIRMEE' WHERE "id" = $1`, confirmee.id])).toBe(
        "RC001",
      );
    },
  );

  it("is proposed again when someone gathered is replaced by, or becomes, someone it leaves out", async () => {
    const exterieur = await createExterieur(espace);
    const changes = [
      [`UPDATE "Association" SET "membreId" = $2 WHERE "membreId" = $1`, exterieur.membreId],
      [`UPDATE "Membre" SET "structureId" = $2 WHERE "id" = $1`, exterieur.structureId],
      [`UPDATE "Membre" SET "structureId" = $2 WHERE "id" = $1`, null],
    ] as const;
    for (const [text, valeur] of changes) {
      const situation = await createEnVigueur(espace, now);
      const associe = await createMembre(espace);
      await createAssociation(situation, associe, "ACCEPTEE", now);
      expect(await statutOf(situation.confirmee.id)).toBe("CONFIRMEE");
      expect(await sql([text, associe.membreId, valeur])).toEqual([]);
      expect(await statutOf(situation.confirmee.id)).toBe("PROPOSEE");
    }
  });

  it("is not transferred to another situation", async () => {
    const { confirmee } = await createEnVigueur(espace, now);
    const { id } = await createSansAccord(espace, "ABSENT", now);
    const change = `UPDATE "Seance" SET "situationId" = $2 WHERE "id" = $1`;
    expect(await sql([change, confirmee.id, id])).toBe("RC003");
  });

  it("rests on a history that nobody rewrites, behind guards that nobody lifts", async () => {
    const { id } = await createEnVigueur(espace, now);
    const REFUSE = "42501";
    for (const [text, ...values] of [
      [`UPDATE "Consentement" SET "acte" = 'ACCORD' WHERE "situationId" = $1`, id],
      [`DELETE FROM "Consentement" WHERE "situationId" = $1`, id],
      [`UPDATE "ConsentementPortee" SET "structureId" = $1`, randomUUID()],
      [`DELETE FROM "ConsentementPortee"`],
      [`TRUNCATE "Consentement"`],
      [`ALTER TABLE "Seance" DISABLE TRIGGER ALL`],
      ['DROP TRIGGER seance_avant ON "Seance"'],
      ["SET session_replication_role = replica"],
      ["SET ROLE recul_owner"],
    ] as [string, ...unknown[]][])
      expect({ text, code: await sql([text, ...values]) }).toEqual({ text, code: REFUSE });
  });
});

describe("an agreement after a withdrawal", () => {
  const EVENEMENT = `INSERT INTO "Consentement"
    ("espaceId", "id", "situationId", "acte", "survenuLe", "moyen", "recueilliParId", "texteVersion", "conserveParId", "enregistreLe")
    SELECT "espaceId", gen_random_uuid(), "id", $2::"ActeConsentement", now()::date, 'ECRIT', "referentId", '1', $3, now()
    FROM "Situation" WHERE "id" = $1`;

  it("takes a new information first, by SQL as by the page", async () => {
    const { id } = await createSansAccord(espace, "RETIRE", now);
    const ajoute = (acte: string) => sql([EVENEMENT, id, acte, espace.structureId]);
    expect(await ajoute("ACCORD")).toBe("RC002");
    expect(await ajoute("INFORMATION")).toEqual([]);
    expect(await ajoute("ACCORD")).toEqual([]);
  });
});

describe("an oral agreement", () => {
  it("is not one, in any column", async () => {
    const { id } = await createSansAccord(espace, "INFORMEE", now);
    const accord = (moyen: string) => `INSERT INTO "Consentement"
      ("espaceId", "id", "situationId", "acte", "survenuLe", "moyen", "recueilliParId", "texteVersion", "conserveParId", "enregistreLe")
      SELECT "espaceId", gen_random_uuid(), "id", 'ACCORD', now()::date, ${moyen}, "referentId", '1', '${espace.structureId}', now()
      FROM "Situation" WHERE "id" = $1`;
    expect(await sql([accord("NULL"), id])).toBe("23514");
    expect(await sql([accord("'ORAL'"), id])).toBe("22P02");
  });
});

describe("the key of a form sent once", () => {
  it("is kept a day, then swept away by the next one of the espace", async () => {
    const { membreId } = await createMembre(espace);
    const ajoute = (age: string) =>
      sql([
        `INSERT INTO "Idempotence" ("espaceId", "membreId", "cle", "acte", "creeLe")
          SELECT "espaceId", "id", gen_random_uuid(), $2::text, now() - $2::text::interval FROM "Membre" WHERE "id" = $1`,
        membreId,
        age,
      ]);
    for (const age of ["3 days", "23 hours", "0 hours"]) await ajoute(age);
    const restantes = await sql([
      `SELECT "acte" FROM "Idempotence" WHERE "membreId" = $1 ORDER BY "creeLe"`,
      membreId,
    ]);
    expect(restantes).toEqual([{ acte: "23 hours" }, { acte: "0 hours" }]);
  });
});
