import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { saveCadre } from "@/lib/demande/commands/depot-cadre";
import { saveConsentement } from "@/lib/demande/commands/depot-consentement";
import { createDemande } from "@/lib/demande/commands/depot-create";
import { discardDemande } from "@/lib/demande/commands/depot-discard";
import { savePrecautions } from "@/lib/demande/commands/depot-precautions";
import { type Brouillon, readBrouillon } from "@/lib/demande/queries/brouillon";
import { Cadre } from "@/lib/demande/schema/cadre";
import { refuse } from "@/lib/result";
import { now as clock } from "@/lib/time";
import {
  consentementComplet,
  createBrouillon,
  createDemandeDeposee,
  envoiDe,
  precautionsCompletes,
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

async function open(acteur: Acteur = camille): Promise<string> {
  const created = await createDemande(acteur, {}, now);
  if (!created.ok) throw new Error(created.reason);
  return created.value.id;
}

const read = (id: string, acteur: Acteur = camille): Promise<Brouillon | null> =>
  withEspace(acteur, (tx) => readBrouillon(tx, acteur, id));

describe("two pages open on one step", () => {
  it("do not overwrite each other without saying so", async () => {
    const id = await open();
    const [ici, ailleurs] = [envoiDe(id), envoiDe(id)];
    await saveCadre(camille, { ...Cadre.parse({ question: "Ici" }), ...ici }, now);
    const refused = await saveCadre(camille, { ...Cadre.parse({ question: "Ailleurs" }), ...ailleurs }, now);
    expect(refused).toEqual(refuse("PERIME"));
    expect((await read(id))?.saisie.cadre.question).toBe("Ici");

    const choisi = { ...Cadre.parse({ question: "Ailleurs" }), ...ailleurs, vers: "ecraser" as const };
    expect(await saveCadre(camille, choisi, now)).toMatchObject({ ok: true });
    expect((await read(id))?.saisie.cadre.question).toBe("Ailleurs");
  });

  it("are no obstacle to the page that saves again, nor to one opened since", async () => {
    const id = await open();
    const page = envoiDe(id);
    await saveCadre(camille, { ...Cadre.parse({}), ...page }, now);
    expect(await saveCadre(camille, { ...Cadre.parse({}), ...page }, now)).toMatchObject({ ok: true });
    const suivante = { ...envoiDe(id), base: page.page };
    expect(await saveCadre(camille, { ...Cadre.parse({}), ...suivante }, now)).toMatchObject({ ok: true });
  });

  it("may save two different steps", async () => {
    const id = await open();
    await saveCadre(camille, { ...Cadre.parse({}), ...envoiDe(id) }, now);
    const precautions = { ...precautionsCompletes(), ...envoiDe(id) };
    expect(await savePrecautions(camille, precautions, now)).toMatchObject({ ok: true });
  });
});

describe("ids of another espace", () => {
  it("are refused in each step like ids that do not exist", async () => {
    const autre = await createEspaceDeTest();
    const id = await open();
    for (const ailleurs of [
      autre,
      { territoireId: randomUUID(), structureId: randomUUID(), admin: { membreId: randomUUID() } },
    ]) {
      const lieu = { ...Cadre.parse({ lieu: ailleurs.territoireId }), ...envoiDe(id) };
      expect(await saveCadre(camille, lieu, now)).toEqual(refuse("LIEU_INCONNU"));
      const structure = { ...Cadre.parse({ structureId: ailleurs.structureId }), ...envoiDe(id) };
      expect(await saveCadre(camille, structure, now)).toEqual(refuse("STRUCTURE_INCONNUE"));
      const portee = consentementComplet(camille, { portees: [ailleurs.structureId] });
      expect(await saveConsentement(camille, { ...portee, ...envoiDe(id) }, now)).toEqual(
        refuse("STRUCTURE_INCONNUE"),
      );
      const membre = consentementComplet(camille, { informationParId: ailleurs.admin.membreId });
      expect(await saveConsentement(camille, { ...membre, ...envoiDe(id) }, now)).toEqual(
        refuse("MEMBRE_INCONNU"),
      );
    }
    const valeur = await valeurOf(autre, "difficulte");
    const choix = { ...Cadre.parse({ difficultes: [valeur] }), ...envoiDe(id) };
    expect(await saveCadre(camille, choix, now)).toEqual(refuse("CHOIX_INCONNU"));
  });
});

describe("giving a draft up", () => {
  it("deletes it with its situation and every text in it", async () => {
    const { id, situationId } = await createBrouillon(camille);
    expect(await discardDemande(camille, { demandeId: id }, now)).toMatchObject({ ok: true });
    const left = await withEspace(camille, async (tx) => ({
      situations: await tx.situation.count({ where: { espaceId: camille.espaceId, id: situationId } }),
      textes: await tx.contenu.count({ where: { espaceId: camille.espaceId, supportId: id } }),
    }));
    expect(left).toEqual({ situations: 0, textes: 0 });
    expect(await discardDemande(camille, { demandeId: id }, now)).toEqual(refuse("INTROUVABLE"));
  });

  it("is for drafts only, and for their author", async () => {
    const { id } = await createDemandeDeposee(camille);
    expect(await discardDemande(camille, { demandeId: id }, now)).toEqual(refuse("INTROUVABLE"));
    const dominique = await createMembre(espace);
    expect(await discardDemande(dominique, { demandeId: await open() }, now)).toEqual(refuse("INTROUVABLE"));
  });
});
