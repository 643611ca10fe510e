import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { saveBilan, validateBilan } from "@/lib/bilan-groupe/commands";
import { getBilan } from "@/lib/bilan-groupe/queries/bilan";
import { getBilanDocument } from "@/lib/bilan-groupe/queries/document";
import { getRedactionBilan, getRelectureBilan } from "@/lib/bilan-groupe/queries/redaction";
import { SaveBilan, ValidateBilan } from "@/lib/bilan-groupe/schema";
import { sqlStateOf, withEspace } from "@/lib/db";
import { answerEvaluation, askEvaluation } from "@/lib/evaluation/commands";
import { getEvaluation } from "@/lib/evaluation/queries";
import { ok, refuse } from "@/lib/result";
import { holdSeance } from "@/lib/seance/commands/hold";
import { addMinutes, heureOf, jourOf, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createGroupe, type GroupeDeTest } from "../../factories/groupe";
import { createMembre } from "../../factories/membre";
import { createSeanceCollective } from "../../factories/seance-collective";

const NOW = toInstant("2031-03-10", "09:00", "Europe/Paris");
const APRES = toInstant("2031-04-10", "09:00", "Europe/Paris");
const ANNEE = 2031;

let espace: EspaceDeTest;
let groupe: GroupeDeTest;
let secretaire: Acteur;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  groupe = await createGroupe(espace, { now: NOW });
  secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
});

/** A séance of three hours that all but the last member attend. */
async function hold() {
  const { intervenant, membres } = groupe;
  const seance = await createSeanceCollective(
    { ...groupe, membres: [...membres] },
    { statut: "CONFIRMEE", now: NOW },
  );
  const { zone } = intervenant;
  const fin = addMinutes(seance.debut, 180);
  const heures = {
    jour: jourOf(seance.debut, zone),
    debut: heureOf(seance.debut, zone),
    fin: heureOf(fin, zone),
  };
  const presences = membres.map(({ membreId: suffixe }, rang) => ({
    suffixe,
    valeur: rang === membres.length - 1 ? ("EXCUSE" as const) : ("PRESENT" as const),
  }));
  const tenue = { seanceId: seance.id, version: seance.version, ...heures, preparation: 60, presences };
  const held = await holdSeance(intervenant, tenue, addMinutes(fin, 60));
  if (!held.ok) throw new Error(held.reason);
}

const save = (par: Acteur, saisie: Record<string, unknown> = {}) =>
  saveBilan(
    par,
    SaveBilan.parse({
      ...{ groupeId: groupe.id, annee: ANNEE, version: 1, revision: 0 },
      ...{ objectifs: "Comprendre les conduites addictives.", resultats: "Le service oriente plus tôt." },
      ...saisie,
    }),
    APRES,
  );
const validate = (par: Acteur, saisie: Record<string, unknown> = {}) =>
  validateBilan(
    par,
    ValidateBilan.parse({ groupeId: groupe.id, annee: ANNEE, version: 1, revision: 1, ...saisie }),
    APRES,
  );
const bilanFor = (acteur: Acteur) => getBilan(acteur, groupe.id, undefined, APRES);
const answer = (par: Acteur) =>
  answerEvaluation(
    par,
    {
      ...{ groupeId: groupe.id, annee: ANNEE, effet: "A_LA_HAUTEUR", accompagne: "OUI", besoins: "OUI" },
      ...{ information: "NE_SAIT_PAS", implication: "FORTE", apports: ["RESEAU"] },
    },
    APRES,
  );

