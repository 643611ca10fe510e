import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { complementDemande } from "@/lib/demande/commands/decision-answer";
import { saveCadre } from "@/lib/demande/commands/depot-cadre";
import { saveSituation } from "@/lib/demande/commands/depot-situation";
import { submitDemande } from "@/lib/demande/commands/depot-submit";
import { SituationSaisie } from "@/lib/demande/schema/situation";
import { refuse } from "@/lib/result";
import { charte } from "@/lib/texte/rules/charte";
import { addDays, addMinutes, now as clock, dateFromJour, jourOf } from "@/lib/time";
import {
  cadreComplet,
  createBrouillon,
  createDemandeDeposee,
  envoiDe,
  type Reponses,
  situationComplete,
  valeurOf,
} from "@/tests/factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";

const now = clock();

let espace: EspaceDeTest;
let camille: Acteur;

beforeAll(async () => {
  espace = await createEspaceDeTest();
  camille = await createMembre(espace);
});

const file = async ({ id, version }: { id: string; version: number }, at = now) =>
  submitDemande(camille, { demandeId: id, version, charte: true }, at);

const stored = (id: string) =>
  withEspace(camille, (tx) =>
    tx.demande.findFirstOrThrow({
      where: { espaceId: camille.espaceId, id },
      include: {
        situation: { include: { consentements: { include: { portees: true }, orderBy: { rang: "asc" } } } },
      },
    }),
  );

describe("filing a demande", () => {
  it("dates it, keeps the version of the charter and empties the draft of the consent", async () => {
    const brouillon = await createBrouillon(camille);
    expect(await file(brouillon)).toEqual({ ok: true, value: { id: brouillon.id } });
    expect(await stored(brouillon.id)).toMatchObject({
      statut: "DEPOSEE",
      deposeLe: now,
      charteVersion: charte.version,
      brouillonConsentement: null,
      redactions: null,
    });
  });

  it("records the information and the agreement as events, in one go", async () => {
    const { id } = await createDemandeDeposee(camille, { consentement: { exclusions: ["sante"] } });
    const { situation } = await stored(id);
    expect(situation?.consentements).toMatchObject([
      { acte: "INFORMATION", recueilliParId: camille.membreId },
      {
        acte: "ACCORD",
        moyen: "ECRIT",
        conserveParId: espace.structureId,
        exclusions: ["sante"],
        portees: [{ structureId: espace.structureId, membreId: null }],
      },
    ]);
  });

  it("records the information alone while the agreement is awaited, and nothing when neither was done", async () => {
    const informee = await createDemandeDeposee(camille, { consentement: { recueil: "INFORMATION" } });
    expect((await stored(informee.id)).situation?.consentements).toMatchObject([{ acte: "INFORMATION" }]);
    const pasEncore = await createDemandeDeposee(camille, { consentement: { recueil: "PAS_ENCORE" } });
    expect((await stored(pasEncore.id)).situation?.consentements).toEqual([]);
  });

  it("is done once, however many clicks", async () => {
    const brouillon = await createBrouillon(camille);
    const answers = await Promise.all([file(brouillon), file(brouillon), file(brouillon)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await stored(brouillon.id)).situation?.consentements).toHaveLength(2);
    expect(await file(brouillon, addMinutes(now, 5))).toMatchObject({ ok: true });
    expect((await stored(brouillon.id)).deposeLe).toEqual(now);
  });

  it("refuses what changed since it was read again", async () => {
    const brouillon = await createBrouillon(camille);
    const cadre = {
      ...(await cadreComplet(camille, { attente: "Souffler." })),
      ...envoiDe(brouillon.id),
      vers: "ecraser" as const,
    };
    await saveCadre(camille, cadre, now);
    expect(await file(brouillon)).toEqual(refuse("PERIME"));
  });

  it("is nobody else's to do", async () => {
    const { id, version } = await createBrouillon(camille);
    const dominique = await createMembre(espace);
    const input = { demandeId: id, version, charte: true };
    expect(await submitDemande(dominique, input, now)).toEqual(refuse("INTROUVABLE"));
  });

  const hier = addDays(jourOf(now, "Europe/Paris"), -1);
  const demain = addDays(jourOf(now, "Europe/Paris"), 2);
  const incompletes: [string, number, Reponses][] = [
    ["the question", 1, { cadre: { question: "" } }],
    ["the usefulness for the person", 1, { cadre: { utilite: " " } }],
    ["the resources of the person", 2, { situation: { ressources: "" } }],
    ["the follow-up", 3, { precautions: { suiviMedical: "" } }],
    ["the danger banner", 3, { precautions: { dangerLu: "" } }],
    ["where one stands with the person", 4, { consentement: { recueil: "" } }],
    ["a written or electronic agreement", 4, { consentement: { moyen: "ORAL" } }],
    ["an agreement that follows the information", 4, { consentement: { accordLe: hier } }],
    ["a day that has come", 4, { consentement: { accordLe: demain } }],
    ["whom the agreement covers", 4, { consentement: { portees: [] } }],
  ];
  it.each(incompletes)("asks for %s", async (_, etape, reponses) => {
    expect(await file(await createBrouillon(camille, reponses))).toEqual(refuse(`INCOMPLET_${etape}`));
  });
});

