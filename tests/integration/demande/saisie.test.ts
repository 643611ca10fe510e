import { beforeEach, describe, expect, it } from "vitest";
import { getAccueil } from "@/lib/accueil/queries/accueil";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, withEspace } from "@/lib/db";
import { saveCadre } from "@/lib/demande/commands/depot-cadre";
import { saveConsentement } from "@/lib/demande/commands/depot-consentement";
import { discardDemande } from "@/lib/demande/commands/depot-discard";
import { submitDemande } from "@/lib/demande/commands/depot-submit";
import { handDemande } from "@/lib/demande/commands/saisie-hand";
import { takeDemande } from "@/lib/demande/commands/saisie-take";
import { getEtape } from "@/lib/demande/queries/brouillon-etape";
import { listBrouillons } from "@/lib/demande/queries/brouillon-liste";
import { getRelecture } from "@/lib/demande/queries/brouillon-relecture";
import { getDemande } from "@/lib/demande/queries/demande";
import { listDemandes } from "@/lib/demande/queries/liste";
import { getSaisies } from "@/lib/demande/queries/saisie";
import { RechercheDemandes } from "@/lib/demande/schema/liste";
import { remindEspace } from "@/lib/message/commands/remind";
import { search } from "@/lib/recherche/queries";
import { refuse } from "@/lib/result";
import { getSituation } from "@/lib/situation/queries/situation";
import { addMinutes, toInstant } from "@/lib/time";
import {
  cadreComplet,
  consentementComplet,
  createSaisie,
  createTransmise,
  envoiDe,
} from "@/tests/factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";

const now = toInstant("2026-11-18", "10:00", "Europe/Paris");
const MOT = "une question que seule elle peut lire";

let espace: EspaceDeTest;
let martine: Acteur;
let lea: Acteur;
let nadia: Acteur;

beforeEach(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  martine = await createMembre(espace, { roles: ["SECRETARIAT"], prenom: "Martine", nom: "Le Goff" });
  lea = await createMembre(espace, { prenom: "Léa", nom: "Moreau" });
  nadia = await createMembre(espace, { roles: ["INTERVENANT"] });
});

const saisies = { cadre: { question: `Est-ce ${MOT} ?` } };
const readRow = (id: string) =>
  withEspace(espace, (tx) => tx.demande.findFirstOrThrow({ where: { id }, include: { situation: true } }));
const listLecteurs = (id: string) =>
  withEspace(espace, (tx) =>
    tx.journal.findMany({
      where: { objetId: id, acte: "lire" },
      select: { membreId: true },
      distinct: ["membreId"],
    }),
  );
const listMessages = (membreId: string) =>
  withEspace(espace, (tx) =>
    tx.notification.findMany({
      where: { membreId },
      select: { message: { select: { sorte: true, code: true } } },
    }),
  );
/** The author's save of step 4, from the page as it is; « Continuer » when `vers` says so. */
const confirm = async (id: string, vers?: "suivant") => {
  const base = (await getEtape(lea, id, "4", now))?.brouillon.redactions["4"];
  const saved = await saveConsentement(
    lea,
    { ...consentementComplet(lea, {}, now), ...envoiDe(id, vers), base },
    now,
  );
  expect(saved.ok).toBe(true);
};
const file = async (id: string) => {
  const { version } = await readRow(id);
  return submitDemande(lea, { demandeId: id, version, charte: true }, now);
};

