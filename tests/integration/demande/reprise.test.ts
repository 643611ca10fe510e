import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { acceptDemande } from "@/lib/demande/commands/decision-accept";
import { complementDemande } from "@/lib/demande/commands/decision-answer";
import { withdrawDemande } from "@/lib/demande/commands/decision-withdraw";
import { saveCadre } from "@/lib/demande/commands/depot-cadre";
import { replacePassage } from "@/lib/demande/commands/depot-passage";
import { saveSituation } from "@/lib/demande/commands/depot-situation";
import { submitDemande } from "@/lib/demande/commands/depot-submit";
import { readBrouillon } from "@/lib/demande/queries/brouillon";
import { getDemande } from "@/lib/demande/queries/demande";
import { readDemandes } from "@/lib/situation/queries/parties";
import { toInstant } from "@/lib/time";
import {
  cadreComplet,
  createDemandeDeposee,
  envoiDe,
  situationComplete,
  valeurOf,
} from "@/tests/factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { faite } from "@/tests/factories/monde";

const NOW = toInstant("2031-03-10", "14:00", "Europe/Paris");
const DEPOSEE = "Comment tenir la distance ?";
const PRENOM = "Comment tenir la distance quand Kevin s’en va ?";
const NEUTRE = "Comment tenir la distance quand il s’en va ?";

let espace: EspaceDeTest;
let lea: Acteur;
let nadia: Acteur;
let id: string;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  lea = await createMembre(espace, { prenom: "Léa" });
  nadia = await createMembre(espace, { prenom: "Nadia", roles: ["INTERVENANT"] });
  ({ id } = await createDemandeDeposee(lea, { cadre: { question: DEPOSEE } }, NOW));
  const motifId = await valeurOf(lea, "motif-complement", "question-a-preciser");
  faite(await complementDemande(nadia, { ...(await cible()), motifId, mot: "", reponses: {} }, NOW));
});

const ligne = () => withEspace(espace, (tx) => tx.demande.findFirstOrThrow({ where: { id } }));
const cible = async () => ({ demandeId: id, version: (await ligne()).version });
const reprises = () =>
  withEspace(espace, (tx) => tx.contenu.count({ where: { supportId: id, support: "DEMANDE_REPRISE" } }));
const ecrire = async (question: string) => {
  faite(await saveCadre(lea, { ...(await cadreComplet(lea, { question })), ...envoiDe(id, "ecraser") }, NOW));
  const cannabis = await valeurOf(lea, "conduite-avec-substance", "cannabis");
  const situation = await situationComplete(lea, { trancheAge: "DE_18_A_24", substances: [cannabis] });
  faite(await saveSituation(lea, { ...situation, ...envoiDe(id, "ecraser") }, NOW));
};
const redeposer = async () => submitDemande(lea, { ...(await cible()), charte: true }, NOW);
/** What is read of it: on its page, on its situation's. */
async function luPar(acteur: Acteur) {
  const contenu = (await getDemande(acteur, id, NOW))?.contenu;
  const situationId = (await ligne()).situationId ?? "";
  const [partie] = await withEspace(acteur, (tx) => readDemandes(tx, acteur, situationId, true));
  return [contenu?.textes.question, partie?.question, contenu?.trancheAge, contenu?.choix.substances];
}
const saisie = async () => (await withEspace(lea, (tx) => readBrouillon(tx, lea, id)))?.saisie;

const AVANT = [DEPOSEE, DEPOSEE, "DE_35_A_44", ["Alcool"]];
const apres = (question: string) => [question, question, "DE_18_A_24", ["Cannabis"]];