describe("filing a collective demande", () => {
  const collectif = {
    modalite: "COLLECTIF",
    service: "Équipe insertion",
    effectif: "6",
    objectifs: "Parler des ruptures de suivi.",
  };

  it("keeps the group's texts and nothing of a situation", async () => {
    const { id, situationId } = await createDemandeDeposee(camille, { cadre: collectif });
    const demande = await stored(id);
    expect(demande).toMatchObject({
      statut: "DEPOSEE",
      modalite: "COLLECTIF",
      situationId: null,
      trancheAge: null,
    });
    const left = await withEspace(camille, async (tx) => ({
      situations: await tx.situation.count({ where: { espaceId: camille.espaceId, id: situationId } }),
      choix: await tx.choix.count({ where: { espaceId: camille.espaceId, demandeId: id } }),
      champs: (
        await tx.contenu.findMany({
          where: { espaceId: camille.espaceId, supportId: id },
          select: { champ: true },
        })
      ).map(({ champ }) => champ),
    }));
    expect(left).toEqual({
      situations: 0,
      choix: 0,
      champs: expect.arrayContaining(["service", "objectifs"]),
    });
    expect(left.champs).not.toContain("ressources");
  });
});

describe("a demande that came back to be completed", () => {
  it("is sent again with the day of its first filing and the consent it had", async () => {
    const { id } = await createDemandeDeposee(camille, {}, now);
    const nadia = await createMembre(espace, { roles: ["INTERVENANT"] });
    const motifId = await valeurOf(nadia, "motif-complement");
    const mot = "Sur quoi la personne peut-elle compter ?";
    const { version: lue } = await stored(id);
    expect(
      await complementDemande(nadia, { demandeId: id, version: lue, motifId, mot, reponses: {} }, now),
    ).toMatchObject({
      ok: true,
    });
    const vide = { ...SituationSaisie.parse({}), ...envoiDe(id) };
    expect(await saveSituation(camille, vide, now)).toMatchObject({ ok: true });
    const { version, trancheAge } = await stored(id);
    expect(trancheAge).toBe("DE_35_A_44");
    expect(await file({ id, version })).toEqual(refuse("INCOMPLET_2"));

    const complete = { ...(await situationComplete(camille)), ...envoiDe(id), vers: "ecraser" as const };
    await saveSituation(camille, complete, now);
    const later = addMinutes(now, 60);
    expect(await file({ id, version: (await stored(id)).version }, later)).toMatchObject({ ok: true });
    const demande = await stored(id);
    expect(demande).toMatchObject({ statut: "DEPOSEE", deposeLe: now });
    expect(demande.situation?.consentements).toHaveLength(2);
    expect(demande.situation?.consentements[0]?.survenuLe).toEqual(dateFromJour(jourOf(now, camille.zone)));
  });
});
