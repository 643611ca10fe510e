import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { saveCompteRendu } from "@/lib/compte-rendu/commands/save";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { saveCadre } from "@/lib/demande/commands/depot-cadre";
import { createDemande } from "@/lib/demande/commands/depot-create";
import { savePrecautions } from "@/lib/demande/commands/depot-precautions";
import { Precautions } from "@/lib/demande/schema/precautions";
import { addMinutes, now as clock } from "@/lib/time";
import { redactionDe } from "@/tests/factories/compte-rendu";
import { listTextes } from "@/tests/factories/contenu";
import { cadreComplet, envoiDe, valeurOf } from "@/tests/factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { faite } from "@/tests/factories/monde";
import { createSeance } from "@/tests/factories/seance";
import { createSituation } from "@/tests/factories/situation";

const now = clock();
const apres = addMinutes(now, 5);
let espace: EspaceDeTest;
let camille: Acteur;
beforeEach(async () => {
  espace = await createEspaceDeTest();
  camille = await createMembre(espace);
});

const lignes = (acte: string) => withEspace(espace, (tx) => tx.journal.count({ where: { acte } }));
const contenus = async (supportId: string) =>
  (await listTextes(espace, supportId)).map(({ supportId: _, ...texte }) => texte);

describe("the texts of one support", () => {
  it("are written where they changed, and say whether any did", async () => {
    const supportId = randomUUID();
    const write = (textes: Record<string, string>, le: Date) =>
      withEspace(camille, (tx) =>
        writeContenu(tx, camille, "DECISION", supportId, { situationId: null }, textes, le),
      );
    expect(await write({ a: "Un", b: "Deux", c: "" }, now)).toBe(true);
    expect(await write({ a: "Un", b: "Trois" }, apres)).toBe(true);
    expect(await contenus(supportId)).toEqual([
      { champ: "a", texte: "Un", modifieLe: now },
      { champ: "b", texte: "Trois", modifieLe: apres },
      { champ: "c", texte: "", modifieLe: now },
    ]);
    expect(await write({ a: "Un", b: "Trois", c: "" }, addMinutes(apres, 5))).toBe(false);
    expect(await write({}, apres)).toBe(false);
  });
});

describe("a save of a demande", () => {
  it("moves its version and its date on when it changes something, and only then", async () => {
    const { id } = faite(await createDemande(camille, {}, now));
    const envoi = { ...(await cadreComplet(camille)), ...envoiDe(id) };
    const lue = () =>
      withEspace(espace, (tx) =>
        tx.demande.findFirstOrThrow({
          where: { id },
          select: { version: true, modifieLe: true, redactions: true, etape: true },
        }),
      );
    const premiere = faite(await saveCadre(camille, envoi, now));
    const ecrite = await lue();
    const memes = { ...envoi, page: randomUUID(), base: envoi.page };
    expect(faite(await saveCadre(camille, memes, apres)).heure).toBe(premiere.heure);
    expect(await lue()).toEqual(ecrite);
    faite(await saveCadre(camille, { ...memes, attente: "Souffler." }, apres));
    const changee = { version: ecrite.version + 1, modifieLe: apres, redactions: { 1: memes.page } };
    expect(await lue()).toEqual({ ...ecrite, ...changee });
    faite(await saveCadre(camille, { ...memes, attente: "Souffler.", vers: "suivant" }, apres));
    expect(await lue()).toMatchObject({ version: ecrite.version + 2, etape: 2 });
  });
});

describe("the journal of what is saved while one types", () => {
  it("has a line for each save of a demande that changed a word, a tick or an answer, and no other", async () => {
    const { id } = faite(await createDemande(camille, {}, now));
    const page = envoiDe(id);
    const cadre = await cadreComplet(camille);
    const deux = [...cadre.difficultes, await valeurOf(camille, "difficulte", "usure")];
    const saves: [object, number][] = [
      [cadre, 1],
      [cadre, 1],
      [{ ...cadre, attente: "Souffler." }, 2],
      [{ ...cadre, attente: "Souffler.", difficultes: deux }, 3],
      [{ ...cadre, attente: "Souffler.", difficultes: deux }, 3],
      [{ ...cadre, attente: "Souffler.", difficultes: deux, structureId: undefined }, 4],
    ];
    for (const [saisie, attendues] of saves) {
      faite(await saveCadre(camille, { ...cadre, ...saisie, ...page }, now));
      expect(await lignes("enregistrer")).toBe(attendues);
    }
    const precautions = Precautions.parse({ suiviMedical: "OUI", articulation: "CONVENUE" });
    for (let fois = 0; fois < 3; fois += 1)
      faite(await savePrecautions(camille, { ...precautions, ...page }, now));
    expect(await lignes("enregistrer")).toBe(5);
  });
  it("has a line for each save of minutes that changed a word or a tool, and no other", async () => {
    const situation = await createSituation(espace, { now });
    const seance = await createSeance(situation, { statut: "TENUE", now });
    const page = randomUUID();
    const outil = [await valeurOf(espace, "outil")];
    const saves: [object, number][] = [
      [{}, 1],
      [{}, 1],
      [{ faits: "Autre chose." }, 2],
      [{ faits: "Autre chose.", outil }, 3],
      [{ faits: "Autre chose.", outil }, 3],
    ];
    for (const [saisie, attendues] of saves) {
      faite(await saveCompteRendu(situation.intervenant, redactionDe(seance.id, { page, ...saisie }), apres));
      expect(await lignes("rediger")).toBe(attendues);
    }
  });
});
