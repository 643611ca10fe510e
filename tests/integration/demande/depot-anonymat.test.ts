import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { saveCadre } from "@/lib/demande/commands/depot-cadre";
import { clearAlerte, replacePassage } from "@/lib/demande/commands/depot-passage";
import { submitDemande } from "@/lib/demande/commands/depot-submit";
import { readBrouillon } from "@/lib/demande/queries/brouillon";
import { listSignalements, type SignalementDemande } from "@/lib/demande/queries/signalements";
import { textesOf } from "@/lib/demande/rules/completude";
import { refuse } from "@/lib/result";
import { now as clock } from "@/lib/time";
import { listTextes } from "@/tests/factories/contenu";
import { cadreComplet, createBrouillon, envoiDe } from "@/tests/factories/demande";
import { createEspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";

const now = clock();

let camille: Acteur;

beforeAll(async () => {
  camille = await createMembre(await createEspaceDeTest());
});

const readAll = (id: string) =>
  withEspace(camille, async (tx) => {
    const brouillon = await readBrouillon(tx, camille, id);
    if (!brouillon) throw new Error("brouillon");
    const signalements = await listSignalements(tx, camille, id, textesOf(brouillon.saisie));
    return { brouillon, signalements };
  });

const file = async (id: string) => {
  const { brouillon } = await readAll(id);
  return submitDemande(camille, { demandeId: id, version: brouillon.version, charte: true }, now);
};

const passageOf = (demandeId: string, { champ, start, end }: SignalementDemande) => ({
  demandeId,
  champ,
  debut: start,
  fin: end,
});

describe("a direct identifier", () => {
  const question = "Peut-on me rappeler au 06 12 34 56 78 pour en parler ?";

  it("is told beside its field when one goes on, and saved: nothing typed is lost", async () => {
    const { id } = await createBrouillon(camille);
    const cadre = await cadreComplet(camille, { question });
    const saved = await saveCadre(camille, { ...cadre, ...envoiDe(id, "ecraser") }, now);
    expect(saved.ok && saved.value.manques).toEqual({ question: expect.stringContaining("numéro") });
    expect((await readAll(id)).brouillon.saisie.cadre.question).toBe(question);
  });

  it("stops the filing, and no reason lifts it", async () => {
    const { id } = await createBrouillon(camille, { cadre: { question } });
    expect(await file(id)).toEqual(refuse("IDENTIFIANT_1"));
    const [signalement] = (await readAll(id)).signalements;
    if (!signalement) throw new Error("no signalement");
    const levee = { ...passageOf(id, signalement), motif: "PAS_UNE_PERSONNE" as const };
    expect(await clearAlerte(camille, levee, now)).toEqual(refuse("TEXTE_CHANGE"));
  });

  it("gives way to a neutral wording in one gesture", async () => {
    const { id } = await createBrouillon(camille, { cadre: { question } });
    const [signalement] = (await readAll(id)).signalements;
    if (!signalement) throw new Error("no signalement");
    expect(await replacePassage(camille, passageOf(id, signalement), now)).toMatchObject({ ok: true });
    expect((await readAll(id)).brouillon.saisie.cadre.question).not.toContain("06 12");
    expect(await file(id)).toMatchObject({ ok: true });
  });

  it("where it is not filed is not checked, nor kept: the other modality, a question that closed", async () => {
    const { id } = await createBrouillon(camille, {
      cadre: { objectifs: question },
      precautions: { conflit: question },
    });
    expect(await file(id)).toMatchObject({ ok: true });
    const textes = await listTextes(camille, id);
    expect(textes.length).toBeGreaterThan(0);
    expect(textes.filter(({ texte }) => texte.includes("06 12"))).toEqual([]);
  });
});

describe("a name", () => {
  const situation = { ressources: "Son frère Karim passe le dimanche, et Karim l’écoute." };

  it("must be replaced or answered before filing", async () => {
    const { id } = await createBrouillon(camille, { situation });
    expect(await file(id)).toEqual(refuse("ALERTE_2"));
  });

  it("once answered is answered wherever it recurs, and only its fingerprint is kept", async () => {
    const { id } = await createBrouillon(camille, { situation });
    const { signalements } = await readAll(id);
    const karim = signalements.find(({ text }) => text === "Karim");
    if (!karim) throw new Error("no signalement");
    const levee = { ...passageOf(id, karim), motif: "PAS_UNE_PERSONNE" as const };
    expect(await clearAlerte(camille, levee, now)).toMatchObject({ ok: true });
    const after = await readAll(id);
    expect(after.signalements.map((signalement) => signalement.levee)).toEqual(
      after.signalements.map(() => "PAS_UNE_PERSONNE"),
    );
    const levees = await withEspace(camille, (tx) =>
      tx.levee.findMany({ where: { espaceId: camille.espaceId, demandeId: id } }),
    );
    expect(JSON.stringify(levees)).not.toMatch(/karim/i);
    expect(await file(id)).toMatchObject({ ok: true });
  });

  it("is replaced where it stands, and nowhere if the text has changed since", async () => {
    const { id } = await createBrouillon(camille, { situation });
    const [signalement] = (await readAll(id)).signalements;
    if (!signalement) throw new Error("no signalement");
    expect(await replacePassage(camille, passageOf(id, signalement), now)).toMatchObject({ ok: true });
    expect((await readAll(id)).brouillon.saisie.situation.ressources).toMatch(/^Son frère passe/);
    expect(await replacePassage(camille, { ...passageOf(id, signalement), fin: 900 }, now)).toEqual(
      refuse("TEXTE_CHANGE"),
    );
  });

  it("of the espace's own territoires is no more precise than the demande", async () => {
    const { id } = await createBrouillon(camille, {
      situation: { ressources: "Connaît bien le Territoire de l’Estuaire." },
    });
    expect(await file(id)).toMatchObject({ ok: true });
  });
});