describe("the bilan of a group (000:158-159)", () => {
  it("is prefilled from what was recorded: séances, hours, presences, members", async () => {
    await hold();
    const bilan = await bilanFor(groupe.intervenant);
    expect(bilan).toMatchObject({
      annee: ANNEE,
      chiffres: {
        seances: { tenues: 1, annulees: 0, aVenir: 0, sansStatut: 0 },
        minutes: { seance: 180, preparation: 60 },
        presences: { presents: 2, attendus: 3 },
        membres: { total: 3, entrees: 3, sorties: 0 },
      },
    });
  });

  it("is drafted by the intervenant·e or the secretariat, validated by the first, read by the members once validated", async () => {
    await hold();
    const [membre] = groupe.membres as [Acteur];
    const etranger = await createMembre(espace);
    for (const autre of [membre, etranger, espace.admin])
      expect(await save(autre)).toEqual(refuse("INTROUVABLE"));
    expect(await save(secretaire)).toEqual(ok());
    expect(await validate(secretaire)).toEqual(refuse("INTROUVABLE"));
    expect(await bilanFor(membre)).toMatchObject({ valide: null, brouillon: null, chiffres: null });
    expect(await getRelectureBilan(secretaire, groupe.id, ANNEE, APRES)).toBeNull();
    expect(await validate(groupe.intervenant)).toEqual(ok());
    expect(await bilanFor(membre)).toMatchObject({
      valide: { version: 1, textes: { resultats: "Le service oriente plus tôt." } },
    });
    expect(await bilanFor(etranger)).toBeNull();
    expect(await getBilanDocument(membre, groupe.id, ANNEE, APRES)).toMatchObject({ reference: groupe.code });
  });

  it("tells the second of two writers, and keeps what the first wrote", async () => {
    await hold();
    await save(groupe.intervenant);
    expect(await save(secretaire, { resultats: "Autre chose." })).toEqual(refuse("PERIME"));
    const redaction = await getRedactionBilan(secretaire, groupe.id, ANNEE, APRES);
    expect(redaction).toMatchObject({ revision: 1, textes: { resultats: "Le service oriente plus tôt." } });
  });

  it("is not validated while a word may identify someone, a part is missing, or a séance has no status", async () => {
    await hold();
    await save(groupe.intervenant, { resultats: "" });
    expect(await validate(groupe.intervenant)).toEqual(refuse("INCOMPLET"));
    await save(groupe.intervenant, { revision: 1, resultats: "Kevin MARTIN a retrouvé un logement." });
    expect(await validate(groupe.intervenant, { revision: 2 })).toMatchObject({ reason: "ALERTES" });
    await save(groupe.intervenant, { revision: 2 });
    const passee = addMinutes(NOW, 9 * 1440);
    const membres = [...groupe.membres];
    await createSeanceCollective({ ...groupe, membres }, { debut: passee, statut: "CONFIRMEE", now: NOW });
    expect(await validate(groupe.intervenant, { revision: 3 })).toEqual(refuse("SANS_STATUT"));
  });

  it("never changes once validated, figures and words included; a correction is the next version", async () => {
    await hold();
    await save(groupe.intervenant);
    await validate(groupe.intervenant);
    const rewrite = withEspace(espace, (tx) =>
      tx.bilanGroupe.updateMany({ where: { groupeId: groupe.id }, data: { revision: 9 } }),
    );
    await expect(rewrite).rejects.toSatisfy((error) => sqlStateOf(error) === "RC003");
    const reword = withEspace(espace, (tx) =>
      tx.contenu.updateMany({ where: { groupeId: groupe.id }, data: { scelle: new Uint8Array(1) } }),
    );
    await expect(reword).rejects.toSatisfy((error) => sqlStateOf(error) === "RC003");
    expect(await save(groupe.intervenant, { version: 2, resultats: "Le service oriente mieux." })).toEqual(
      ok(),
    );
    expect(await bilanFor(groupe.intervenant)).toMatchObject({
      valide: { version: 1, textes: { resultats: "Le service oriente plus tôt." } },
      brouillon: { version: 2 },
    });
  });
});

describe("what the members say of it", () => {
  it("is asked of those who have not answered, once a day, about a year that held a séance", async () => {
    const ask = () => askEvaluation(groupe.intervenant, { groupeId: groupe.id, annee: ANNEE }, APRES);
    expect(await ask()).toEqual(refuse("SANS_SEANCE"));
    await hold();
    const [premier] = groupe.membres as [Acteur];
    expect(await answer(premier)).toEqual(ok());
    expect(await ask()).toEqual(ok({ nombre: 2 }));
    expect(await ask()).toEqual(refuse("DEJA_DEMANDE"));
    expect(await getEvaluation(premier, groupe.id, undefined, APRES)).toMatchObject({
      annee: ANNEE,
      tenues: 1,
      reponse: { implication: "FORTE" },
    });
  });

  it("is its members' alone, and read with the others' once nothing more can be said", async () => {
    await hold();
    expect(await answer(await createMembre(espace))).toEqual(refuse("INTROUVABLE"));
    expect(await answer(groupe.intervenant)).toEqual(refuse("INTROUVABLE"));
    const [a, b, c] = groupe.membres as [Acteur, Acteur, Acteur];
    await answer(a);
    await answer(b);
    const evaluations = async () => (await bilanFor(groupe.intervenant))?.chiffres?.evaluations;
    expect(await evaluations()).toEqual({ membres: 3, reponses: 2, synthese: null });
    await answer(c);
    expect(await evaluations()).toEqual({ membres: 3, reponses: 3, synthese: null });
    await save(groupe.intervenant);
    await validate(groupe.intervenant);
    expect(await evaluations()).toMatchObject({
      reponses: 3,
      synthese: { effet: [{ nombre: 0 }, { code: "A_LA_HAUTEUR", nombre: 3 }, {}, {}] },
    });
  });

  it("comes too late once the bilan is validated", async () => {
    await hold();
    await save(groupe.intervenant);
    await validate(groupe.intervenant);
    const [membre] = groupe.membres as [Acteur];
    expect(await answer(membre)).toEqual(refuse("CLOS"));
  });
});
