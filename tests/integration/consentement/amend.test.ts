import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { amendConsentement } from "@/lib/consentement/commands/amend";
import { withEspace } from "@/lib/db";
import { ok, refuse } from "@/lib/result";
import { addMinutes } from "@/lib/time";
import { createAccord } from "@/tests/factories/consentement";
import { createMembre } from "@/tests/factories/membre";
import { placeSituation } from "@/tests/factories/ordre-du-jour";
import {
  createGroupeReuni,
  createSeanceCollective,
  holdSeanceCollective,
} from "@/tests/factories/seance-collective";
import { createAssociation } from "@/tests/factories/situation";
import { accord, createSeance, DANS_UN_MOIS, espace, JOUR, NOW, prepare, referent, situation } from "./cadre";

prepare();

let csapa: string;
let omar: Acteur;
let paul: Acteur;

/** A colleague of another structure associated, one who heard of it in a group, a séance confirmed, one of the group to come. */
beforeEach(async () => {
  csapa = await withEspace(espace, async (tx) => {
    const data = { espaceId: espace.espaceId, nom: "CSAPA du Fleuve" };
    return (await tx.structure.create({ data, select: { id: true } })).id;
  });
  omar = await createMembre(espace, { prenom: "Omar", nom: "Diallo", structureId: csapa });
  paul = await createMembre(espace, { prenom: "Paul", nom: "Vidal", structureId: csapa });
  const { structureId } = espace;
  const portees = [{ structureId }, { structureId: csapa }];
  await createAccord(referent, situation.id, { structureId, portees }, NOW);
  await createAssociation(situation, omar, "ACCEPTEE", NOW);
  await createSeance("CONFIRMEE");
  const groupe = await createGroupeReuni(espace, {
    intervenant: situation.intervenant,
    membres: [referent, paul],
  });
  const passee = await createSeanceCollective(groupe, {
    statut: "CONFIRMEE",
    debut: addMinutes(NOW, 60),
    now: NOW,
  });
  await placeSituation(passee, situation, { now: NOW });
  await holdSeanceCollective(passee, { travaillee: [situation] });
  const debut = addMinutes(DANS_UN_MOIS, 7 * 1440);
  await placeSituation(await createSeanceCollective(groupe, { debut, now: NOW }), situation, { now: NOW });
});

const nouvel = (portees: { structureId: string; membreId?: string }[], plus: object = {}) => ({
  situationId: situation.id,
  accord: accord({ portees, exclusions: [], ...plus }),
});
const amend = (input: Parameters<typeof amendConsentement>[1]) => amendConsentement(referent, input, NOW);

/** What stands: who may read, which séances are confirmed, where it is on the agenda, and how many were told. */
const constat = () =>
  withEspace(espace, async (tx) => {
    const ou = { espaceId: espace.espaceId, situationId: situation.id };
    const associes = await tx.association.findMany({
      where: { ...ou, couverte: true },
      select: { membreId: true },
    });
    const entendu = await tx.$queryRaw<{ couvre: boolean }[]>`
      SELECT consentement_couvre(${ou.espaceId}::uuid, ${ou.situationId}::uuid, ${paul.membreId}::uuid) AS couvre`;
    const confirmees = await tx.seance.findMany({
      where: { ...ou, statut: "CONFIRMEE" },
      select: { debut: true },
    });
    const inscrites = await tx.seanceSituation.findMany({
      where: { ...ou, retireLe: null, travaillee: null },
      select: { seance: { select: { debut: true } } },
    });
    const prevenus = await tx.notification.findMany({
      where: { message: { sorte: { in: ["SEANCE_REPROPOSEE", "SEANCE_ORDRE_DU_JOUR"] } } },
      select: { membreId: true },
    });
    return {
      lisent: [
        ...associes.map(({ membreId }) => membreId),
        ...(entendu[0]?.couvre ? [paul.membreId] : []),
      ].sort(),
      confirmees: confirmees.map(({ debut }) => debut),
      inscrites: inscrites.map(({ seance }) => seance.debut),
      prevenus: new Set(prevenus.map(({ membreId }) => membreId)).size,
    };
  });

