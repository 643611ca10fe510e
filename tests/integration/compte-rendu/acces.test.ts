import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { getCompteRendu } from "@/lib/compte-rendu/queries/compte-rendu";
import { withEspace } from "@/lib/db";
import { assignSecretaire } from "@/lib/seance/commands/update";
import { getSeancePage } from "@/lib/seance/queries/page";
import { addMinutes, toInstant } from "@/lib/time";
import { createCompteRendu, createPisteDeTest } from "../../factories/compte-rendu";
import { createAccord, createRetrait } from "../../factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance, type SeanceDeTest } from "../../factories/seance";
import { createAssociation, createSituation, type SituationDeTest } from "../../factories/situation";

const NOW = toInstant("2031-03-10", "09:00", "Europe/Paris");
const APRES = addMinutes(NOW, 10 * 1440);

let espace: EspaceDeTest;
let situation: SituationDeTest;
let associe: Acteur;
let secretaire: Acteur;
let seance: SeanceDeTest;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now: NOW });
  associe = await createMembre(espace);
  secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
  await createAssociation(situation, associe, "ACCEPTEE", NOW);
  const participants = [situation.referent, associe];
  seance = await createSeance(situation, { statut: "TENUE", participants, now: NOW });
  const nomination = { seanceId: seance.id, version: seance.version, secretaireId: secretaire.membreId };
  await assignSecretaire(situation.intervenant, nomination, APRES);
  await createCompteRendu(seance, { now: APRES });
});

const reads = async (acteur: Acteur) => (await getCompteRendu(acteur, seance.id)) !== null;
const resume = async (acteur: Acteur) =>
  (await getSeancePage(acteur, seance.id, APRES))?.ecrits?.compteRendu.peut.lire ?? false;

describe("who reads the minutes of a séance", () => {
  it("is the référent·e, the intervenant·e, the associated participant and the named secretary", async () => {
    const { referent, intervenant } = situation;
    for (const membre of [referent, intervenant, associe, secretaire]) {
      expect(await reads(membre)).toBe(true);
      expect(await resume(membre)).toBe(true);
    }
  });

  it("is nobody else, and the answer is that of an unknown séance", async () => {
    const invite = await createMembre(espace);
    await createAssociation(situation, invite, "PROPOSEE", NOW);
    const absent = await createMembre(espace);
    await createAssociation(situation, absent, "ACCEPTEE", NOW);
    const autres = await Promise.all(
      (["PROFESSIONNEL", "INTERVENANT", "SECRETARIAT", "ENCADRANT", "RESPONSABLE", "COPIL"] as const).map(
        (role) => createMembre(espace, { roles: [role] }),
      ),
    );
    for (const membre of [invite, absent, espace.admin, ...autres]) {
      expect(await reads(membre)).toBe(false);
      expect(await resume(membre)).toBe(false);
    }
    const ailleurs = await createEspaceDeTest();
    expect(await reads(await createMembre(ailleurs, { roles: ["INTERVENANT"] }))).toBe(false);
  });

  it("is no longer an associated professional whom the agreement stops covering", async () => {
    const portees = [{ structureId: espace.structureId, membreId: situation.referent.membreId }];
    await createAccord(situation.referent, situation.id, { structureId: espace.structureId, portees }, APRES);
    expect(await reads(associe)).toBe(false);
    expect(await resume(associe)).toBe(false);
    expect(await reads(situation.intervenant)).toBe(true);
  });

  it("is the référent·e alone after a withdrawal", async () => {
    await createRetrait(situation.referent, situation.id, APRES);
    expect(await reads(situation.referent)).toBe(true);
    for (const membre of [situation.intervenant, associe, secretaire]) {
      expect(await reads(membre)).toBe(false);
      expect(await resume(membre)).toBe(false);
    }
  });

  it("leaves a line in the journal each time, in the same transaction, and none for the state alone", async () => {
    const lignes = () =>
      withEspace(espace, (tx) =>
        tx.journal.count({ where: { acte: "lire", objet: "compte-rendu", membreId: associe.membreId } }),
      );
    await resume(associe);
    expect(await lignes()).toBe(0);
    await reads(associe);
    await reads(associe);
    expect(await lignes()).toBe(2);
  });
});

describe("the pistes beside the minutes", () => {
  it("are read by who reads the situation, not by the secretary", async () => {
    await createPisteDeTest(seance, { now: APRES });
    const pistesDe = async (acteur: Acteur) => (await getCompteRendu(acteur, seance.id))?.pistes.length;
    expect(await pistesDe(situation.referent)).toBe(1);
    expect(await pistesDe(associe)).toBe(1);
    expect(await pistesDe(secretaire)).toBe(0);
  });
});
