import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { discardCorrection } from "@/lib/compte-rendu/commands/discard";
import { validateCompteRenduCollectif } from "@/lib/compte-rendu-collectif/commands/validate";
import { getCompteRenduCollectif } from "@/lib/compte-rendu-collectif/queries/fiche";
import { getRedactionCollective } from "@/lib/compte-rendu-collectif/queries/redaction";
import type { TextesCollectifs } from "@/lib/compte-rendu-collectif/rules";
import { SaveCompteRenduCollectif } from "@/lib/compte-rendu-collectif/schema";
import { sqlStateOf, withEspace } from "@/lib/db";
import { createPiste } from "@/lib/piste/commands";
import { ok, refuse } from "@/lib/result";
import { assignSecretaire } from "@/lib/seance/commands/update";
import { toInstant } from "@/lib/time";
import {
  createBrouillonCollectif,
  createCompteRenduCollectif,
} from "@/tests/factories/compte-rendu-collectif";
import { createRetrait } from "@/tests/factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { placeSituation } from "@/tests/factories/ordre-du-jour";
import {
  createGroupeReuni,
  createSeanceCollective,
  holdSeanceCollective,
} from "@/tests/factories/seance-collective";
import { createSituation } from "@/tests/factories/situation";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const debut = toInstant("2026-09-08", "14:00", "Europe/Paris");
const apres = toInstant("2026-09-15", "09:00", "Europe/Paris");

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

/** A séance held, where two situations were worked on; the third member was not there. */
async function createScene() {
  const groupe = await createGroupeReuni(espace, { now });
  const [referent, brun, absente] = groupe.membres;
  if (!referent || !brun || !absente) throw new Error("membres");
  const seance = await createSeanceCollective(groupe, { debut, statut: "CONFIRMEE", now });
  const situation = await createSituation(espace, { referent, now });
  const autre = await createSituation(espace, { referent: brun, now });
  for (const travaillee of [situation, autre]) await placeSituation(seance, travaillee, { now });
  await holdSeanceCollective(seance, { travaillee: [situation, autre], absents: [absente] });
  const textes: TextesCollectifs = {
    groupe: { synthese: "Le groupe retient trois repères." },
    [situation.id]: {
      faits: "La personne vient quand elle choisit l’heure.",
      pistes: "Proposer un horaire.",
    },
    [autre.id]: { faits: "La personne a repris contact." },
  };
  return { groupe, seance, seanceId: seance.id, situation, autre, referent, brun, absente, textes };
}

const lire = async (acteur: Acteur, seanceId: string, version?: number) =>
  (await getCompteRenduCollectif(acteur, seanceId, version))?.lu?.textes;

