import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { recordConsentement } from "@/lib/consentement/commands/record";
import { withdrawConsentement } from "@/lib/consentement/commands/withdraw";
import { getPageConsentement } from "@/lib/consentement/queries/page";
import { sqlStateOf, withEspace } from "@/lib/db";
import { ok, refuse } from "@/lib/result";
import { addMinutes } from "@/lib/time";
import { createEspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createAssociation } from "../../factories/situation";
import {
  accord,
  createSeance,
  DANS_UN_MOIS,
  espace,
  historyOf,
  information,
  JOUR,
  NOW,
  prepare,
  referent,
  seanceOf,
  situation,
} from "./cadre";

prepare();

describe("recording an agreement", () => {
  it("writes the information then the agreement, each with its line in the journal", async () => {
    const made = await recordConsentement(
      referent,
      { situationId: situation.id, information, accord: accord() },
      NOW,
    );
    expect(made).toEqual(ok({ situationId: situation.id }));
    expect(await historyOf(situation.id)).toEqual([
      { acte: "INFORMATION", exclusions: [] },
      { acte: "ACCORD", exclusions: ["sante"] },
    ]);
    const journal = await withEspace(espace, (tx) =>
      tx.journal.findMany({
        where: { objet: "consentement" },
        orderBy: { id: "asc" },
        select: { acte: true },
      }),
    );
    expect(journal.map(({ acte }) => acte)).toEqual(["informer", "accorder"]);
  });

  it("allows a séance to be confirmed, and nothing did before", async () => {
    const confirmed = await createSeance("CONFIRMEE").catch(sqlStateOf);
    expect(confirmed).toBe("RC001");
    await recordConsentement(referent, { situationId: situation.id, information, accord: accord() }, NOW);
    expect(await createSeance("CONFIRMEE")).toMatchObject({ statut: "CONFIRMEE" });
  });

  it("is refused without information beforehand, which an information on its own then makes possible", async () => {
    const { id: situationId } = situation;
    const before = { survenuLe: "2031-03-11" };
    expect(await recordConsentement(referent, { situationId, accord: accord() }, NOW)).toEqual(
      refuse("INFORMATION_ABSENTE"),
    );
    expect(
      await recordConsentement(referent, { situationId, information: before, accord: accord() }, NOW),
    ).toEqual(refuse("DATE_A_VENIR"));
    expect(
      await recordConsentement(
        referent,
        { situationId, information: { survenuLe: JOUR }, accord: accord({ survenuLe: "2031-03-09" }) },
        NOW,
      ),
    ).toEqual(refuse("INFORMATION_ABSENTE"));
    expect(await historyOf(situationId)).toEqual([]);
    await recordConsentement(referent, { situationId, information }, NOW);
    expect(await recordConsentement(referent, { situationId, accord: accord() }, NOW)).toMatchObject({
      ok: true,
    });
  });

  it("is a modification once one is in force, and an accord again after a withdrawal and a new information", async () => {
    const { id: situationId } = situation;
    await recordConsentement(referent, { situationId, information, accord: accord() }, NOW);
    await recordConsentement(referent, { situationId, accord: accord({ moyen: "ELECTRONIQUE" }) }, NOW);
    await withdrawConsentement(referent, { situationId, retraitLe: JOUR }, NOW);
    expect(await recordConsentement(referent, { situationId, accord: accord() }, NOW)).toEqual(
      refuse("INFORMATION_ABSENTE"),
    );
    await recordConsentement(referent, { situationId, information, accord: accord() }, NOW);
    expect((await historyOf(situationId)).map(({ acte }) => acte)).toEqual([
      "INFORMATION",
      "ACCORD",
      "MODIFICATION",
      "RETRAIT",
      "INFORMATION",
      "ACCORD",
    ]);
  });

  it("needs a new information as soon as it goes further: someone more, or something no longer set aside", async () => {
    const { id: situationId } = situation;
    const { id: structureId } = await withEspace(espace, (tx) =>
      tx.structure.create({ data: { espaceId: espace.espaceId, nom: "CSAPA du Fleuve" } }),
    );
    await recordConsentement(referent, { situationId, information, accord: accord() }, NOW);
    const plus = [{ portees: [{ structureId: espace.structureId }, { structureId }] }, { exclusions: [] }];
    for (const elargi of plus) {
      expect(await recordConsentement(referent, { situationId, accord: accord(elargi) }, NOW)).toEqual(
        refuse("INFORMATION_ABSENTE"),
      );
      expect(
        await recordConsentement(
          referent,
          { situationId, information: { survenuLe: JOUR }, accord: accord(elargi) },
          NOW,
        ),
      ).toMatchObject({ ok: true });
    }
  });

  it("is informed of and collected by professionals: neither their hierarchy nor the service", async () => {
    const { id: situationId } = situation;
    const encadrante = await createMembre(espace, { roles: ["ENCADRANT"] });
    const collegue = await createMembre(espace);
    const par = (recueilliParId: string) =>
      recordConsentement(referent, { situationId, information: { ...information, recueilliParId } }, NOW);
    expect(await par(encadrante.membreId)).toEqual(refuse("PERSONNE_INCONNUE"));
    expect(await par(situation.intervenant.membreId)).toEqual(refuse("PERSONNE_INCONNUE"));
    expect(await par(collegue.membreId)).toMatchObject({ ok: true });
    const page = await getPageConsentement(referent, situationId);
    const collecteurs = page?.choix.collecteurs.map(({ id }) => id) ?? [];
    expect(collecteurs).toContain(collegue.membreId);
    expect(collecteurs).not.toContain(encadrante.membreId);
  });

  it("is refused when the history is no longer the one that was seen", async () => {
    const { id: situationId } = situation;
    await recordConsentement(referent, { situationId, information, rang: 0 }, NOW);
    expect(await recordConsentement(referent, { situationId, accord: accord(), rang: 0 }, NOW)).toEqual(
      refuse("PERIME"),
    );
  });

  it("takes its structures, professionals and categories in the espace", async () => {
    const ailleurs = await createEspaceDeTest();
    const autre = await createMembre(espace, { structureId: null });
    const base = { situationId: situation.id, information };
    const tries = [
      [{ portees: [{ structureId: ailleurs.structureId }] }, "PORTEE_INCONNUE"],
      [{ portees: [{ structureId: espace.structureId, membreId: autre.membreId }] }, "PORTEE_INCONNUE"],
      [{ portees: [] }, "PORTEE_INCONNUE"],
      [{ conserveParId: randomUUID() }, "PORTEE_INCONNUE"],
      [{ exclusions: ["prenom"] }, "EXCLUSION_INCONNUE"],
      [{ recueilliParId: ailleurs.admin.membreId }, "PERSONNE_INCONNUE"],
    ] as const;
    for (const [plus, reason] of tries)
      expect(await recordConsentement(referent, { ...base, accord: accord(plus) }, NOW)).toEqual(
        refuse(reason),
      );
    expect(await historyOf(situation.id)).toEqual([]);
  });

  it("belongs to the référent·e: for anyone else the situation does not exist", async () => {
    const associe = await createMembre(espace);
    await createAssociation(situation, associe);
    const ailleurs = await createEspaceDeTest();
    const etranger = await createMembre(ailleurs);
    const libre = await createMembre(espace, { charteVersion: null });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    for (const acteur of [associe, situation.intervenant, secretaire, espace.admin, etranger, libre])
      expect(await recordConsentement(acteur, { situationId: situation.id, information }, NOW)).toEqual(
        refuse("INTROUVABLE"),
      );
    expect(await recordConsentement(referent, { situationId: randomUUID(), information }, NOW)).toEqual(
      refuse("INTROUVABLE"),
    );
  });
});

describe("a modification that narrows the scope", () => {
  it("proposes again what was confirmed with someone it no longer covers", async () => {
    const { id: situationId } = situation;
    const structure = await withEspace(espace, (tx) =>
      tx.structure.create({ data: { espaceId: espace.espaceId, nom: "CSAPA du Fleuve" } }),
    );
    const deux = [{ structureId: espace.structureId }, { structureId: structure.id }];
    await recordConsentement(referent, { situationId, information, accord: accord({ portees: deux }) }, NOW);
    await createAssociation(situation, await createMembre(espace, { structureId: structure.id }));
    const seance = await createSeance("CONFIRMEE");
    await recordConsentement(referent, { situationId, accord: accord() }, NOW);
    expect(await seanceOf(seance.id)).toMatchObject({ statut: "PROPOSEE" });
    expect(await createSeance("CONFIRMEE", addMinutes(DANS_UN_MOIS, 600)).catch(sqlStateOf)).toBe("RC001");
  });
});