describe("a demande noted for a professional", () => {
  it("is hers to write, in their name, and read by nobody else meanwhile, not even them", async () => {
    const { id, situationId } = await createSaisie(martine, lea, saisies, now);
    expect(await readRow(id)).toMatchObject({
      auteurId: lea.membreId,
      saisieParId: martine.membreId,
      statut: "BROUILLON",
    });
    expect((await getEtape(martine, id, "1", now))?.brouillon.saisie.cadre.question).toContain(MOT);
    const autre = await createMembre(espace, { roles: ["SECRETARIAT"] });
    for (const acteur of [lea, nadia, autre, espace.admin]) {
      expect(await getEtape(acteur, id, "1", now)).toBeNull();
      expect(await getDemande(acteur, id, now)).toBeNull();
      expect(await getSituation(acteur, situationId)).toBeNull();
    }
    expect(await listBrouillons(lea)).toEqual([]);
    expect((await getAccueil(lea, now)).attentes).toEqual([]);
    const { code } = (await readRow(id)).situation ?? { code: "" };
    expect(await search(lea, code)).toEqual([]);
    expect((await listDemandes(lea, RechercheDemandes.parse({}), now))?.total).toBe(0);
    expect((await getSaisies(martine))?.enCours).toMatchObject([{ id, code, auteur: "Léa Moreau" }]);
    expect((await getSaisies(autre))?.enCours).toEqual([]);
    expect(await listLecteurs(id)).toEqual([{ membreId: martine.membreId }]);
  });

  it("is noted by the secretariat alone, for someone who files demandes here", async () => {
    const input = { auteurId: lea.membreId };
    for (const acteur of [lea, nadia, espace.admin])
      expect(await takeDemande(acteur, input, now)).toEqual(refuse("INTERDIT"));
    for (const auteurId of [nadia.membreId, martine.membreId])
      expect(await takeDemande(martine, { auteurId }, now)).toEqual(refuse("MEMBRE_INCONNU"));
  });

  it("starts from the structure of who asks, and offers it first for the agreement", async () => {
    const { id } = await createSaisie(martine, lea, saisies, now);
    const etape = await getEtape(martine, id, "4", now);
    expect(etape?.options).toMatchObject({ etape: 4, equipes: [{ id: lea.structureId }] });
    expect(etape?.brouillon.auteur.membreId).toBe(lea.membreId);
  });

  it("cannot be filed by who notes it, through any door", async () => {
    const { id, version } = await createSaisie(martine, lea, saisies, now);
    expect(await submitDemande(martine, { demandeId: id, version, charte: true }, now)).toEqual(
      refuse("INTROUVABLE"),
    );
    expect(await submitDemande(lea, { demandeId: id, version, charte: true }, now)).toEqual(
      refuse("INTROUVABLE"),
    );
    const write = (data: object) =>
      withEspace(espace, (tx) => tx.demande.updateMany({ where: { id }, data })).catch(sqlStateOf);
    expect(await write({ statut: "DEPOSEE", deposeLe: now })).toBe("RC006");
    expect(await write({ statut: "DEPOSEE", deposeLe: now, transmiseLe: now })).toBe("RC006");
    expect(await write({ saisieParId: null })).toBe("RC003");
    expect(await write({ auteurId: nadia.membreId })).toBe("RC003");
  });

  it("is checked for what may identify someone before it is handed over, complete or not", async () => {
    const nommer = { cadre: { question: "Comment parler avec Kevin, joignable au 06 12 34 56 78 ?" } };
    const { id, version } = await createSaisie(martine, lea, nommer, now);
    expect(await handDemande(martine, { demandeId: id, version }, now)).toEqual(refuse("IDENTIFIANT_1"));
    const cadre = await cadreComplet(lea, { question: "Comment parler avec Kevin ?" });
    await saveCadre(martine, { ...cadre, ...envoiDe(id, "ecraser") }, now);
    const { version: suivante } = await readRow(id);
    expect(await handDemande(martine, { demandeId: id, version: suivante }, now)).toEqual(refuse("ALERTE_1"));
    const vide = await takeDemande(martine, { auteurId: lea.membreId }, now);
    if (!vide.ok) throw new Error(vide.reason);
    expect(await handDemande(martine, { demandeId: vide.value.id, version: 1 }, now)).toMatchObject({
      ok: true,
    });
  });

  it("can be thrown away by who notes it", async () => {
    const { id } = await createSaisie(martine, lea, saisies, now);
    expect(await discardDemande(lea, { demandeId: id }, now)).toEqual(refuse("INTROUVABLE"));
    expect(await discardDemande(martine, { demandeId: id }, now)).toMatchObject({ ok: true });
    expect(await listMessages(martine.membreId)).toEqual([]);
  });
});

