import { beforeAll, describe, expect, it } from "vitest";
import { writeContenu } from "@/lib/contenu";
import { sqlStateOf, withEspace } from "@/lib/db";
import { createProtocole as begin } from "@/lib/protocole/commands/create";
import { publishProtocole } from "@/lib/protocole/commands/publish";
import { getVersion } from "@/lib/protocole/queries/lecture";
import { getProtocole } from "@/lib/protocole/queries/protocole";
import { getRelecture } from "@/lib/protocole/queries/redaction";
import { refuse } from "@/lib/result";
import { addMinutes, toInstant } from "@/lib/time";
import { createRetrait } from "@/tests/factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createProtocole } from "@/tests/factories/protocole";
import { createSeance } from "@/tests/factories/seance";
import { createSituation } from "@/tests/factories/situation";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const textes = { objectifs: "On travaille la posture de chacun ; la personne est prévenue de chaque date." };

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

describe("the protocole of a situation", () => {
  it("is what the espace suggests until one is written: six weeks, two hours and one (000:79)", async () => {
    const situation = await createSituation(espace, { now });
    expect(await getProtocole(situation.referent, { situationId: situation.id })).toMatchObject({
      enVigueur: null,
      versions: [],
      protocole: { rythmeSemaines: 6, dureeMinutes: 120, preparationMinutes: 60, nombreSeances: null },
      peut: { ecrire: false, accepter: true },
    });
  });

  it("gets a new version at each publication; the ones before stay, and booked séances do not move", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, id: situationId } = situation;
    const seance = await createSeance(situation, { now });
    await createProtocole(situation, { rythmeSemaines: 4, dateFin: "2027-06-30" }, now);
    await createProtocole(situation, { rythmeSemaines: 4, dateFin: null, nombreSeances: 5 }, now);
    const page = await getProtocole(intervenant, { situationId });
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

  it("takes effect when it is published, not while it is a draft", async () => {
    const situation = await createSituation(espace, { now });
    await createProtocole(situation, { rythmeSemaines: 3, jusque: "remarques" }, now);
    const page = await getProtocole(situation.intervenant, { situationId: situation.id });
    expect(page).toMatchObject({ enVigueur: null, protocole: { rythmeSemaines: 6 }, projet: { version: 1 } });
  });

  it("is drafted and published by the assigned intervenant·e alone", async () => {
    const situation = await createSituation(espace, { now });
    const { id } = await createProtocole(situation, { jusque: "brouillon" }, now);
    const autres = [
      situation.referent,
      espace.admin,
      await createMembre(espace, { roles: ["INTERVENANT"] }),
      await createMembre(espace, { roles: ["SECRETARIAT"] }),
    ];
    for (const acteur of autres) {
      const depart = { situationId: situation.id, groupeId: undefined, depart: "vierge" };
      expect(await begin(acteur, depart, now)).toEqual(refuse("INTROUVABLE"));
      for (const pour of ["remarques", "acceptation"] as const) {
        const lu = { protocoleId: id, revision: 1, pour, reponses: {} };
        expect(await publishProtocole(acteur, lu, now)).toEqual(refuse("INTROUVABLE"));
      }
    }
  });

  it("is published once, however often it is pressed, and not when it says what is in force already", async () => {
    const situation = await createSituation(espace, { now });
    const { id, revision } = await createProtocole(situation, { textes }, now);
    const lu = { protocoleId: id, revision, pour: "acceptation" as const, reponses: {} };
    expect(await publishProtocole(situation.intervenant, lu, now)).toMatchObject({ ok: true });
    await expect(createProtocole(situation, { textes }, now)).rejects.toThrow("INCHANGE");
  });

  it("never changes once it is published, neither its numbers nor its words, even by SQL", async () => {
    const situation = await createSituation(espace, { now });
    const { id } = await createProtocole(situation, { textes }, now);
    const rewrites = [
      () =>
        withEspace(espace, (tx) => tx.protocole.updateMany({ where: { id }, data: { rythmeSemaines: 1 } })),
      () => withEspace(espace, (tx) => tx.protocole.deleteMany({ where: { id } })),
      () =>
        withEspace(espace, (tx) =>
          writeContenu(
            tx,
            situation.intervenant,
            "PROTOCOLE",
            id,
            { situationId: situation.id },
            { objectifs: "Autre." },
            now,
          ),
        ),
    ];
    for (const rewrite of rewrites)
      await expect(rewrite()).rejects.toSatisfy((error) => sqlStateOf(error) === "RC003");
  });
});

describe("what was agreed, in words", () => {
  it("is read by those who work on the situation, each reading in the journal; by the secretariat never", async () => {
    const situation = await createSituation(espace, { now });
    const { referent, id: situationId } = situation;
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    await createProtocole(situation, { textes }, now);
    const reads = () =>
      withEspace(espace, (tx) =>
        tx.journal.count({ where: { membreId: referent.membreId, acte: "lire", objet: "protocole" } }),
      );
    const before = await reads();
    expect((await getProtocole(referent, { situationId }))?.textes).toMatchObject(textes);
    expect(await reads()).toBe(before + 1);
    expect(await getProtocole(secretaire, { situationId })).toMatchObject({
      textes: null,
      enVigueur: { version: 1 },
    });
    expect(await getVersion(secretaire, { situationId }, 1)).toBeNull();
  });

  it("names nobody: a direct identifier is refused, with the word to take out, before anyone reads it", async () => {
    const situation = await createSituation(espace, { now });
    const objectifs = "La joindre au 06 12 34 56 78 avant chaque séance.";
    const { id, revision } = await createProtocole(
      situation,
      { textes: { objectifs }, jusque: "brouillon" },
      now,
    );
    const relecture = await getRelecture(situation.intervenant, { situationId: situation.id });
    expect(relecture?.alertes).toMatchObject([{ champ: "objectifs", level: "bloquant" }]);
    for (const pour of ["remarques", "acceptation"] as const) {
      const lu = { protocoleId: id, revision, pour, reponses: {} };
      expect(await publishProtocole(situation.intervenant, lu, now)).toMatchObject({
        reason: "ALERTES",
        alertes: [{ level: "bloquant" }],
      });
    }
    const reponses = { [relecture?.alertes[0]?.empreinte ?? ""]: "REMPLACER" as const };
    const lu = { protocoleId: id, revision, pour: "acceptation" as const, reponses };
    expect(await publishProtocole(situation.intervenant, lu, now)).toMatchObject({ ok: true });
    const page = await getProtocole(situation.referent, { situationId: situation.id });
    expect(page?.textes?.objectifs).not.toContain("06 12");
  });

  it("is closed by a withdrawal to all but the référent·e, and neither written nor published any more", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent, id: situationId } = situation;
    await createProtocole(situation, { textes }, now);
    const { id, revision } = await createProtocole(
      situation,
      { rythmeSemaines: 3, jusque: "brouillon" },
      now,
    );
    await createRetrait(referent, situationId, now);
    expect(await getProtocole(intervenant, { situationId })).toMatchObject({
      ...{ textes: null, projet: null },
      peut: { lire: false, ecrire: false, accepter: false, relancer: false },
    });
    expect((await getProtocole(referent, { situationId }))?.textes).toMatchObject(textes);
    const lu = { protocoleId: id, revision, pour: "acceptation" as const, reponses: {} };
    expect(await publishProtocole(intervenant, lu, now)).toEqual(refuse("INTROUVABLE"));
  });
});