const sans = <T>(tout: readonly T[], otes: readonly T[]) =>
  tout.filter((un) => !otes.some((ote) => JSON.stringify(ote) === JSON.stringify(un)));

describe("an agreement that changes", () => {
  it("is told in full before anything is recorded, then does exactly that", async () => {
    const input = nouvel([{ structureId: espace.structureId }]);
    const avant = await constat();
    const refus = await amend(input);
    if (refus.ok || refus.reason !== "EFFETS" || !("effets" in refus)) throw new Error(JSON.stringify(refus));
    expect(await constat()).toEqual(avant);
    const { effets } = refus;
    expect(effets.perdent.map(({ nom }) => nom).sort()).toEqual(["Omar Diallo", "Paul Vidal"]);
    expect(refus.dits.otees).toEqual(["CSAPA du Fleuve"]);
    expect(effets.reproposees).toHaveLength(1);
    expect(effets.retirees).toHaveLength(1);

    expect(await amend({ ...input, lu: refus.lu })).toEqual(ok({ situationId: situation.id }));
    const apres = await constat();
    const perdent = effets.perdent.map(({ membreId }) => membreId);
    expect(apres.lisent).toEqual(sans(avant.lisent, perdent));
    expect(apres.confirmees).toEqual(sans(avant.confirmees, effets.reproposees));
    expect(apres.inscrites).toEqual(sans(avant.inscrites, effets.retirees));
    expect(apres.prevenus).toBe(avant.prevenus + effets.prevenus);

    // And back: they read again, and what was proposed again can be confirmed.
    const elargi = nouvel([{ structureId: espace.structureId }, { structureId: csapa }]);
    expect(await amend(elargi)).toEqual(refuse("INFORMATION_ABSENTE"));
    const retour = await amend({ ...elargi, information: { survenuLe: JOUR } });
    if (retour.ok || !("effets" in retour)) throw new Error(JSON.stringify(retour));
    expect(retour.effets.gagnent.map(({ membreId }) => membreId).sort()).toEqual([...perdent].sort());
    expect(retour.effets.confirmables).toEqual(effets.reproposees);
    await amend({ ...elargi, information: { survenuLe: JOUR }, lu: retour.lu });
    expect((await constat()).lisent).toEqual(avant.lisent);
    await createSeance("CONFIRMEE", addMinutes(DANS_UN_MOIS, 14 * 1440));
  });

  it("is asked about again when what it does has changed since it was read", async () => {
    const input = nouvel([{ structureId: espace.structureId }]);
    const refus = await amend(input);
    if (refus.ok || !("effets" in refus)) throw new Error("effets");
    await createSeance("CONFIRMEE", addMinutes(DANS_UN_MOIS, 1440));
    const encore = await amend({ ...input, lu: refus.lu });
    expect(encore).toMatchObject({ ok: false, reason: "EFFETS" });
    expect("effets" in encore && encore.effets.reproposees).toHaveLength(2);
    const { prevenus } = await constat();
    expect(prevenus).toBe(0);
  });

  it("is recorded at once when it is renewed as it was", async () => {
    const memes = nouvel([{ structureId: espace.structureId }, { structureId: csapa }]);
    expect(await amend(memes)).toEqual(ok({ situationId: situation.id }));
  });

  it("covers a colleague named, and not those beside them", async () => {
    const portees = [{ structureId: espace.structureId }, { structureId: csapa, membreId: omar.membreId }];
    const refus = await amend(nouvel(portees));
    expect("effets" in refus && refus.effets.perdent.map(({ nom }) => nom)).toEqual(["Paul Vidal"]);
    expect("effets" in refus && refus.effets.reproposees).toEqual([]);
    expect("dits" in refus && refus.dits.otees).toEqual(["CSAPA du Fleuve, sauf Omar Diallo"]);
  });

  it("is the référent·e's alone", async () => {
    const input = nouvel([{ structureId: espace.structureId }]);
    for (const autre of [omar, situation.intervenant])
      expect(await amendConsentement(autre, input, NOW)).toEqual(refuse("INTROUVABLE"));
  });
});