describe("the minutes of a group's séance", () => {
  it("give each reader the group's words, and those of a situation only to whom its agreement covers and who was there", async () => {
    const { groupe, seanceId, situation, autre, referent, brun, absente, textes } = await createScene();
    await createCompteRenduCollectif(groupe.intervenant, seanceId, { textes, now: apres });
    expect(await lire(groupe.intervenant, seanceId)).toMatchObject(textes);
    expect(await lire(brun, seanceId)).toMatchObject(textes);
    expect(await lire(referent, seanceId)).toMatchObject(textes);
    expect(Object.keys((await lire(absente, seanceId)) ?? {})).toEqual(["groupe"]);
    expect(await getCompteRenduCollectif(await createMembre(espace), seanceId)).toBeNull();
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    expect(await getCompteRenduCollectif(secretaire, seanceId)).toBeNull();
    expect([situation.id, autre.id].every((id) => id in textes)).toBe(true);
  });

  it("keep the words of a situation from all but its référent·e once the person withdrew", async () => {
    const { groupe, seanceId, situation, referent, brun, textes } = await createScene();
    await createCompteRenduCollectif(groupe.intervenant, seanceId, { textes, now: apres });
    await createRetrait(referent, situation.id, apres);
    for (const acteur of [groupe.intervenant, brun])
      expect(Object.keys((await lire(acteur, seanceId)) ?? {})).not.toContain(situation.id);
    expect((await lire(referent, seanceId))?.[situation.id]).toMatchObject({ faits: expect.any(String) });
    const fiche = await getCompteRenduCollectif(brun, seanceId);
    expect(fiche?.fermees).toBe(1);
    expect(JSON.stringify(fiche?.travaillees)).not.toContain(situation.code);
  });

  it("open to the intervenant·e a situation is entrusted to, who reads its words and not the group's, until a withdrawal", async () => {
    const { groupe, seanceId, situation, referent, textes } = await createScene();
    await createCompteRenduCollectif(groupe.intervenant, seanceId, { textes, now: apres });
    expect(Object.keys((await lire(situation.intervenant, seanceId)) ?? {})).toEqual([situation.id]);
    await createRetrait(referent, situation.id, apres);
    expect(await getCompteRenduCollectif(situation.intervenant, seanceId)).toBeNull();
  });

  it("leave a line in the journal for each text that is read, and none for those that stay closed", async () => {
    const { groupe, seanceId, absente, brun, textes } = await createScene();
    await createCompteRenduCollectif(groupe.intervenant, seanceId, { textes, now: apres });
    const lignes = ({ membreId }: Acteur) =>
      withEspace(espace, (tx) => tx.journal.count({ where: { acte: "lire", membreId } }));
    for (const [lecteur, lus] of [
      [absente, 1],
      [brun, 3],
    ] as const) {
      await lire(lecteur, seanceId);
      expect(await lignes(lecteur)).toBe(lus);
    }
  });

  it("pass those words from version to version unread, for the référent·e still", async () => {
    const { groupe, seanceId, situation, referent, textes } = await createScene();
    await createCompteRenduCollectif(groupe.intervenant, seanceId, { textes, now: apres });
    await createRetrait(referent, situation.id, apres);
    const redaction = await getRedactionCollective(groupe.intervenant, seanceId);
    expect(redaction).toMatchObject({ version: 2, depart: "CORRECTION" });
    expect(Object.keys(redaction?.ecrit.textes ?? {})).not.toContain(situation.id);
    const correction = { textes: { groupe: { synthese: "Quatre repères." } }, version: 2, now: apres };
    await createCompteRenduCollectif(groupe.intervenant, seanceId, correction);
    expect((await lire(referent, seanceId, 2))?.[situation.id]).toMatchObject(textes[situation.id] ?? {});
  });

  it("keep nothing of what was being written when the person withdrew: nobody had read it again", async () => {
    const { groupe, seanceId, situation, referent, textes } = await createScene();
    await createCompteRenduCollectif(groupe.intervenant, seanceId, { textes, now: apres });
    const enCours = { ...textes, [situation.id]: { faits: "Kevin est venu." } };
    await createBrouillonCollectif(groupe.intervenant, seanceId, { textes: enCours, version: 2, now: apres });
    await createRetrait(referent, situation.id, apres);
    const relu = { seanceId, version: 2, revision: 1, reponses: {} };
    expect((await validateCompteRenduCollectif(groupe.intervenant, relu, apres)).ok).toBe(true);
    expect((await lire(referent, seanceId, 2))?.[situation.id]).toMatchObject(textes[situation.id] ?? {});
  });

  it("are told to the members who were expected and to each référent·e", async () => {
    const { groupe, seanceId, referent, brun, absente, textes } = await createScene();
    await createCompteRenduCollectif(groupe.intervenant, seanceId, { textes, now: apres });
    const dits = await withEspace(espace, (tx) =>
      tx.notification.findMany({
        where: { message: { sorte: "COMPTE_RENDU_VALIDE", seanceId } },
        select: { membreId: true },
      }),
    );
    const attendus = [referent, brun, absente].map(({ membreId }) => membreId);
    expect(new Set(dits.map(({ membreId }) => membreId))).toEqual(new Set(attendus));
  });

  it("are written by the named secretary, and validated by the intervenant·e alone", async () => {
    const { groupe, seance, seanceId, textes } = await createScene();
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    await expect(createBrouillonCollectif(secretaire, seanceId, { textes, now: apres })).rejects.toThrow();
    const { version } = await withEspace(espace, (tx) =>
      tx.seance.findFirstOrThrow({ where: { id: seance.id }, select: { version: true } }),
    );
    const nomme = { seanceId, version, secretaireId: secretaire.membreId };
    expect((await assignSecretaire(groupe.intervenant, nomme, apres)).ok).toBe(true);
    await createBrouillonCollectif(secretaire, seanceId, { textes, now: apres });
    const relu = { seanceId, version: 1, revision: 1, reponses: {} };
    expect(await validateCompteRenduCollectif(secretaire, relu, apres)).toEqual(refuse("INTROUVABLE"));
    expect(await validateCompteRenduCollectif(groupe.intervenant, relu, apres)).toEqual(
      ok({ seanceId, version: 1 }),
    );
  });

  it("do not name anyone: a word that may is asked about, in the part that holds it", async () => {
    const { groupe, seanceId, situation, textes } = await createScene();
    const noms = { ...textes, [situation.id]: { faits: "Kevin est venu avec sa mère." } };
    await createBrouillonCollectif(groupe.intervenant, seanceId, { textes: noms, now: apres });
    const relu = { seanceId, version: 1, revision: 1, reponses: {} };
    const refus = await validateCompteRenduCollectif(groupe.intervenant, relu, apres);
    expect(refus).toMatchObject({ reason: "ALERTES", alertes: [{ champ: `faits_${situation.id}` }] });
  });

  it("do not change once validated, through any door; a correction is given up with its words", async () => {
    const { groupe, seanceId, situation, textes } = await createScene();
    await createCompteRenduCollectif(groupe.intervenant, seanceId, { textes, now: apres });
    const change = withEspace(groupe.intervenant, (tx) =>
      tx.contenu.updateMany({
        where: { support: "COMPTE_RENDU_SITUATION", situationId: situation.id },
        data: { scelle: new Uint8Array(1) },
      }),
    );
    expect(await change.catch(sqlStateOf)).toBe("RC003");
    await createBrouillonCollectif(groupe.intervenant, seanceId, { textes, version: 2, now: apres });
    const correction = { seanceId, version: 2, revision: 1 };
    expect((await discardCorrection(groupe.intervenant, correction, apres)).ok).toBe(true);
    const restent = await withEspace(groupe.intervenant, (tx) =>
      tx.contenu.count({ where: { support: "COMPTE_RENDU_SITUATION", situationId: situation.id } }),
    );
    expect(restent).toBe(Object.keys(textes[situation.id] ?? {}).length + 2);
  });

  it("hold no word about a situation that was not worked on", async () => {
    const { groupe, seanceId, textes } = await createScene();
    const ailleurs = await createSituation(espace, { now });
    const avec: TextesCollectifs = {
      ...textes,
      [ailleurs.id]: { faits: "Rien." },
      groupe: { "partie-9": "Rien." },
    };
    await createBrouillonCollectif(groupe.intervenant, seanceId, { textes: avec, now: apres });
    const lus = (await getRedactionCollective(groupe.intervenant, seanceId))?.ecrit.textes;
    expect(Object.keys(lus ?? {})).not.toContain(ailleurs.id);
    expect(lus?.groupe).toEqual({});
  });
});

