import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { takeExtraitsIndividuels } from "@/lib/bilan/commands/extraits";
import { submitBilan } from "@/lib/bilan/commands/review";
import { getExtraitsIndividuels } from "@/lib/bilan/queries/extraits";
import { MARQUE_A_REECRIRE, type SectionExtraite } from "@/lib/bilan/rules/extraits";
import { SECTIONS } from "@/lib/bilan/rules/plan";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { createPiste, updatePiste } from "@/lib/piste/commands";
import { refuse } from "@/lib/result";
import { assignSecretaire } from "@/lib/seance/commands/update";
import { followSituation } from "@/lib/suivi/commands";
import { addMinutes, toInstant } from "@/lib/time";
import { listTextes } from "@/tests/factories/contenu";
import { createBrouillonDeBilan } from "../../factories/bilan";
import { createCloture } from "../../factories/cloture";
import { createCompteRendu } from "../../factories/compte-rendu";
import { createRetrait } from "../../factories/consentement";
import { valeurOf } from "../../factories/demande";
import { requireValue } from "../../factories/demo/resultat";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance, type SeanceDeTest } from "../../factories/seance";
import { createSituation, type SituationDeTest } from "../../factories/situation";

const ANNEE = 2031;
const ZONE = "Europe/Paris";
const DEBUT = toInstant(`${ANNEE}-02-04`, "10:00", ZONE);
const FIN = toInstant(`${ANNEE}-12-10`, "10:00", ZONE);

let espace: EspaceDeTest;
let intervenant: Acteur;
let collegue: Acteur;
let nommee: Acteur;
let autre: Acteur;
let situation: SituationDeTest;
let seance: SeanceDeTest;

let rang = 0;

/** A held séance of the intervenant·e, its minutes validated and one piste kept from them. */
async function work(texte: string, idees = "", { valider = true } = {}) {
  const suivie = await createSituation(espace, { intervenant, now: addMinutes(DEBUT, -10 * 1440) });
  rang += 1;
  const debut = addMinutes(DEBUT, rang * 1440);
  const tenue = await createSeance(suivie, { statut: "TENUE", debut, now: addMinutes(debut, -5 * 1440) });
  const piste = { seanceId: tenue.id, texte, but: "PERSONNE" as const, revoirLe: undefined, reponses: {} };
  const { id } = requireValue(await createPiste(intervenant, piste, FIN));
  if (valider) {
    const outil = await valeurOf(intervenant, "outil", "codev");
    await createCompteRendu(tenue, { saisie: { pistes: idees, outil: [outil] }, now: FIN });
  }
  return { situation: suivie, seance: tenue, pisteId: id };
}

beforeAll(async () => {
  espace = await createEspaceDeTest({ zone: ZONE });
  [intervenant, collegue] = [
    await createMembre(espace, { roles: ["INTERVENANT"] }),
    await createMembre(espace, { roles: ["INTERVENANT"] }),
  ];
  [nommee, autre] = [
    await createMembre(espace, { roles: ["SECRETARIAT"] }),
    await createMembre(espace, { roles: ["SECRETARIAT"] }),
  ];
  ({ situation, seance } = await work(
    "Espacer les rendez-vous.",
    "- Nommer qui fait quoi.\n- Écrire ensemble.",
  ));
  const nomme = { seanceId: seance.id, secretaireId: nommee.membreId };
  const { version } = await withEspace(espace, (tx) =>
    tx.seance.findFirstOrThrow({ where: { id: seance.id }, select: { version: true } }),
  );
  requireValue(await assignSecretaire(intervenant, { ...nomme, version }, FIN));
}, 60_000);

let annee = ANNEE;
const commencer = (par = intervenant, textes = {}) => createBrouillonDeBilan(par, annee, textes, FIN);

async function lire(acteur: Acteur, section: SectionExtraite = "pistes") {
  const { id } = await commencer();
  const lus = await getExtraitsIndividuels(acteur, id, section);
  return (
    lus?.themes.flatMap(({ theme, extraits }) => extraits.map((extrait) => ({ ...extrait, theme }))) ?? null
  );
}
const textesDe = async (acteur: Acteur, section?: SectionExtraite) =>
  (await lire(acteur, section))?.map(({ texte }) => texte).toSorted();

