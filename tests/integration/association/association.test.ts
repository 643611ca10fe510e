import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { acceptAssociation, declineAssociation } from "@/lib/association/commands/answer";
import { associateMembre } from "@/lib/association/commands/associate";
import { closeAssociation } from "@/lib/association/commands/close";
import { getProfessionnels } from "@/lib/association/queries/candidats";
import { TRANSITIONS_ASSOCIATION } from "@/lib/association/rules";
import { recordConsentement } from "@/lib/consentement/commands/record";
import { callFunction, withEspace } from "@/lib/db";
import { ok, refuse } from "@/lib/result";
import { excusePresence } from "@/lib/seance/commands/excuse";
import { getSituation, getSituationPage } from "@/lib/situation/queries/situation";
import { addMinutes, jourOf, now } from "@/lib/time";
import { StatutAssociation } from "@/prisma/client/enums";
import { createRetrait } from "../../factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance } from "../../factories/seance";
import { createAssociation, createSituation, type SituationDeTest } from "../../factories/situation";

const NOW = now();

let espace: EspaceDeTest;
let situation: SituationDeTest;
let collegue: Acteur;
let exterieur: Acteur;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now: NOW });
  collegue = await createMembre(espace, { prenom: "Inès" });
  const csapa = await withEspace(espace, (tx) =>
    tx.structure.create({ data: { espaceId: espace.espaceId, nom: "CSAPA du Fleuve" } }),
  );
  exterieur = await createMembre(espace, { prenom: "Omar", structureId: csapa.id });
});

const propose = (par: Acteur, membre: { membreId: string }, rouvrir = false) =>
  associateMembre(par, { situationId: situation.id, membreId: membre.membreId, rouvrir }, NOW);
const invitationOf = (acteur: Acteur) =>
  withEspace(espace, (tx) =>
    tx.association.findFirstOrThrow({ where: { membreId: acteur.membreId, situationId: situation.id } }),
  );
const seanceOf = (id: string) => withEspace(espace, (tx) => tx.seance.findFirstOrThrow({ where: { id } }));

describe("proposing a professional", () => {
  it("is the référent·e's or the intervenant·e's, and leaves the agreement in force within its scope", async () => {
    const seance = await createSeance(situation, { statut: "CONFIRMEE", now: NOW });
    expect(await propose(situation.referent, collegue)).toEqual(ok({ situationId: situation.id }));
    expect(await propose(situation.intervenant, await createMembre(espace))).toMatchObject({ ok: true });
    expect(await seanceOf(seance.id)).toMatchObject({ statut: "CONFIRMEE" });
  });

  it("outside the scope is refused until one says to reopen the agreement, then puts séances back to proposed", async () => {
    const seance = await createSeance(situation, { statut: "CONFIRMEE", now: NOW });
    expect(await propose(situation.referent, exterieur)).toEqual(refuse("HORS_PORTEE"));
    expect(await seanceOf(seance.id)).toMatchObject({ statut: "CONFIRMEE" });
    expect(await propose(situation.referent, exterieur, true)).toMatchObject({ ok: true });
    expect(await seanceOf(seance.id)).toMatchObject({ statut: "PROPOSEE" });
    expect(await getSituation(situation.referent, situation.id)).toMatchObject({
      consentement: {
        etat: "A_COMPLETER",
        horsPortee: [{ nom: "Omar Martin", structure: "CSAPA du Fleuve" }],
      },
    });
  });

  it("is settled by an agreement that covers them", async () => {
    await propose(situation.referent, exterieur, true);
    const accord = {
      survenuLe: jourOf(NOW, situation.referent.zone),
      moyen: "ECRIT" as const,
      texteVersion: "2026-1",
      conserveParId: espace.structureId,
      portees: [espace.structureId, exterieur.structureId ?? ""].map((structureId) => ({ structureId })),
      exclusions: [],
    };
    const { survenuLe } = accord;
    await recordConsentement(
      situation.referent,
      { situationId: situation.id, information: { survenuLe }, accord },
      NOW,
    );
    expect(await getSituation(situation.referent, situation.id)).toMatchObject({
      consentement: { etat: "EN_VIGUEUR", horsPortee: [], accord: { acte: "MODIFICATION" } },
    });
  });

  it("is done once, never for who already leads the work, nor for someone of nowhere", async () => {
    const ailleurs = await createEspaceDeTest();
    await propose(situation.referent, collegue);
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    for (const present of [collegue, situation.referent, situation.intervenant])
      expect(await propose(situation.referent, present)).toEqual(refuse("DEJA_LA"));
    for (const absent of [secretaire, ailleurs.admin, { membreId: randomUUID() }])
      expect(await propose(situation.referent, absent)).toEqual(refuse("PERSONNE_INCONNUE"));
  });

  it("is impossible after a withdrawal, and for anyone who does not lead the work", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    await createAssociation(situation, collegue);
    for (const acteur of [collegue, exterieur, secretaire, espace.admin])
      expect(await propose(acteur, exterieur)).toEqual(refuse("INTROUVABLE"));
    await createRetrait(situation.referent, situation.id, NOW);
    expect(await propose(situation.referent, exterieur, true)).toEqual(refuse("ACCORD_RETIRE"));
  });

  it("finds members by name, profession or structure, accents aside, and says whom the agreement covers", async () => {
    const find = async (recherche: string) => {
      const page = await getProfessionnels(situation.referent, situation.id, { recherche, membreId: "" });
      return page?.candidats.map(({ nom, couvert }) => `${nom} ${couvert}`);
    };
    expect(await find("ines")).toEqual(["Inès Martin true"]);
    expect(await find("fleuve")).toEqual(["Omar Martin false"]);
    expect(await find("%")).toEqual([]);
    expect(await getProfessionnels(collegue, situation.id, { recherche: "ines", membreId: "" })).toBeNull();
  });
});

