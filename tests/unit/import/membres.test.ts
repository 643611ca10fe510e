import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Saisie } from "@/lib/import/rules/correspondance";
import type { MembreConnu } from "@/lib/import/rules/ecarts";
import { type EtatMembres, planMembres } from "@/lib/import/rules/membres";
import { countLignes } from "@/lib/import/rules/plan";

const lignes = (...valeurs: Saisie["valeurs"][]): Saisie[] =>
  valeurs.map((une, rang) => ({ numero: rang + 2, valeurs: une }));

const ADA: MembreConnu = {
  ...{
    id: "m-ada",
    compte: "ada@x.fr",
    courriel: "ada.m@x.fr",
    prenom: "Ada",
    nom: "Ministratrice",
    actif: true,
    entre: true,
  },
  ...{ roles: ["ADMINISTRATEUR"], delegations: [], structureId: null, professionId: null, telephone: null },
  baseSecret: "AUCUNE",
};
const etatMembres = (membres: MembreConnu[] = [ADA]): EtatMembres => ({
  membres,
  structures: [
    { id: "s-port", libelle: "CMS du Port" },
    { id: "s-vieux", libelle: "Ancien CMS", retire: true },
  ],
  professions: [
    { id: "p-es", libelle: "Éducateur·rice spécialisé·e (ES)" },
    { id: "p-cesf", libelle: "Conseiller·ère en économie sociale familiale (CESF)" },
  ],
  delegations: [
    { id: "d-nord", libelle: "Délégation Nord" },
    { id: "d-sud", libelle: "Sud, Vignoble" },
  ],
});
const SANS = { role: null, baseSecret: null };
const LEA = {
  prenom: "Léa",
  nom: "Moreau",
  email: "Lea@X.fr",
  roles: "professionnelle",
  baseSecret: "profession",
};

describe("the lines of a file of members", () => {
  it("are read as French writes them", () => {
    const [lea] = planMembres(
      lignes({
        ...LEA,
        roles: "Professionnelle ; Secrétaire",
        delegations: "Sud, Vignoble",
        profession: "educatrice specialisee",
        structure: "cms du port",
      }),
      etatMembres(),
      SANS,
    );
    expect(lea).toMatchObject({
      etat: "CREER",
      donnees: {
        ...{ email: "lea@x.fr", roles: ["PROFESSIONNEL", "SECRETARIAT"], delegations: ["d-sud"] },
        ...{ professionId: "p-es", structureId: "s-port", baseSecret: "PROFESSION" },
      },
    });
    const [cesf] = planMembres(
      lignes({ ...LEA, profession: "Conseillère en économie sociale familiale" }),
      etatMembres(),
      SANS,
    );
    expect(cesf?.donnees?.professionId).toBe("p-cesf");
  });

  it("need of a new person what the form needs, unless it was said once for all", () => {
    const [sans] = planMembres(lignes({ email: "lea@x.fr" }), etatMembres(), SANS);
    expect(sans?.raisons).toHaveLength(4);
    const dits = { role: "PROFESSIONNEL", baseSecret: "MISSION" } as const;
    const [avec] = planMembres(
      lignes({ email: "lea@x.fr", prenom: "Léa", nom: "Moreau" }),
      etatMembres(),
      dits,
    );
    expect(avec?.donnees).toMatchObject({ roles: ["PROFESSIONNEL"], baseSecret: "MISSION" });
    const [connue] = planMembres(lignes({ email: "ada@x.fr" }), etatMembres(), dits);
    expect(connue?.etat).toBe("INCHANGEE");
  });

  it("know someone by the address they sign in with, then by the one they are written to, once", () => {
    const plan = planMembres(
      lignes({ email: "ADA@x.fr", telephone: "02 40 00 00 00" }, { email: "ada.m@x.fr", prenom: "Adèle" }),
      etatMembres(),
      SANS,
    );
    expect(plan[0]).toMatchObject({ etat: "MODIFIER", cibleId: "m-ada", donnees: { prenom: "Ada" } });
    expect(plan[1]?.raisons).toEqual(["Déjà à la ligne 2 de ce fichier."]);
  });

  it("never leave the espace without someone to administer it", () => {
    const perd = { email: "ada@x.fr", roles: "COPIL" };
    const [seule] = planMembres(lignes(perd), etatMembres(), SANS);
    expect(seule).toMatchObject({
      etat: "ECARTEE",
      raisons: ["Plus personne n’administrerait l’espace. Gardez ce rôle à quelqu’un."],
    });
    const deux = etatMembres([ADA, { ...ADA, id: "m-bob", compte: "bob@x.fr", courriel: "bob@x.fr" }]);
    expect(planMembres(lignes(perd), deux, SANS)[0]?.etat).toBe("MODIFIER");
    const fermee = etatMembres([
      ADA,
      { ...ADA, id: "m-bob", compte: "bob@x.fr", courriel: "bob@x.fr", actif: false },
    ]);
    expect(planMembres(lignes(perd), fermee, SANS)[0]?.etat).toBe("ECARTEE");
  });

  it("touch neither a closed access nor what is retired", () => {
    const plan = planMembres(
      lignes({ email: "ada@x.fr", prenom: "Adèle" }, { ...LEA, structure: "Ancien CMS" }),
      etatMembres([{ ...ADA, actif: false }]),
      SANS,
    );
    expect(plan.map((ligne) => ligne.etat)).toEqual(["ECARTEE", "ECARTEE"]);
  });

  it("change nothing the second time, whatever they say", () => {
    const ligne = fc.record({
      email: fc.constantFrom(
        "lea@x.fr",
        "LEA@x.fr",
        "ada@x.fr",
        "ada.m@x.fr",
        "pas une adresse",
        "",
        "bob@x.fr",
      ),
      prenom: fc.constantFrom("", "Léa", "Ada"),
      nom: fc.constantFrom("", "Moreau"),
      roles: fc.constantFrom(
        "",
        "professionnel",
        "Secrétariat, COPIL",
        "copil;secretaire",
        "administratrice",
        "?",
      ),
      delegations: fc.constantFrom("", "toutes", "Délégation Nord", "delegation nord / Sud, Vignoble"),
      structure: fc.constantFrom("", "CMS du Port", "Ancien CMS"),
      telephone: fc.constantFrom("", "0240000000", "02.40.00.00.00"),
      baseSecret: fc.constantFrom("", "État", "aucune"),
    });
    fc.assert(
      fc.property(fc.array(ligne, { maxLength: 8 }), (valeurs) => {
        const plan = planMembres(lignes(...valeurs), etatMembres(), SANS);
        const changes = new Map(
          plan.flatMap(({ cibleId, donnees }) => (cibleId && donnees ? [[cibleId, donnees]] : [])),
        );
        const apres = etatMembres([
          { ...ADA, ...changes.get(ADA.id) },
          ...plan.flatMap(({ numero, cibleId, donnees }) =>
            donnees && !cibleId
              ? [
                  {
                    ...donnees,
                    id: `n-${numero}`,
                    compte: donnees.email,
                    courriel: donnees.email,
                    actif: true,
                    entre: false,
                  },
                ]
              : [],
          ),
        ]);
        expect(countLignes(planMembres(lignes(...valeurs), apres, SANS))).toMatchObject({
          CREER: 0,
          MODIFIER: 0,
        });
      }),
      { numRuns: 300 },
    );
  });
});