describe("what helps to write of individual work", () => {
  it("is, for each, what they may read themselves: their situations, or the minutes they are named for", async () => {
    expect(await textesDe(intervenant)).toEqual(["Espacer les rendez-vous."]);
    expect(await textesDe(nommee)).toEqual(["Nommer qui fait quoi.", "Écrire ensemble."].toSorted());
    for (const acteur of [collegue, autre]) expect(await textesDe(acteur)).toEqual([]);
    for (const acteur of [situation.referent, espace.admin]) expect(await lire(acteur)).toBeNull();
  });

  it("is read under the tool of its séance, with neither a code, a name, an id nor a day", async () => {
    const { id } = await commencer();
    const lus = await getExtraitsIndividuels(intervenant, id, "pistes");
    expect(lus?.themes.map(({ theme }) => theme)).toEqual(["Codéveloppement (CODEV)"]);
    const dit = JSON.stringify(lus?.themes);
    for (const secret of [situation.id, situation.code, seance.id, `${ANNEE}`, situation.referent.membreId])
      expect(dit).not.toContain(secret);
  });

  it("leaves a line in the journal for each that is read", async () => {
    const compter = () =>
      withEspace(espace, (tx) =>
        tx.journal.count({ where: { membreId: nommee.membreId, acte: "lire", objet: "compte-rendu" } }),
      );
    const avant = await compter();
    await lire(nommee);
    expect(await compter()).toBe(avant + 1);
  });

  it("is of minutes that are validated, of the year, and not of what was dismissed", async () => {
    await work("Sans compte rendu.", "", { valider: false });
    const { pisteId, situation: ecartee } = await work("Écartée.");
    const ecarter = { pisteId, lu: "PROPOSEE", acte: "ecarter", revoirLe: undefined } as const;
    requireValue(await updatePiste(ecartee.referent, ecarter, FIN));
    expect(await textesDe(intervenant)).toEqual(["Espacer les rendez-vous."]);
    annee = ANNEE - 1;
    expect(await textesDe(intervenant)).toEqual([]);
    annee = ANNEE;
  });

  it("is also what was declared as situations were closed and after", async () => {
    const suivie = await createSituation(espace, { intervenant, now: DEBUT });
    const { suivis } = await createCloture(suivie, { effets: "Les rendez-vous sont tenus." }, DEBUT);
    const fait = { suiviId: suivis[0], effet: "SUPERIEUR" as const, effets: "Le lien tient.", reponses: {} };
    requireValue(await followSituation(intervenant, fait, FIN));
    expect(await textesDe(intervenant, "effets")).toEqual(["Le lien tient.", "Les rendez-vous sont tenus."]);
    for (const acteur of [nommee, autre, collegue]) expect(await textesDe(acteur, "effets")).toEqual([]);
    await createRetrait(suivie.referent, suivie.id, FIN);
    expect(await textesDe(intervenant, "effets")).toEqual([]);
  });
});

describe("taking over an extract", () => {
  const take = (bilanId: string, extraits: string[], par = intervenant) =>
    takeExtraitsIndividuels(par, { bilanId, section: "pistes", extraits }, FIN);
  const texteDe = async (bilanId: string) =>
    (await listTextes(espace, bilanId)).find(({ champ }) => champ === "pistes")?.texte;
  const clesDe = async (acteur = intervenant) => (await lire(acteur))?.map(({ cle }) => cle) ?? [];

  it("adds it to what is written, marked; the bilan is not given to be read until it is told otherwise", async () => {
    const cles = await clesDe();
    const { id } = await commencer(intervenant, { pistes: "Déjà dit." });
    requireValue(await take(id, cles));
    expect(await texteDe(id)).toBe(`Déjà dit.\n\n${MARQUE_A_REECRIRE} Espacer les rendez-vous.`);
    const { revision } = await withEspace(espace, (tx) => tx.bilan.findFirstOrThrow({ where: { id } }));
    expect(await submitBilan(intervenant, { bilanId: id, revision, reponses: {} }, FIN)).toEqual(
      refuse("A_REECRIRE"),
    );
  });

  it("is refused whole when there would be too much, and nothing is lost", async () => {
    const cles = await clesDe();
    const plein = "a".repeat(SECTIONS.pistes - 10);
    const { id } = await commencer(intervenant, { pistes: plein });
    expect(await take(id, cles)).toEqual(refuse("TROP_LONG"));
    expect(await texteDe(id)).toBe(plein);
  });

  it("is refused to who does not read it, though they know its key", async () => {
    const cles = await clesDe();
    const { id } = await commencer();
    for (const acteur of [collegue, nommee, autre])
      expect(await take(id, cles, acteur)).toEqual(refuse("EXTRAIT_PERDU"));
    expect(await take(id, cles, situation.referent)).toEqual(refuse("INTROUVABLE"));
  });

  it("is refused while a word in it may identify someone and nobody answered for it", async () => {
    const { pisteId } = await work("Écrire avec elle.");
    const textes = { texte: "Écrire avec Kevin MARTIN." };
    await withEspace(espace, (tx) =>
      writeContenu(tx, intervenant, "PISTE", pisteId, { situationId: situation.id }, textes, FIN),
    );
    const nommes = (await lire(intervenant))?.filter(({ alerte }) => alerte) ?? [];
    expect(nommes.map(({ texte }) => texte)).toEqual(["Écrire avec Kevin MARTIN."]);
    const { id } = await commencer();
    expect(
      await take(
        id,
        nommes.map(({ cle }) => cle),
      ),
    ).toEqual(refuse("ALERTE"));
  });

  it("is refused once the person has withdrawn, and they are no longer shown to anyone", async () => {
    const [siennes, secretaires] = [await clesDe(), await clesDe(nommee)];
    const { id } = await commencer();
    await createRetrait(situation.referent, situation.id, FIN);
    expect(await textesDe(intervenant)).not.toContain("Espacer les rendez-vous.");
    expect(await textesDe(nommee)).toEqual([]);
    expect(await take(id, siennes)).toEqual(refuse("EXTRAIT_PERDU"));
    expect(await take(id, secretaires, nommee)).toEqual(refuse("EXTRAIT_PERDU"));
  });
});