describe("a demande that came back to be completed", () => {
  it("is read as it was filed while its author writes, who finds what they wrote", async () => {
    await ecrire(PRENOM);
    expect(await luPar(nadia)).toEqual(AVANT);
    expect(await saisie()).toMatchObject({
      cadre: { question: PRENOM },
      situation: { trancheAge: "DE_18_A_24", substances: [expect.any(String)] },
    });
  });

  it("is as it was while what is typed says the same: the service's answer still stands", async () => {
    const avant = await ligne();
    const meme = async (question: string) => ({
      ...(await cadreComplet(lea, { question })),
      ...envoiDe(id, "ecraser"),
    });
    faite(await saveCadre(lea, await meme(DEPOSEE), NOW));
    faite(await saveSituation(lea, { ...(await situationComplete(lea)), ...envoiDe(id, "ecraser") }, NOW));
    expect([await ligne(), await reprises()]).toEqual([avant, 0]);
    faite(await saveCadre(lea, await meme(NEUTRE), NOW));
    faite(await saveCadre(lea, await meme(NEUTRE), NOW));
    expect([(await ligne()).version, await reprises()]).toEqual([avant.version + 1, 1]);
    faite(await saveCadre(lea, await meme(DEPOSEE), NOW));
    expect((await saisie())?.cadre.question).toBe(DEPOSEE);
  });

  it("loses what is put back as it was filed", async () => {
    await ecrire(PRENOM);
    faite(await saveSituation(lea, { ...(await situationComplete(lea)), ...envoiDe(id, "ecraser") }, NOW));
    expect((await ligne()).reprise).toEqual({ reponses: {}, choix: {} });
    expect((await saisie())?.situation).toMatchObject({ trancheAge: "DE_35_A_44" });
  });

  it("is read anew once filed again, which the check allows only when every word is answered", async () => {
    await ecrire(PRENOM);
    expect(await redeposer()).toEqual({ ok: false, reason: "ALERTE_1" });
    expect(await luPar(nadia)).toEqual(AVANT);
    await ecrire(NEUTRE);
    faite(await redeposer());
    expect(await luPar(nadia)).toEqual(apres(NEUTRE));
    expect([await reprises(), (await ligne()).reprise]).toEqual([0, null]);
  });

  it("keeps a neutral wording apart too, and a text that was emptied is emptied once filed", async () => {
    await ecrire("Comment joindre lea.martin@exemple.fr sans attendre ?");
    const debut = "Comment joindre ".length;
    const passage = {
      demandeId: id,
      champ: "question",
      debut,
      fin: debut + "lea.martin@exemple.fr".length,
    } as const;
    faite(await replacePassage(lea, passage, NOW));
    expect((await luPar(nadia))[0]).toBe(DEPOSEE);
    expect((await saisie())?.cadre.question).not.toContain("@");
    const vide = await cadreComplet(lea, { question: NEUTRE, difficulte: "" });
    faite(await saveCadre(lea, { ...vide, ...envoiDe(id, "ecraser") }, NOW));
    faite(await redeposer());
    expect((await getDemande(nadia, id, NOW))?.contenu?.textes).toMatchObject({
      question: NEUTRE,
      difficulte: "",
    });
  });

  it("is accepted as it was filed: what was being written counts for nothing, and is gone", async () => {
    await ecrire(PRENOM);
    faite(
      await acceptDemande(
        nadia,
        { ...(await cible()), intervenantId: nadia.membreId, mot: "", reponses: {} },
        NOW,
      ),
    );
    expect(await luPar(nadia)).toEqual(AVANT);
    expect([await reprises(), (await ligne()).reprise]).toEqual([0, null]);
  });

  it("takes what was being written along when it is taken back", async () => {
    await ecrire(PRENOM);
    faite(await withdrawDemande(lea, await cible(), NOW));
    expect([await reprises(), (await ligne()).reprise]).toEqual([0, null]);
  });

  it("keeps a value retired meanwhile where it was ticked", async () => {
    await ecrire(NEUTRE);
    await withEspace(espace, (tx) =>
      tx.valeur.updateMany({ where: { code: "cannabis" }, data: { retireeLe: NOW } }),
    );
    faite(await redeposer());
    expect(await luPar(nadia)).toEqual(apres(NEUTRE));
  });
});
