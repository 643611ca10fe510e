import { beforeAll, describe, expect, it } from "vitest";
import { sqlStateOf, withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { addDays, toInstant } from "@/lib/time";
import { createAccord } from "@/tests/factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createSeance, type SeanceDeTest } from "@/tests/factories/seance";
import { createAssociation, createSituation, type SituationDeTest } from "@/tests/factories/situation";
import { clientOf } from "@/tests/support/clients";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const lues = (seances: SeanceDeTest[]) => ({ seance: seances.map(({ id, version }) => ({ id, version })) });
const at = (rang: number) => toInstant(addDays("2026-10-13", rang * 7), "14:00", "Europe/Paris");

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

const statutsOf = (situation: SituationDeTest) =>
  withEspace(situation.intervenant, async (tx) => {
    const seances = await tx.seance.findMany({
      where: { situationId: situation.id },
      orderBy: { debut: "asc" },
    });
    return seances.map(({ statut }) => statut);
  });

describe("confirming", () => {
  it("confirms one or all of the séances of a situation in one gesture", async () => {
    const situation = await createSituation(espace, { now });
    const seances = [
      await createSeance(situation, { debut: at(0), now }),
      await createSeance(situation, { debut: at(1), now }),
    ];
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    expect(await confirmSeances(secretaire, lues(seances), now)).toEqual({ ok: true, value: { nombre: 2 } });
    expect(await statutsOf(situation)).toEqual(["CONFIRMEE", "CONFIRMEE"]);
  });

  it("is refused without an agreement, and accepted once it is recorded (000:69)", async () => {
    const situation = await createSituation(espace, { consentement: "ABSENT", now });
    const seance = await createSeance(situation, { debut: at(0), now });
    expect(await confirmSeances(situation.intervenant, lues([seance]), now)).toEqual(
      refuse("CONSENTEMENT_ABSENT"),
    );
    await createAccord(situation.referent, situation.id, { structureId: espace.structureId }, now);
    expect(await confirmSeances(situation.intervenant, lues([seance]), now)).toMatchObject({ ok: true });
  });

  it("is refused while the agreement leaves out someone gathered (L.1110-4 CSP)", async () => {
    const situation = await createSituation(espace, { now });
    const seance = await createSeance(situation, { debut: at(0), now });
    const { espaceId } = espace;
    const { id: structureId } = await withEspace(espace, (tx) =>
      tx.structure.create({ data: { espaceId, nom: `CSAPA ${situation.code}` }, select: { id: true } }),
    );
    await createAssociation(situation, await createMembre({ ...espace, structureId }));
    expect(await confirmSeances(situation.intervenant, lues([seance]), now)).toEqual(
      refuse("CONSENTEMENT_A_COMPLETER"),
    );
  });

  it("is refused when somebody changed the séance since it was read", async () => {
    const situation = await createSituation(espace, { now });
    const seance = await createSeance(situation, { debut: at(0), now });
    const input = lues([seance]);
    await confirmSeances(situation.intervenant, input, now);
    expect(await confirmSeances(situation.intervenant, input, now)).toEqual(refuse("PERIME"));
  });

  it("is for the assigned intervenant·e and the secretariat; for others the séance does not exist", async () => {
    const situation = await createSituation(espace, { now });
    const seance = await createSeance(situation, { debut: at(0), now });
    const autre = await createMembre(espace, { roles: ["INTERVENANT"] });
    for (const acteur of [situation.referent, autre, espace.admin]) {
      expect(await confirmSeances(acteur, lues([seance]), now)).toEqual(refuse("INTROUVABLE"));
    }
    const ailleurs = await createEspaceDeTest({ creeLe: now });
    const secretaire = await createMembre(ailleurs, { roles: ["SECRETARIAT"] });
    expect(await confirmSeances(secretaire, lues([seance]), now)).toEqual(refuse("INTROUVABLE"));
  });
});

describe("through SQL, as the application's role", () => {
  it("no séance becomes or is born confirmed without an agreement in force", async () => {
    const app = await clientOf("app");
    const situation = await createSituation(espace, { consentement: "ABSENT", now });
    const { id } = await createSeance(situation, { debut: at(0), now });
    const run = async (text: string, values: unknown[]) => {
      await app.query(`BEGIN; SELECT set_config('app.espace_id', '${espace.espaceId}', true)`);
      try {
        await app.query(text, values);
        await app.query("COMMIT");
        return "done";
      } catch (error) {
        await app.query("ROLLBACK");
        return sqlStateOf(error);
      }
    };
    const confirm = `UPDATE "Seance" SET "statut" = 'CONFIRMEE' WHERE "id" = $1`;
    const insert = `INSERT INTO "Seance" ("espaceId", "id", "situationId", "intervenantId", "debut", "fin", "statut", "statutLe",
      "statutParId", "creeLe", "creeParId") SELECT "espaceId", gen_random_uuid(), "situationId", "intervenantId",
      "debut" + interval '9 days', "fin" + interval '9 days', 'CONFIRMEE', "statutLe", "statutParId", "creeLe", "creeParId"
      FROM "Seance" WHERE "id" = $1`;
    expect(await run(confirm, [id])).toBe("RC001");
    expect(await run(insert, [id])).toBe("RC001");
    await createAccord(situation.referent, situation.id, { structureId: espace.structureId }, now);
    expect(await run(confirm, [id])).toBe("done");
  });

  it("nobody but the référent·e and accepted professionals is put in a séance", async () => {
    const situation = await createSituation(espace, { now });
    const { id: seanceId } = await createSeance(situation, { debut: at(0), now });
    const etranger = await createMembre(espace);
    const { espaceId } = espace;
    const insert = withEspace(espace, (tx) =>
      tx.presence.create({ data: { espaceId, seanceId, membreId: etranger.membreId } }),
    );
    await expect(insert).rejects.toSatisfy((error) => sqlStateOf(error) === "RC002");
  });
});
