import { beforeAll, describe, expect, it } from "vitest";
import { sqlStateOf, withEspace } from "@/lib/db";
import { updateMembres } from "@/lib/membre/commands/lot";
import { addSituation, removeSituation } from "@/lib/ordre-du-jour/commands/situation";
import { refuse } from "@/lib/result";
import { updateSeance } from "@/lib/seance/commands/update";
import { getSeancePage } from "@/lib/seance/queries/page";
import { transferReferent } from "@/lib/situation/commands/transfer";
import { toInstant } from "@/lib/time";
import { createAccord, createRetrait } from "@/tests/factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { placeSituation } from "@/tests/factories/ordre-du-jour";
import { createGroupeReuni, createSeanceCollective } from "@/tests/factories/seance-collective";
import { createSituation } from "@/tests/factories/situation";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");

let espace: EspaceDeTest;
let ailleurs: string;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  ailleurs = await withEspace(espace, async (tx) => {
    const { id } = await tx.structure.create({ data: { espaceId: espace.espaceId, nom: "CSAPA du Large" } });
    return id;
  });
});

/** A group of three of the same structure, a séance, and a situation of the first of them. */
async function createScene(consentement: "EN_VIGUEUR" | "ABSENT" = "EN_VIGUEUR") {
  const groupe = await createGroupeReuni(espace, { now });
  const [referent, brun, colin] = groupe.membres;
  if (!referent || !brun || !colin) throw new Error("membres");
  const seance = await createSeanceCollective(groupe, { now });
  const situation = await createSituation(espace, { referent, consentement, now });
  return { groupe, seance, situation, referent, brun, colin };
}

const placer = (seance: { id: string }, situation: { id: string }) => ({
  ...{ seanceId: seance.id, situationId: situation.id, minutes: 60 },
});

const ditsDe = (seanceId: string) =>
  withEspace(espace, (tx) =>
    tx.notification.findMany({
      where: { message: { seanceId, sorte: "SEANCE_ORDRE_DU_JOUR" } },
      select: { membreId: true, message: { select: { code: true, situationId: true } } },
    }),
  );

const lire = async (acteur: Parameters<typeof getSeancePage>[0], id: string) =>
  (await getSeancePage(acteur, id, now))?.ordre;

describe("putting a situation on a group's agenda", () => {
  it("is its référent·e's to do, or its intervenant·e's who leads the group, and gives it a part of the séance", async () => {
    const { groupe, seance, situation, referent, brun } = await createScene();
    expect(await addSituation(brun, placer(seance, situation), now)).toEqual(refuse("INTROUVABLE"));
    expect((await addSituation(referent, placer(seance, situation), now)).ok).toBe(true);
    expect(await addSituation(referent, placer(seance, situation), now)).toEqual(refuse("DEJA"));
    expect(await lire(brun, seance.id)).toMatchObject({
      parties: [{ sorte: "SITUATION", minutes: 60, situationId: situation.id }],
      examens: [{ code: situation.code, etat: "PREVUE", mienne: false, retirable: false }],
    });
    const confiee = await createSituation(espace, { intervenant: groupe.intervenant, now });
    expect((await addSituation(groupe.intervenant, placer(seance, confiee), now)).ok).toBe(true);
  });

  it("takes an agreement in force", async () => {
    const { seance, situation, referent } = await createScene("ABSENT");
    const refus = refuse("CONSENTEMENT_ABSENT");
    expect(await addSituation(referent, placer(seance, situation), now)).toEqual(refus);
    await createAccord(referent, situation.id, { structureId: espace.structureId }, now);
    await createRetrait(referent, situation.id, now);
    expect(await addSituation(referent, placer(seance, situation), now)).toEqual(refuse("INTROUVABLE"));
  });

  it("takes an agreement that covers everyone expected, and says by name who it does not", async () => {
    const { groupe, referent } = await createScene();
    const jeanne = await createMembre(espace, { prenom: "Jeanne", nom: "Le Goff", structureId: ailleurs });
    const autre = await createGroupeReuni(espace, {
      ...{ intervenant: groupe.intervenant, membres: [referent, jeanne], now },
    });
    const seance = await createSeanceCollective(autre, {
      ...{ debut: toInstant("2026-11-03", "09:00", "Europe/Paris"), now },
    });
    const situation = await createSituation(espace, { referent, now });
    expect(await addSituation(referent, placer(seance, situation), now)).toMatchObject({
      reason: "NON_COUVERTS",
      personnes: [{ nom: "Jeanne Le Goff", structure: "CSAPA du Large" }],
    });
    const portees = [{ structureId: espace.structureId }, { structureId: ailleurs }];
    await createAccord(referent, situation.id, { structureId: espace.structureId, portees }, now);
    expect((await addSituation(referent, placer(seance, situation), now)).ok).toBe(true);
  });

  it("keeps out of the séance a newcomer before whom it may not be spoken of", async () => {
    const jeanne = await createMembre(espace, { nom: "Le Goff", structureId: ailleurs });
    const referent = await createMembre(espace);
    const groupe = await createGroupeReuni(espace, { membres: [referent, jeanne], now });
    const seance = await createSeanceCollective(groupe, { participants: [referent], now });
    const situation = await createSituation(espace, { referent, now });
    await placeSituation(seance, situation, { now });
    const participant = [referent.membreId, jeanne.membreId];
    const autour = { lieuId: undefined, trajetMinutes: 0, avantMinutes: 30, apresMinutes: 30 };
    const change = { seanceId: seance.id, version: 1, participant, ...autour };
    const attendu = { reason: "NON_COUVERTS", personnes: [{ nom: "Camille Le Goff" }] };
    expect(await updateSeance(groupe.intervenant, change, now)).toMatchObject(attendu);
    const parLaBase = withEspace(groupe.intervenant, (tx) =>
      tx.presence.create({
        data: { espaceId: espace.espaceId, seanceId: seance.id, membreId: jeanne.membreId },
      }),
    );
    expect(await parLaBase.catch(sqlStateOf)).toBe("RC001");
  });

  it("can be undone by whose it is, or by who leads the séance, until it is held", async () => {
    const { groupe, seance, situation, brun, referent } = await createScene();
    await placeSituation(seance, situation, { now });
    const input = { seanceId: seance.id, situationId: situation.id };
    expect(await removeSituation(brun, input, now)).toEqual(refuse("INTROUVABLE"));
    expect((await removeSituation(groupe.intervenant, input, now)).ok).toBe(true);
    expect((await lire(referent, seance.id))?.parties).toEqual([]);
    await placeSituation(seance, situation, { now });
    expect((await lire(referent, seance.id))?.examens).toMatchObject([{ etat: "PREVUE" }]);
  });
});