describe("once it is handed over", () => {
  it("is its author's, who is told by a code; the secretariat keeps the administrative part", async () => {
    const { id, situationId } = await createTransmise(martine, lea, saisies, now);
    const { code } = (await readRow(id)).situation ?? { code: "" };
    expect(await listMessages(lea.membreId)).toEqual([{ message: { sorte: "DEMANDE_A_CONFIRMER", code } }]);
    expect((await getAccueil(lea, now)).attentes).toMatchObject([
      { nature: "a-confirmer", code, qui: "Martine Le Goff" },
    ]);
    expect((await getRelecture(lea, id, now))?.brouillon).toMatchObject({
      noteePar: "Martine Le Goff",
      mienne: true,
    });
    expect((await getSituation(lea, situationId))?.partie).toBe("REFERENT");

    expect(await getEtape(martine, id, "1", now)).toBeNull();
    expect(await getRelecture(martine, id, now)).toBeNull();
    expect(await getDemande(martine, id, now)).toMatchObject({ contenu: null, saisiePar: "Martine Le Goff" });
    expect(JSON.stringify([await getDemande(martine, id, now), await getSaisies(martine)])).not.toContain(
      MOT,
    );
    const cadre = await cadreComplet(lea);
    expect(await saveCadre(martine, { ...cadre, ...envoiDe(id) }, now)).toEqual(refuse("INTROUVABLE"));
    expect(await discardDemande(martine, { demandeId: id }, now)).toEqual(refuse("INTROUVABLE"));
  });

  it("is not in the intervenants' queue until its author files it", async () => {
    const { id } = await createTransmise(martine, lea, saisies, now);
    expect(await getDemande(nadia, id, now)).toBeNull();
    expect((await listDemandes(nadia, RechercheDemandes.parse({}), now))?.total).toBe(0);
    await confirm(id, "suivant");
    expect(await file(id)).toMatchObject({ ok: true });
    expect((await listDemandes(nadia, RechercheDemandes.parse({}), now))?.lignes).toMatchObject([
      { id, auteur: "Léa Moreau" },
    ]);
    expect((await getSaisies(martine))?.transmises).toEqual([]);
  });

  it("is filed only after its author has confirmed the part on the agreement themself", async () => {
    const { id } = await createTransmise(martine, lea, saisies, now);
    expect(await file(id)).toEqual(refuse("INCOMPLET_4"));
    // Saved while one writes is not yet confirmed.
    await confirm(id);
    expect(await file(id)).toEqual(refuse("INCOMPLET_4"));
    const write = withEspace(espace, (tx) =>
      tx.demande.updateMany({ where: { id }, data: { statut: "DEPOSEE", deposeLe: now } }),
    );
    expect(await write.catch(sqlStateOf)).toBe("RC006");
    await confirm(id, "suivant");
    expect(await file(id)).toMatchObject({ ok: true });
    const evenements = await withEspace(espace, (tx) =>
      tx.consentement.findMany({ select: { acte: true, recueilliParId: true }, orderBy: { rang: "asc" } }),
    );
    expect(evenements).toEqual([
      { acte: "INFORMATION", recueilliParId: lea.membreId },
      { acte: "ACCORD", recueilliParId: lea.membreId },
    ]);
  });

  it("needs no agreement for a group, only its author", async () => {
    const cadre = { modalite: "COLLECTIF", service: "Un service.", effectif: 6, objectifs: "Du recul." };
    const { id } = await createTransmise(martine, lea, { cadre }, now);
    expect(await file(id)).toMatchObject({ ok: true });
  });

  it("may be thrown away by its author: whoever noted it is told, without a mail", async () => {
    const { id } = await createTransmise(martine, lea, saisies, now);
    const { code } = (await readRow(id)).situation ?? { code: "" };
    expect(await discardDemande(lea, { demandeId: id }, now)).toMatchObject({ ok: true });
    expect(await listMessages(martine.membreId)).toEqual([{ message: { sorte: "DEMANDE_ECARTEE", code } }]);
    expect(await withEspace(espace, (tx) => tx.contenu.count({ where: { supportId: id } }))).toBe(0);
  });

  it("is recalled to its author once, after the espace's delay", async () => {
    await createTransmise(martine, lea, saisies, now);
    const apres = async (jours: number) => {
      await remindEspace(espace, addMinutes(now, jours * 1440));
      return (await listMessages(lea.membreId)).length;
    };
    expect(await apres(2)).toBe(1);
    expect(await apres(3)).toBe(2);
    expect(await apres(9)).toBe(2);
  });

  it("goes to nobody whose access is closed", async () => {
    const { id, version } = await createSaisie(martine, lea, saisies, now);
    await withEspace(espace, (tx) =>
      tx.membre.updateMany({ where: { id: lea.membreId }, data: { desactiveLe: now } }),
    );
    expect(await handDemande(martine, { demandeId: id, version }, now)).toEqual(refuse("AUTEUR_PARTI"));
  });
});
