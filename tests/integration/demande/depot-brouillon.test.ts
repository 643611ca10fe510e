import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { saveCadre } from "@/lib/demande/commands/depot-cadre";
import { createDemande } from "@/lib/demande/commands/depot-create";
import { savePrecautions } from "@/lib/demande/commands/depot-precautions";
import { saveSituation } from "@/lib/demande/commands/depot-situation";
import { type Brouillon, readBrouillon } from "@/lib/demande/queries/brouillon";
import { Cadre } from "@/lib/demande/schema/cadre";
import { Precautions } from "@/lib/demande/schema/precautions";
import { SituationSaisie } from "@/lib/demande/schema/situation";
import { refuse } from "@/lib/result";
import { now as clock } from "@/lib/time";
import { cadreComplet, createBrouillon, envoiDe, valeurOf } from "@/tests/factories/demande";
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

describe("a new draft", () => {
  it("has two neutral codes and starts from the structure of who writes", async () => {
    const brouillon = await read(await open());
    expect(brouillon?.code).toMatch(/^D-[A-Z0-9]{4}$/);
    expect(brouillon?.situationCode).toMatch(/^S-[A-Z0-9]{4}$/);
    expect(brouillon?.saisie.cadre).toMatchObject({
      modalite: "INDIVIDUEL",
      structureId: espace.structureId,
      lieu: espace.territoireId,
    });
  });

  it("is refused to who does not file demandes, or has not accepted the charter", async () => {
    const intervenante = await createMembre(espace, { roles: ["INTERVENANT"] });
    const nouvelle = await createMembre(espace, { charteVersion: null });
    expect(await createDemande(intervenante, {}, now)).toEqual(refuse("INTERDIT"));
    expect(await createDemande(nouvelle, {}, now)).toEqual(refuse("INTERDIT"));
  });

  it("is nobody else's to read or to write", async () => {
    const id = await open();
    const dominique = await createMembre(espace);
    expect(await read(id, dominique)).toBeNull();
    const input = { ...(await cadreComplet(dominique)), ...envoiDe(id) };
    expect(await saveCadre(dominique, input, now)).toEqual(refuse("INTROUVABLE"));
  });
});

describe("saving a step", () => {
  it("keeps what is typed, complete or not", async () => {
    const id = await open();
    const saved = await saveCadre(camille, { ...Cadre.parse({ question: "Comment" }), ...envoiDe(id) }, now);
    expect(saved).toMatchObject({ ok: true, value: { manques: {}, suite: null } });
    expect((await read(id))?.saisie.cadre.question).toBe("Comment");
  });

  it("says what is missing when one wants to go on, and has saved it all the same", async () => {
    const id = await open();
    const input = { ...Cadre.parse({ attente: "Souffler" }), ...envoiDe(id, "suivant") };
    const saved = await saveCadre(camille, input, now);
    expect(saved.ok && Object.keys(saved.value.manques)).toEqual(
      expect.arrayContaining(["lieu", "question", "utilite", "difficultes"]),
    );
    const brouillon = await read(id);
    expect(brouillon?.saisie.cadre.attente).toBe("Souffler");
    expect(brouillon?.etape).toBe(1);
  });

  it("opens the next step once complete", async () => {
    const id = await open();
    const saved = await saveCadre(
      camille,
      { ...(await cadreComplet(camille)), ...envoiDe(id, "suivant") },
      now,
    );
    expect(saved).toMatchObject({ ok: true, value: { manques: {}, suite: 2 } });
    expect((await read(id))?.etape).toBe(2);
  });

  it("leads a collective demande straight to the reading again", async () => {
    const id = await open();
    const cadre = await cadreComplet(camille, {
      modalite: "COLLECTIF",
      service: "Équipe insertion",
      effectif: "6",
      objectifs: "Parler des ruptures de suivi.",
    });
    const saved = await saveCadre(camille, { ...cadre, ...envoiDe(id, "suivant") }, now);
    expect(saved).toMatchObject({ ok: true, value: { manques: {}, suite: 5 } });
  });

  it("keeps both modalities' answers when one changes one's mind", async () => {
    const id = await open();
    const individuel = await cadreComplet(camille);
    await saveCadre(camille, { ...individuel, ...envoiDe(id) }, now);
    const page = { ...envoiDe(id), vers: "ecraser" as const };
    await saveCadre(camille, { ...individuel, modalite: "COLLECTIF", service: "Équipe", ...page }, now);
    await saveCadre(camille, { ...individuel, service: "Équipe", ...page }, now);
    expect((await read(id))?.saisie.cadre).toMatchObject({
      service: "Équipe",
      question: individuel.question,
    });
  });

  it("keeps exactly the answers that are ticked", async () => {
    const id = await open();
    const [alcool, cannabis] = [
      await valeurOf(camille, "conduite-avec-substance", "alcool"),
      await valeurOf(camille, "conduite-avec-substance", "cannabis"),
    ];
    const page = envoiDe(id);
    await saveSituation(
      camille,
      { ...SituationSaisie.parse({ substances: [alcool, cannabis] }), ...page },
      now,
    );
    await saveSituation(camille, { ...SituationSaisie.parse({ substances: [cannabis] }), ...page }, now);
    expect((await read(id))?.saisie.situation.substances).toEqual([cannabis]);
  });

  it("refuses an answer from another list, and keeps a retired one only where it was ticked", async () => {
    const id = await open();
    const isolement = await valeurOf(camille, "difficulte", "isolement");
    const faux = { ...SituationSaisie.parse({ substances: [isolement] }), ...envoiDe(id) };
    expect(await saveSituation(camille, faux, now)).toEqual(refuse("CHOIX_INCONNU"));

    const jeu = await valeurOf(camille, "conduite-sans-substance", "jeu");
    const page = envoiDe(id);
    const coche = { ...SituationSaisie.parse({ conduites: [jeu] }), ...page };
    await saveSituation(camille, coche, now);
    await withEspace(camille, (tx) =>
      tx.valeur.updateMany({ where: { espaceId: camille.espaceId, id: jeu }, data: { retireeLe: now } }),
    );
    expect(await saveSituation(camille, coche, now)).toMatchObject({ ok: true });
    const autre = { ...SituationSaisie.parse({ conduites: [jeu] }), ...envoiDe(await open()) };
    expect(await saveSituation(camille, autre, now)).toEqual(refuse("CHOIX_INCONNU"));
  });

  it("decides the articulations where the person leaves no room for them", async () => {
    const id = await open();
    const input = Precautions.parse({ suiviMedical: "REFUS", articulation: "CONVENUE" });
    await savePrecautions(camille, { ...input, ...envoiDe(id) }, now);
    expect((await read(id))?.saisie.precautions.articulation).toBe("SANS_ACCORD");
  });

  it("resumes on another machine where it was left", async () => {
    const { id } = await createBrouillon(camille);
    const brouillon = await read(id);
    expect(brouillon?.saisie.situation.trancheAge).toBe("DE_35_A_44");
    expect(brouillon?.saisie.consentement.recueil).toBe("ACCORD");
    expect(brouillon?.etape).toBe(4);
  });
});
