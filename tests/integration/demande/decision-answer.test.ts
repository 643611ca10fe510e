import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { acceptDemande } from "@/lib/demande/commands/decision-accept";
import { complementDemande, redirectDemande, refuseDemande } from "@/lib/demande/commands/decision-answer";
import { assignDemande } from "@/lib/demande/commands/decision-assign";
import { withdrawDemande } from "@/lib/demande/commands/decision-withdraw";
import { submitDemande } from "@/lib/demande/commands/depot-submit";
import { getDemande } from "@/lib/demande/queries/demande";
import type { Alerte, Reponses } from "@/lib/levee/rules";
import { refuse } from "@/lib/result";
import { toInstant } from "@/lib/time";
import { createDemandeDeposee, valeurOf } from "../../factories/demande";
import { createEspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { cibleOf, demandeOf, espace, journalOf, lea, NOW, nadia, prepare } from "./decision";

prepare();

describe("answering otherwise", () => {
  it("asks for a complement, which its author files again; the wait began with the first filing", async () => {
    const { id } = await createDemandeDeposee(lea, {}, NOW);
    const motifId = await valeurOf(lea, "motif-complement", "question-a-preciser");
    const mot = "Quelle est la question, précisément ?";
    expect(
      await complementDemande(nadia, { ...(await cibleOf(id)), motifId, mot, reponses: {} }, NOW),
    ).toMatchObject({
      ok: true,
    });
    expect(await getDemande(lea, id, NOW)).toMatchObject({
      statut: "COMPLEMENT",
      motif: "La question posée est à préciser",
      reponse: { complement: mot },
      actes: ["deposer", "retirer"],
    });
    const demain = toInstant("2031-03-11", "09:00", "Europe/Paris");
    expect(await submitDemande(lea, { ...(await cibleOf(id)), charte: true }, demain)).toMatchObject({
      ok: true,
    });
    expect(await demandeOf(id)).toMatchObject({ statut: "DEPOSEE", deposeLe: NOW });
  });

  it("sends to a structure of the espace, with its telephone", async () => {
    const { id } = await createDemandeDeposee(lea, {}, NOW);
    const motifId = await valeurOf(lea, "motif-redirection", "soin-specialise");
    const cible = await cibleOf(id);
    const ailleurs = await createEspaceDeTest();
    const vers = (structureId: string) =>
      redirectDemande(nadia, { ...cible, motifId, structureId, mot: "", reponses: {} }, NOW);
    expect(await vers(ailleurs.structureId)).toEqual(refuse("STRUCTURE_INCONNUE"));
    expect(await vers(espace.structureId)).toMatchObject({ ok: true });
    expect(await getDemande(lea, id, NOW)).toMatchObject({
      statut: "ORIENTEE",
      orienteeVers: { nom: "CMS du Port" },
      actes: [],
    });
    expect(await journalOf(id)).toContain("orienter nadia");
  });

  it("does not follow up with a reason of the right list, and words when the reason is « autre »", async () => {
    const { id } = await createDemandeDeposee(lea, {}, NOW);
    const cible = await cibleOf(id);
    const autre = await valeurOf(lea, "motif-refus", "autre");
    const complement = await valeurOf(lea, "motif-complement", "question-a-preciser");
    const tries = [
      [complement, "", "MOTIF_INCONNU"],
      [randomUUID(), "", "MOTIF_INCONNU"],
      [autre, "", "MOT_ATTENDU"],
    ] as const;
    for (const [motifId, mot, reason] of tries)
      expect(await refuseDemande(nadia, { ...cible, motifId, mot, reponses: {} }, NOW)).toEqual(
        refuse(reason),
      );
    expect(
      await refuseDemande(
        nadia,
        { ...cible, motifId: autre, mot: "Parlons-nous d’abord.", reponses: {} },
        NOW,
      ),
    ).toMatchObject({
      ok: true,
    });
    expect(await getDemande(lea, id, NOW)).toMatchObject({
      statut: "REFUSEE",
      reponse: { decision: "Parlons-nous d’abord." },
    });
    expect(await getDemande(nadia, id, NOW)).toBeNull();
  });

  it("never carries a direct identifier, and a name only once its author says why it may stay", async () => {
    const { id, situationId } = await createDemandeDeposee(lea, {}, NOW);
    const motifId = await valeurOf(lea, "motif-refus", "hors-territoire");
    const cible = { ...(await cibleOf(id)), motifId };
    const say = (mot: string, reponses: Reponses = {}) =>
      refuseDemande(nadia, { ...cible, mot, reponses }, NOW);
    expect(await say("Rappelez-moi au 06 12 34 56 78.")).toMatchObject({ reason: "ALERTES" });
    const asked = await say("Voyez cela avec Karim.");
    expect(asked).toMatchObject({ reason: "ALERTES", alertes: [{ text: "Karim" }] });
    expect(await demandeOf(id)).toMatchObject({ statut: "DEPOSEE", version: cible.version });
    const { alertes = [] } = asked as { alertes?: Alerte[] };
    const reponses = Object.fromEntries(alertes.map(({ empreinte }) => [empreinte, "PUBLIC" as const]));
    expect(await say("Voyez cela avec Karim.", reponses)).toMatchObject({ ok: true });
    expect(await withEspace(espace, (tx) => tx.leveeContenu.count({ where: { situationId } }))).toBe(1);
  });

  it("is refused on a page read before the demande changed", async () => {
    const { id } = await createDemandeDeposee(lea, {}, NOW);
    const { version } = await cibleOf(id);
    const motifId = await valeurOf(lea, "motif-refus", "hors-territoire");
    const input = { demandeId: id, version: version - 1, motifId, mot: "", reponses: {} };
    expect(await refuseDemande(nadia, input, NOW)).toEqual(refuse("PERIME"));
  });
});

describe("a conflict of interest", () => {
  it("entrusts the demande to a colleague, in whose queue alone it is from then on", async () => {
    const omar = await createMembre(espace, { prenom: "Omar", roles: ["INTERVENANT"] });
    const precautions = { conflitInteret: "oui", conflit: "Nous avons travaillé dans la même équipe." };
    const { id } = await createDemandeDeposee(lea, { precautions }, NOW);
    expect(await getDemande(nadia, id, NOW)).toMatchObject({ manques: ["CONFLIT"] });
    expect(
      await assignDemande(nadia, { ...(await cibleOf(id)), intervenantId: omar.membreId }, NOW),
    ).toMatchObject({
      ok: true,
    });
    expect(await getDemande(nadia, id, NOW)).toBeNull();
    const input = { ...(await cibleOf(id)), intervenantId: nadia.membreId, mot: "", reponses: {} };
    expect(await acceptDemande(nadia, input, NOW)).toEqual(refuse("INTROUVABLE"));
    expect(await getDemande(omar, id, NOW)).toMatchObject({ contenu: { conflitInteret: true } });
  });
});

describe("taking a demande back", () => {
  it("is its author's, as long as nobody has decided", async () => {
    const collegue = await createMembre(espace);
    const { id } = await createDemandeDeposee(lea, {}, NOW);
    for (const acteur of [collegue, nadia, espace.admin])
      expect(await withdrawDemande(acteur, await cibleOf(id), NOW)).toEqual(refuse("INTROUVABLE"));
    expect(await withdrawDemande(lea, await cibleOf(id), NOW)).toMatchObject({ ok: true });
    expect(await getDemande(nadia, id, NOW)).toBeNull();
    expect(await withdrawDemande(lea, await cibleOf(id), NOW)).toEqual(refuse("INTROUVABLE"));
  });
});

describe("a demande that is not in the acteur's queue does not exist", () => {
  it("for another délégation, another role, another espace, an unbound intervenant·e or an unknown id", async () => {
    const { id } = await createDemandeDeposee(lea, {}, NOW);
    const ailleurs = await createEspaceDeTest();
    const autreDelegation = await withEspace(espace, (tx) =>
      tx.delegation.create({ data: { espaceId: espace.espaceId, nom: "Délégation Sud" } }),
    );
    const sud = await createMembre(espace, { roles: ["INTERVENANT"], delegations: [autreDelegation.id] });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const sansCharte = await createMembre(espace, { roles: ["INTERVENANT"], charteVersion: null });
    const etrangere = await createMembre(ailleurs, { roles: ["INTERVENANT"] });
    const cible = await cibleOf(id);
    const motifId = await valeurOf(lea, "motif-refus", "hors-territoire");
    for (const acteur of [sud, secretaire, sansCharte, lea, espace.admin]) {
      const intervenantId = nadia.membreId;
      expect(await acceptDemande(acteur, { ...cible, intervenantId, mot: "", reponses: {} }, NOW)).toEqual(
        refuse("INTROUVABLE"),
      );
      expect(await refuseDemande(acteur, { ...cible, motifId, mot: "", reponses: {} }, NOW)).toEqual(
        refuse("INTROUVABLE"),
      );
      expect(await assignDemande(acteur, { ...cible, intervenantId }, NOW)).toEqual(refuse("INTROUVABLE"));
    }
    const chezElle = { ...cible, intervenantId: etrangere.membreId, mot: "", reponses: {} };
    expect(await acceptDemande(etrangere, chezElle, NOW)).toEqual(refuse("INTROUVABLE"));
    const inconnue = {
      ...cible,
      demandeId: randomUUID(),
      intervenantId: nadia.membreId,
      mot: "",
      reponses: {},
    };
    expect(await acceptDemande(nadia, inconnue, NOW)).toEqual(refuse("INTROUVABLE"));
  });
});