describe("answering", () => {
  it("shows a code, who asks and from where, and nothing else, until one has accepted", async () => {
    await propose(situation.referent, collegue);
    const { id } = await invitationOf(collegue);
    expect(await getSituation(collegue, situation.id)).toBeNull();
    expect(await getSituationPage(collegue, situation.id)).toEqual({
      invitation: {
        id,
        situationId: situation.id,
        code: situation.code,
        proposeePar: "Camille Martin",
        structure: "CMS du Port",
        proposeeLe: NOW,
      },
    });
    expect(await acceptAssociation(collegue, { associationId: id }, NOW)).toEqual(
      ok({ situationId: situation.id }),
    );
    expect(await getSituation(collegue, situation.id)).toMatchObject({ partie: "ASSOCIE", lisible: true });
  });

  it("declining leaves nothing to see, and one can be asked again", async () => {
    await propose(situation.referent, exterieur, true);
    const { id } = await invitationOf(exterieur);
    expect(await declineAssociation(exterieur, { associationId: id }, NOW)).toMatchObject({ ok: true });
    expect(await getSituationPage(exterieur, situation.id)).toBeNull();
    expect(await getSituation(situation.referent, situation.id)).toMatchObject({
      consentement: { etat: "EN_VIGUEUR" },
    });
    expect(await acceptAssociation(exterieur, { associationId: id }, NOW)).toEqual(refuse("INTROUVABLE"));
    expect(await propose(situation.referent, exterieur, true)).toMatchObject({ ok: true });
  });

  it("is only for the person asked", async () => {
    await propose(situation.referent, collegue);
    const { id } = await invitationOf(collegue);
    for (const acteur of [exterieur, situation.referent, situation.intervenant, espace.admin])
      expect(await acceptAssociation(acteur, { associationId: id }, NOW)).toEqual(refuse("INTROUVABLE"));
  });
});

describe("ending an association", () => {
  it("takes the page away, and the place at the séances to come", async () => {
    const { id } = await createAssociation(situation, collegue);
    const seance = await createSeance(situation, {
      participants: [situation.referent, collegue],
      debut: addMinutes(NOW, 10 * 1440),
      now: NOW,
    });
    expect(await closeAssociation(situation.referent, { associationId: id }, NOW)).toMatchObject({
      ok: true,
    });
    expect(await getSituation(collegue, situation.id)).toBeNull();
    const presences = await withEspace(espace, (tx) =>
      tx.presence.findMany({ where: { seanceId: seance.id } }),
    );
    expect(presences.map(({ membreId }) => membreId)).toEqual([situation.referent.membreId]);
  });

  it("frees the place of who was excused, by SQL as by the page, and keeps where they were", async () => {
    const { id } = await createAssociation(situation, collegue);
    const participants = [situation.referent, collegue];
    const tenue = await createSeance(situation, { participants, statut: "TENUE", now: NOW });
    const aVenir = await createSeance(situation, {
      participants,
      debut: addMinutes(NOW, 10 * 1440),
      now: NOW,
    });
    await excusePresence(collegue, { seanceId: aVenir.id, reponse: "EXCUSE" }, NOW);
    await withEspace(espace, (tx) =>
      tx.association.updateMany({ where: { id }, data: { statut: "TERMINEE" } }),
    );
    const presences = await withEspace(espace, (tx) =>
      tx.presence.findMany({ where: { membreId: collegue.membreId }, select: { seanceId: true } }),
    );
    expect(presences).toEqual([{ seanceId: tenue.id }]);
  });

  it("is also the associated professional's own to do, and nobody else's", async () => {
    const { id } = await createAssociation(situation, collegue);
    for (const acteur of [exterieur, espace.admin])
      expect(await closeAssociation(acteur, { associationId: id }, NOW)).toEqual(refuse("INTROUVABLE"));
    expect(await closeAssociation(collegue, { associationId: id }, NOW)).toEqual(
      ok({ situationId: situation.id, encoreVisible: false }),
    );
    expect(await closeAssociation(situation.referent, { associationId: id }, NOW)).toEqual(
      refuse("INTROUVABLE"),
    );
  });
});

describe("the states of an association", () => {
  it("are the same in the rules and in the database", async () => {
    const statuts = Object.values(StatutAssociation);
    for (const de of statuts)
      for (const vers of statuts) {
        const [row] = await callFunction<{ permise: boolean }>(
          `SELECT association_transition_permise($1::"StatutAssociation", $2::"StatutAssociation") AS permise`,
          [de, vers],
        );
        const attendue = de === vers || TRANSITIONS_ASSOCIATION.some((t) => t.de === de && t.vers === vers);
        expect([de, vers, row?.permise]).toEqual([de, vers, attendue]);
      }
  });
});