describe("what takes a situation off an agenda by itself", () => {
  it("is a withdrawal, at once: its code is said to nobody else any more, and who leads is told, without it", async () => {
    const { groupe, seance, situation, referent, brun } = await createScene();
    await placeSituation(seance, situation, { now });
    await createRetrait(referent, situation.id, now);
    expect((await lire(brun, seance.id))?.examens).toMatchObject([{ code: null, etat: "RETIREE" }]);
    expect((await lire(referent, seance.id))?.examens).toMatchObject([{ code: situation.code }]);
    expect(await ditsDe(seance.id)).toEqual([
      { membreId: groupe.intervenant.membreId, message: { code: groupe.code, situationId: null } },
    ]);
  });

  it("is an agreement that no longer covers someone expected", async () => {
    const { seance, situation, referent, brun } = await createScene();
    await placeSituation(seance, situation, { now });
    const seul = [{ structureId: espace.structureId, membreId: referent.membreId }];
    await createAccord(referent, situation.id, { structureId: espace.structureId, portees: seul }, now);
    expect((await lire(brun, seance.id))?.examens).toMatchObject([{ etat: "RETIREE" }]);
  });

  it("is another référent·e, when the former is not covered: who leads is told", async () => {
    const referent = await createMembre(espace);
    const repreneur = await createMembre(espace);
    const groupe = await createGroupeReuni(espace, { membres: [referent], now });
    const seance = await createSeanceCollective(groupe, { now });
    const situation = await createSituation(espace, { referent, now });
    await placeSituation(seance, situation, { now });
    const portees = [{ structureId: espace.structureId, membreId: repreneur.membreId }];
    await createAccord(referent, situation.id, { structureId: espace.structureId, portees }, now);
    const cible = { situationId: situation.id, version: 1, membreId: repreneur.membreId };
    expect(await transferReferent(situation.intervenant, cible, now)).toMatchObject({ ok: true });
    expect(await ditsDe(seance.id)).toMatchObject([{ membreId: groupe.intervenant.membreId }]);
  });

  it("is a member whom an imported file moves to another structure: who leads is told", async () => {
    const { groupe, seance, situation, brun, colin } = await createScene();
    await placeSituation(seance, situation, { now });
    const fiche = {
      ...{ id: colin.membreId, prenom: "Sam", nom: "Colin", roles: ["PROFESSIONNEL" as const] },
      ...{ delegations: [], structureId: ailleurs, professionId: null, telephone: null },
      baseSecret: "PROFESSION" as const,
    };
    await withEspace(espace, (tx) => updateMembres(tx, espace.admin, [fiche], now));
    expect((await lire(brun, seance.id))?.examens).toMatchObject([{ etat: "RETIREE" }]);
    expect(await ditsDe(seance.id)).toMatchObject([{ membreId: groupe.intervenant.membreId }]);
  });

  it("is a member who changes structure", async () => {
    const { seance, situation, brun, colin } = await createScene();
    await placeSituation(seance, situation, { now });
    await withEspace(espace, (tx) =>
      tx.membre.updateMany({ where: { id: colin.membreId }, data: { structureId: ailleurs } }),
    );
    expect((await lire(brun, seance.id))?.examens).toMatchObject([{ etat: "RETIREE" }]);
  });
});

describe("a withdrawal and an agenda written at the same moment", () => {
  it("never leave a withdrawn situation on it, and do not deadlock", async () => {
    for (let tour = 0; tour < 8; tour++) {
      const { seance, situation, referent, brun } = await createScene();
      await Promise.all([
        addSituation(referent, placer(seance, situation), now),
        createRetrait(referent, situation.id, now),
      ]);
      const restent = (await lire(brun, seance.id))?.examens ?? [];
      expect(restent.filter(({ etat }) => etat === "PREVUE")).toEqual([]);
    }
  }, 60_000);
});