describe("a piste of a situation worked on in a group", () => {
  it("is added by its référent·e or its intervenant·e, until a withdrawal", async () => {
    const { groupe, seanceId, situation, referent, brun } = await createScene();
    const idee = {
      texte: "Proposer un horaire.",
      but: "PERSONNE" as const,
      revoirLe: undefined,
      reponses: {},
    };
    const input = { seanceId, situationId: situation.id, ...idee };
    for (const acteur of [referent, situation.intervenant])
      expect((await createPiste(acteur, input, apres)).ok).toBe(true);
    for (const acteur of [brun, groupe.intervenant])
      expect(await createPiste(acteur, input, apres)).toEqual(refuse("INTROUVABLE"));
    await createRetrait(referent, situation.id, apres);
    expect(await createPiste(referent, input, apres)).toEqual(refuse("INTROUVABLE"));
  });
});

describe("what the form sends", () => {
  it("is gathered by whose words they are, and measured text by text", () => {
    const id = "01a20248-0df7-75b3-a566-d26d44fa1363";
    const page = { seanceId: id, version: "1", revision: "0", page: id };
    const lu = SaveCompteRenduCollectif.parse({
      ...page,
      ...{
        synthese_groupe: " Trois repères. ",
        "partie-2_groupe": "Un apport.",
        [`faits_${id}`]: "Des faits.",
      },
    });
    expect(lu.textes).toEqual({
      groupe: { synthese: "Trois repères.", "partie-2": "Un apport." },
      [id]: { faits: "Des faits." },
    });
    const long = { ...page, [`ressources_${id}`]: "a".repeat(4001) };
    expect(SaveCompteRenduCollectif.safeParse(long).success).toBe(false);
  });
});
