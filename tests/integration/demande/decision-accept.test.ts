import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { acceptDemande } from "@/lib/demande/commands/decision-accept";
import { getDemande } from "@/lib/demande/queries/demande";
import { getPageGroupe } from "@/lib/groupe/queries/groupe";
import { ok, refuse } from "@/lib/result";
import { createRetrait } from "../../factories/consentement";
import { createDemandeDeposee } from "../../factories/demande";
import { createEspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { cibleOf, demandeOf, espace, journalOf, lea, NOW, nadia, prepare } from "./decision";

prepare();

describe("accepting a demande", () => {
  it("opens the work on its situation under the espace's default protocole", async () => {
    const { id, situationId } = await createDemandeDeposee(lea, {}, NOW);
    const accepted = await acceptDemande(
      nadia,
      {
        ...(await cibleOf(id)),
        intervenantId: nadia.membreId,
        mot: "Nous trouverons une date ensemble.",
        reponses: {},
      },
      NOW,
    );
    expect(accepted).toEqual(ok({ situationId, groupeId: null }));
    const situation = await withEspace(espace, (tx) =>
      tx.situation.findFirstOrThrow({ where: { id: situationId }, include: { protocoles: true } }),
    );
    expect(situation).toMatchObject({
      statut: "SUIVIE",
      intervenantId: nadia.membreId,
      accepteeLe: NOW,
      delegationId: espace.delegationId,
      territoireId: espace.territoireId,
      protocoles: [
        { version: 1, rythmeSemaines: 6, toleranceJours: 7, dureeMinutes: 120, preparationMinutes: 60 },
      ],
    });
    expect(await journalOf(id)).toContain("accepter nadia");
  });

  it("tells its author, in the words of the intervenant·e", async () => {
    const { id } = await createDemandeDeposee(lea, {}, NOW);
    const mot = "Nous trouverons une date ensemble.";
    await acceptDemande(
      nadia,
      { ...(await cibleOf(id)), intervenantId: nadia.membreId, mot, reponses: {} },
      NOW,
    );
    expect(await getDemande(lea, id, NOW)).toMatchObject({
      statut: "ACCEPTEE",
      decidePar: "Nadia Martin",
      reponse: { decision: mot },
      actes: [],
    });
  });

  it("can name a colleague, who then works on it and alone sees it", async () => {
    const omar = await createMembre(espace, { prenom: "Omar", roles: ["INTERVENANT"] });
    const { id } = await createDemandeDeposee(lea, {}, NOW);
    await acceptDemande(
      nadia,
      { ...(await cibleOf(id)), intervenantId: omar.membreId, mot: "", reponses: {} },
      NOW,
    );
    expect(await getDemande(omar, id, NOW)).toMatchObject({ statut: "ACCEPTEE", intervenant: "Omar Martin" });
    expect(await getDemande(nadia, id, NOW)).toBeNull();
  });

  it("names an intervenant·e of the espace, with an open access", async () => {
    const { id } = await createDemandeDeposee(lea, {}, NOW);
    const ailleurs = await createEspaceDeTest();
    const etrangere = await createMembre(ailleurs, { roles: ["INTERVENANT"] });
    for (const intervenantId of [lea.membreId, etrangere.membreId, randomUUID()])
      expect(
        await acceptDemande(nadia, { ...(await cibleOf(id)), intervenantId, mot: "", reponses: {} }, NOW),
      ).toEqual(refuse("INTERVENANT_INCONNU"));
  });

  it("is refused once the person has withdrawn", async () => {
    const { id, situationId } = await createDemandeDeposee(lea, {}, NOW);
    await createRetrait(lea, situationId, NOW);
    const input = { ...(await cibleOf(id)), intervenantId: nadia.membreId, mot: "", reponses: {} };
    expect(await acceptDemande(nadia, input, NOW)).toEqual(refuse("ACCORD_RETIRE"));
    expect(await demandeOf(id)).toMatchObject({ statut: "DEPOSEE", version: input.version });
  });

  it("happens once: of two intervenant·es, the second finds it gone", async () => {
    const omar = await createMembre(espace, { roles: ["INTERVENANT"] });
    const { id } = await createDemandeDeposee(lea, {}, NOW);
    const cible = await cibleOf(id);
    const results = await Promise.all(
      [nadia, omar].map((acteur) =>
        acceptDemande(acteur, { ...cible, intervenantId: acteur.membreId, mot: "", reponses: {} }, NOW),
      ),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("takes a collective demande straight to its group, of which its author is the first member", async () => {
    const cadre = {
      modalite: "COLLECTIF",
      service: "Équipe RSA",
      effectif: "6",
      objectifs: "Travailler l’usure.",
    };
    const { id } = await createDemandeDeposee(lea, { cadre }, NOW);
    const cible = { ...(await cibleOf(id)), intervenantId: nadia.membreId, mot: "", reponses: {} };
    const accepted = await acceptDemande(nadia, { ...cible, sorte: "GROUPE_RESSOURCE", places: 6 }, NOW);
    expect(accepted).toMatchObject({ ok: true, value: { situationId: null } });
    expect(await getDemande(nadia, id, NOW)).toMatchObject({ statut: "ACCEPTEE", modalite: "COLLECTIF" });
    const groupeId = (accepted.ok && accepted.value.groupeId) || "";
    expect(await getPageGroupe(lea, groupeId, NOW)).toMatchObject({
      groupe: { sorte: "GROUPE_RESSOURCE", places: 6, admis: 1, demandeId: id, statut: "OUVERT" },
    });
    const { code, structureId, delegationId, membres } = await withEspace(espace, (tx) =>
      tx.groupe.findFirstOrThrow({ where: { demandeId: id }, include: { membres: true } }),
    );
    expect(code).toMatch(/^G-[0-9A-Z]{4}$/);
    expect({ structureId, delegationId }).toEqual({
      structureId: espace.structureId,
      delegationId: espace.delegationId,
    });
    expect(membres).toMatchObject([{ membreId: lea.membreId, statut: "ADMIS" }]);
  });
});
