import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessColonnes, type Saisie } from "@/lib/import/rules/correspondance";
import { countLignes } from "@/lib/import/rules/plan";
import { type EtatStructures, planStructures } from "@/lib/import/rules/structures";
import { tableOf } from "@/lib/import/rules/table";

const TYPES = [
  { id: "t-ccas", libelle: "CCAS" },
  { id: "t-e2c", libelle: "École de la deuxième chance" },
];
const TERRITOIRES = [
  { id: "z-estuaire", libelle: "Territoire de l’Estuaire" },
  { id: "z-double-1", libelle: "Centre" },
  { id: "z-double-2", libelle: "Centre" },
];
const PORT = {
  id: "s-port",
  nom: "CMS du Port",
  typeId: "t-ccas",
  territoireId: null,
  telephone: "02 40 00 00 00",
  retiree: false,
};
const etat = (structures: EtatStructures["structures"] = [PORT]): EtatStructures => ({
  structures,
  types: TYPES,
  territoires: TERRITOIRES,
});
const lignes = (...valeurs: Saisie["valeurs"][]): Saisie[] =>
  valeurs.map((une, rang) => ({ numero: rang + 2, valeurs: une }));

describe("the headers of a file", () => {
  it("are recognised accents, case and words aside, each once, below a title", () => {
    const feuille = {
      nom: "",
      lignes: [
        ["Annuaire 2026"],
        [],
        [
          "PRENOM",
          "Nom de famille",
          "E-mail professionnel",
          "Rôle",
          "Fonction",
          "Service",
          "Observations",
          "Nom",
        ],
        ["Léa", "Moreau", "lea@x.fr"],
      ],
    };
    const table = tableOf(feuille, "MEMBRES");
    expect(table.lignes).toEqual([{ numero: 4, cellules: ["Léa", "Moreau", "lea@x.fr"] }]);
    expect(guessColonnes(table, "MEMBRES")).toEqual([
      ...["prenom", null, "email", "roles", "profession", "structure", null, "nom"],
    ]);
  });
});

describe("the lines of a file of structures", () => {
  it("create, change what they say and leave the rest", () => {
    const plan = planStructures(
      lignes(
        { nom: "cms du  port", type: "ecole deuxieme chance de la", telephone: "" },
        { nom: "CMS DU PÔRT", telephone: "0240000000" },
        {
          nom: "Mission du Bocage",
          type: "ccas",
          territoire: "TERRITOIRE DE L'ESTUAIRE",
          telephone: "251000000",
        },
      ),
      etat(),
    );
    expect(plan.map((ligne) => ligne.etat)).toEqual(["ECARTEE", "ECARTEE", "CREER"]);
    expect(plan[1]?.raisons).toEqual(["Déjà à la ligne 2 de ce fichier."]);
    expect(plan[2]?.donnees).toEqual({
      ...{ nom: "Mission du Bocage", typeId: "t-ccas", territoireId: "z-estuaire", telephone: "0251000000" },
    });
    const [seule] = planStructures(lignes({ nom: "CMS DU PÔRT", telephone: "0240000000" }), etat());
    expect(seule?.etat).toBe("INCHANGEE");
    const [autre] = planStructures(
      lignes({ nom: "CMS du Port", type: "École de la deuxième chance" }),
      etat(),
    );
    expect(autre).toMatchObject({
      ...{ etat: "MODIFIER", cibleId: "s-port" },
      changements: [{ champ: "Type", avant: "CCAS", apres: "École de la deuxième chance" }],
      donnees: { nom: "CMS du Port", telephone: "02 40 00 00 00" },
    });
  });

  it("say what is wrong, and what they may have meant", () => {
    const plan = planStructures(
      lignes(
        { nom: "", type: "CCAS" },
        { nom: "A", type: "CCSA" },
        { nom: "B", territoire: "Centre" },
        { nom: "C", telephone: "appeler" },
        { nom: "=1+1" },
        { nom: "x".repeat(200) },
      ),
      etat(),
    );
    expect(plan.map(({ raisons }) => raisons.join(" "))).toEqual([
      "Nom\u00a0: la cellule est vide.",
      "Type\u00a0: «\u00a0CCSA\u00a0» n’est pas dans vos listes. Vouliez-vous dire «\u00a0CCAS\u00a0»\u00a0?",
      "Territoire\u00a0: «\u00a0Centre\u00a0» peut désigner plusieurs choix de vos listes.",
      "Téléphone\u00a0: indiquez un numéro de téléphone, comme 02 40 00 00 00.",
      "Nom\u00a0: le texte commence comme une formule. Effacez le signe du début.",
      "Nom\u00a0: au plus 160 caractères.",
    ]);
  });

  it("give nobody a retired value, nor a retired structure a second life", () => {
    const retires = {
      ...etat([{ ...PORT, retiree: true }]),
      types: [{ id: "t", libelle: "CCAS", retire: true }],
    };
    const plan = planStructures(lignes({ nom: "CMS du Port" }, { nom: "Neuve", type: "CCAS" }), retires);
    expect(plan.map((ligne) => ligne.etat)).toEqual(["ECARTEE", "ECARTEE"]);
  });

  it("change nothing the second time, whatever they say", () => {
    const mot = fc.constantFrom(
      "",
      "CMS du Port",
      "cms du port",
      "École É",
      "ECOLE E",
      "Bocage",
      "=x",
      "Elan-Nord",
    );
    const ligne = fc.record({
      nom: mot,
      type: fc.constantFrom("", "CCAS", "ccas", "Ecole de la 2e chance", "?"),
      territoire: fc.constantFrom("", "Territoire de l'Estuaire", "Centre"),
      telephone: fc.constantFrom("", "02 40 00 00 00", "0240000000", "251000000", "+33 2 51 00 00 00", "non"),
    });
    fc.assert(
      fc.property(fc.array(ligne, { maxLength: 12 }), (valeurs) => {
        const avant = etat();
        const plan = planStructures(lignes(...valeurs), avant);
        const changes = new Map(
          plan.flatMap(({ cibleId, donnees }) => (cibleId && donnees ? [[cibleId, donnees]] : [])),
        );
        const apres = etat([
          ...avant.structures.map((une) => ({ ...une, ...changes.get(une.id) })),
          ...plan.flatMap(({ numero, cibleId, donnees }) =>
            donnees && !cibleId ? [{ ...donnees, id: `n-${numero}`, retiree: false }] : [],
          ),
        ]);
        const encore = countLignes(planStructures(lignes(...valeurs), apres));
        expect(encore).toMatchObject({ CREER: 0, MODIFIER: 0, ECARTEE: countLignes(plan).ECARTEE });
      }),
      { numRuns: 300 },
    );
  });
});
