import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { ok, refuse } from "@/lib/result";
import { transferIntervenant, transferReferent } from "@/lib/situation/commands/transfer";
import { getSituation } from "@/lib/situation/queries/situation";
import { getTransfert, listSituationsConfiees } from "@/lib/situation/queries/transfert";
import { addMinutes, now } from "@/lib/time";
import { createAccord } from "../../factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance } from "../../factories/seance";
import { createAssociation, createSituation, type SituationDeTest } from "../../factories/situation";

const NOW = now();
const DANS_DIX_JOURS = addMinutes(NOW, 10 * 1440);

let espace: EspaceDeTest;
let situation: SituationDeTest;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now: NOW });
});

const cible = (membre: { membreId: string }, version = 1) => ({
  situationId: situation.id,
  version,
  membreId: membre.membreId,
});
const presencesOf = (seanceId: string) =>
  withEspace(espace, (tx) => tx.presence.findMany({ where: { seanceId } })).then((rows) =>
    rows.map(({ membreId }) => membreId),
  );

describe("when the référent·e leaves", () => {
  it("another takes over the page, the séances to come, and the consent", async () => {
    const collegue = await createMembre(espace);
    await createAssociation(situation, collegue);
    const seance = await createSeance(situation, { debut: DANS_DIX_JOURS, now: NOW });
    expect(await transferReferent(situation.intervenant, cible(collegue), NOW)).toEqual(
      ok({ situationId: situation.id }),
    );
    expect(await getSituation(situation.referent, situation.id)).toBeNull();
    expect(await getSituation(collegue, situation.id)).toMatchObject({
      partie: "REFERENT",
      peut: { recueillir: true },
      associations: [{ statut: "TERMINEE" }],
    });
    expect(await presencesOf(seance.id)).toEqual([collegue.membreId]);
  });

  it("is no longer expected where they were excused", async () => {
    const collegue = await createMembre(espace);
    const { id: seanceId } = await createSeance(situation, { debut: DANS_DIX_JOURS, now: NOW });
    await withEspace(espace, (tx) =>
      tx.presence.updateMany({ where: { seanceId }, data: { etat: "EXCUSE" } }),
    );
    expect(await transferReferent(situation.intervenant, cible(collegue), NOW)).toMatchObject({ ok: true });
    expect(await presencesOf(seanceId)).toEqual([collegue.membreId]);
  });

  it("the administrator can do it too, without ever seeing the situation", async () => {
    const collegue = await createMembre(espace);
    expect(await transferReferent(espace.admin, cible(collegue), NOW)).toMatchObject({ ok: true });
    expect(await getSituation(espace.admin, situation.id)).toBeNull();
  });

  it("the administrator finds what someone leaves behind, by codes alone", async () => {
    const { referent, intervenant } = situation;
    expect(await listSituationsConfiees(espace.admin, referent.membreId)).toEqual({
      membre: "Camille Martin",
      situations: [{ id: situation.id, code: situation.code, enTantQue: "REFERENT" }],
    });
    expect(await listSituationsConfiees(espace.admin, intervenant.membreId)).toMatchObject({
      situations: [{ enTantQue: "INTERVENANT" }],
    });
    expect(await listSituationsConfiees(intervenant, referent.membreId)).toBeNull();
    expect(await listSituationsConfiees(espace.admin, randomUUID())).toBeNull();
  });

  it("it goes to an active professional who is not already leading it", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const ailleurs = await createEspaceDeTest();
    const etrangere = await createMembre(ailleurs);
    for (const absent of [secretaire, etrangere, { membreId: randomUUID() }])
      expect(await transferReferent(situation.intervenant, cible(absent), NOW)).toEqual(
        refuse("PERSONNE_INCONNUE"),
      );
    expect(await transferReferent(situation.intervenant, cible(situation.referent), NOW)).toEqual(
      refuse("DEJA_LA"),
    );
  });

  it("it goes to someone of the same structure, or whom the person's agreement covers", async () => {
    const { id: structureId } = await withEspace(espace, (tx) =>
      tx.structure.create({ data: { espaceId: espace.espaceId, nom: "CSAPA du Fleuve" } }),
    );
    const exterieur = await createMembre(espace, { structureId });
    const page = await getTransfert(situation.intervenant, situation.id);
    expect(page?.referents.find(({ id }) => id === exterieur.membreId)).toMatchObject({ couvert: false });
    expect(await transferReferent(situation.intervenant, cible(exterieur), NOW)).toEqual(
      refuse("HORS_PORTEE"),
    );
    expect(await getSituation(situation.referent, situation.id)).toMatchObject({ partie: "REFERENT" });
    const portees = [{ structureId: espace.structureId }, { structureId }];
    await createAccord(situation.referent, situation.id, { structureId, portees }, NOW);
    expect(await transferReferent(situation.intervenant, cible(exterieur), NOW)).toMatchObject({ ok: true });
  });

  it("nobody else decides it, and not on a page read before another did", async () => {
    const collegue = await createMembre(espace);
    const autre = await createMembre(espace, { roles: ["INTERVENANT", "SECRETARIAT"] });
    for (const acteur of [situation.referent, collegue, autre])
      expect(await transferReferent(acteur, cible(collegue), NOW)).toEqual(refuse("INTROUVABLE"));
    expect(await transferReferent(situation.intervenant, cible(collegue, 2), NOW)).toEqual(refuse("PERIME"));
  });
});

describe("when the intervenant·e changes", () => {
  it("the situation and its séances to come follow", async () => {
    const omar = await createMembre(espace, { roles: ["INTERVENANT"] });
    const seance = await createSeance(situation, { debut: DANS_DIX_JOURS, statut: "CONFIRMEE", now: NOW });
    expect(await transferIntervenant(situation.intervenant, cible(omar), NOW)).toMatchObject({ ok: true });
    expect(await getSituation(situation.intervenant, situation.id)).toBeNull();
    expect(await getSituation(omar, situation.id)).toMatchObject({ partie: "INTERVENANT" });
    const [reservation] = await withEspace(espace, (tx) =>
      tx.reservation.findMany({ where: { seanceId: seance.id } }),
    );
    expect(reservation).toMatchObject({ membreId: omar.membreId });
  });

  it("is refused, and nothing moves, when a séance falls on their own", async () => {
    const omar = await createMembre(espace, { roles: ["INTERVENANT"] });
    const chezOmar = await createSituation(espace, { intervenant: omar, now: NOW });
    await createSeance(chezOmar, { debut: DANS_DIX_JOURS, now: NOW });
    await createSeance(situation, { debut: DANS_DIX_JOURS, now: NOW });
    expect(await transferIntervenant(situation.intervenant, cible(omar), NOW)).toEqual(refuse("AGENDA_PRIS"));
    expect(await getSituation(situation.intervenant, situation.id)).toMatchObject({ partie: "INTERVENANT" });
  });
});
