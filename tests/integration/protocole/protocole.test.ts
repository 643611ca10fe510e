import { beforeAll, describe, expect, it } from "vitest";
import { sqlStateOf, withEspace } from "@/lib/db";
import { updateProtocole } from "@/lib/protocole/commands";
import { getProtocole } from "@/lib/protocole/queries";
import { refuse } from "@/lib/result";
import { addMinutes, toInstant } from "@/lib/time";
import { createRetrait } from "@/tests/factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createProtocole } from "@/tests/factories/protocole";
import { createSeance } from "@/tests/factories/seance";
import { createSituation } from "@/tests/factories/situation";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const CADRE = { rythmeSemaines: 4, toleranceJours: 5, dureeMinutes: 90, preparationMinutes: 45 };

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

describe("the protocole of a situation", () => {
  it("is what the espace suggests until one is written: six weeks, two hours and one (000:79)", async () => {
    const situation = await createSituation(espace, { now });
    expect(await getProtocole(situation.referent, situation.id)).toMatchObject({
      version: 0,
      versions: [],
      modifiable: false,
      protocole: { rythmeSemaines: 6, dureeMinutes: 120, preparationMinutes: 60, nombreSeances: null },
    });
  });

  it("gets a new version at each change; the ones before stay, and booked séances do not move", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, id: situationId } = situation;
    const seance = await createSeance(situation, { now });
    await updateProtocole(intervenant, { situationId, version: 0, ...CADRE, dateFin: "2027-06-30" }, now);
    await updateProtocole(intervenant, { situationId, version: 1, ...CADRE, nombreSeances: 5 }, now);
    const page = await getProtocole(intervenant, situationId);
    expect(page).toMatchObject({ version: 2, modifiable: true });
    expect(
      page?.versions.map(({ version, protocole }) => [version, protocole.dateFin, protocole.nombreSeances]),
    ).toEqual([
      [2, null, 5],
      [1, "2027-06-30", null],
    ]);
    const row = await withEspace(intervenant, (tx) =>
      tx.seance.findFirst({ where: { id: seance.id }, select: { debut: true, fin: true } }),
    );
    expect(row).toEqual({ debut: seance.debut, fin: addMinutes(seance.debut, 120) });
  });

  it("refuses the second of two writers, who read the same version", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, id: situationId } = situation;
    const write = () => updateProtocole(intervenant, { situationId, version: 0, ...CADRE }, now);
    const results = await Promise.all([write(), write(), write()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok)).toEqual([refuse("PERIME"), refuse("PERIME")]);
  });

  it("is changed by the assigned intervenant·e alone", async () => {
    const situation = await createSituation(espace, { now });
    const autres = [
      situation.referent,
      espace.admin,
      await createMembre(espace, { roles: ["INTERVENANT"] }),
      await createMembre(espace, { roles: ["SECRETARIAT"] }),
    ];
    for (const acteur of autres) {
      const input = { situationId: situation.id, version: 0, ...CADRE };
      expect(await updateProtocole(acteur, input, now)).toEqual(refuse("INTROUVABLE"));
    }
  });

  it("cannot be rewritten, even by SQL as the application's role", async () => {
    const situation = await createSituation(espace, { now });
    await createProtocole(situation);
    const rewrite = withEspace(espace, (tx) =>
      tx.protocole.updateMany({ where: { situationId: situation.id }, data: { rythmeSemaines: 1 } }),
    );
    await expect(rewrite).rejects.toSatisfy((error) => sqlStateOf(error) === "RC003");
  });
});

describe("what was agreed, in words", () => {
  const CADRE_ECRIT = "On travaille la posture de chacun ; la personne est prévenue de chaque date.";

  it("is read by those who work on the situation, each reading in the journal; by the secretariat never", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent, id: situationId } = situation;
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    await updateProtocole(intervenant, { situationId, version: 0, ...CADRE, cadre: CADRE_ECRIT }, now);
    const reads = () =>
      withEspace(espace, (tx) =>
        tx.journal.count({ where: { membreId: referent.membreId, acte: "lire", objet: "protocole" } }),
      );
    const before = await reads();
    expect((await getProtocole(referent, situationId))?.cadre).toBe(CADRE_ECRIT);
    expect(await reads()).toBe(before + 1);
    expect(await getProtocole(secretaire, situationId)).toMatchObject({ version: 1, cadre: null });
  });

  it("names nobody: a direct identifier is refused, with the word to take out", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, id: situationId } = situation;
    const cadre = "La joindre au 06 12 34 56 78 avant chaque séance.";
    const refused = await updateProtocole(intervenant, { situationId, version: 0, ...CADRE, cadre }, now);
    expect(refused).toMatchObject({ ok: false, reason: "ALERTES", alertes: [{ level: "bloquant" }] });
    expect((await getProtocole(intervenant, situationId))?.version).toBe(0);
  });

  it("is closed by a withdrawal to all but the référent·e, and cannot be changed any more", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent, id: situationId } = situation;
    await updateProtocole(intervenant, { situationId, version: 0, ...CADRE, cadre: CADRE_ECRIT }, now);
    await createRetrait(referent, situationId, now);
    expect(await getProtocole(intervenant, situationId)).toMatchObject({ cadre: null, modifiable: false });
    expect((await getProtocole(referent, situationId))?.cadre).toBe(CADRE_ECRIT);
    const again = { situationId, version: 1, ...CADRE };
    expect(await updateProtocole(intervenant, again, now)).toEqual(refuse("INTROUVABLE"));
  });
});
