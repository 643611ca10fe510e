import fc from "fast-check";
import { expect, it } from "vitest";
import type { Releve } from "@/lib/indicateur/rules/releve";
import { createFamilleSuivie, type Publiee } from "@/lib/indicateur/rules/suite";
import { protectSuite } from "@/lib/indicateur/rules/tableaux";
import { withAttaquant } from "../secret/attaquant";
import { type Cas, createCas, createReleve, releves } from "./releves";

const SEUIL = 11;
const publish = (releve: Releve, deja: readonly Publiee[] = []) => protectSuite(releve, deja, SEUIL);

/** What the tables show of a line over the whole espace. */
const ensembleOf = ({ tableaux }: ReturnType<typeof publish>, code: string) =>
  tableaux.find((tableau) => tableau.code === code)?.lignes[0]?.ensemble;

/** Thirty more, fifteen of each: none of their attributes is that of a few, nor of all but a few. */
const AUTRES: Cas[] = [
  ...createCas(15, { valeurs: ["sante-mentale/a"] }),
  ...createCas(15, { valeurs: ["conduite-avec-substance/b"] }),
];

const ANNEE: Cas[] = [
  ...createCas(40, { valeurs: ["sante-mentale/a"], delai: 12 }),
  ...createCas(30, { delegationId: "retz", valeurs: ["conduite-avec-substance/b"], delai: 20 }),
];

/** Someone who holds both versions and solves the system: no secret of either, no small change. */
function attack(releve: Releve, deja: readonly Publiee[]) {
  const publiee = publish(releve, deja);
  const famille = createFamilleSuivie(publiee.releve, deja);
  const lus = new Map(famille.cellules.map(({ id }) => [id, publiee.montres.get(id) ?? null]));
  for (const [rang, { montres }] of deja.entries())
    for (const [id, valeur] of montres) lus.set(`${rang + 1}:${id}`, valeur);
  const secrets = famille.cellules.filter(
    ({ id, compte, situations }) =>
      compte !== "activite" && lus.get(id) === null && situations > 0 && situations < SEUIL,
  );
  if (publiee.reprise) return publiee;
  withAttaquant(famille, lus, (intervalleOf) => {
    for (const { id } of secrets) {
      const { min, max } = intervalleOf(id);
      expect(max - min, id).toBeGreaterThanOrEqual(2);
    }
  });
  return publiee;
}

it("a situation added, closed or corrected since shows in no figure of the next version", () => {
  const avant = publish(createReleve(ANNEE));
  expect(ensembleOf(avant, "situations")).toEqual({ valeur: 70, secret: false });
  const [premiere = createCas(1)[0], ...autres] = ANNEE;
  const corrigee = { ...premiere, valeurs: ["frein/c"] } as Cas;
  const apres = [[...ANNEE, ...createCas(1)], autres, [corrigee, ...autres], ANNEE];
  for (const cas of apres) {
    const suivante = publish(createReleve(cas), [avant]);
    expect(suivante).toMatchObject({ reprise: true, tableaux: avant.tableaux });
  }
});

it("enough new situations bring new figures", () => {
  const avant = publish(createReleve(ANNEE));
  const apres = publish(createReleve([...ANNEE, ...AUTRES]), [avant]);
  expect(apres.reprise).toBe(false);
  expect(ensembleOf(apres, "situations")).toEqual({ valeur: 100, secret: false });
});

it("thirty more who all have the same are thirty of whom everything is said", () => {
  const avant = publish(createReleve(ANNEE));
  const apres = createReleve([...ANNEE, ...createCas(30, { valeurs: ["sante-mentale/a"] })]);
  expect(publish(apres, [avant]).reprise).toBe(true);
});

it("a change is measured against every version, not the last one alone", () => {
  const premiere = publish(createReleve(ANNEE));
  const deuxieme = publish(createReleve([...ANNEE, ...AUTRES]), [premiere]);
  expect(deuxieme.reprise).toBe(false);
  // Thirty more, then twenty-nine fewer: one more than at first.
  const troisieme = publish(createReleve([...ANNEE, ...createCas(1)]), [premiere, deuxieme]);
  expect(troisieme).toMatchObject({ reprise: true, tableaux: deuxieme.tableaux });
});

it("instances and meetings of partners are those of now, whatever is kept", () => {
  const rencontre = { minutesInstances: 90, minutesSensibilisations: 0, minutesPreparation: 30, presents: 0 };
  const rencontres = [
    { ensemble: true, delegationId: null, instances: 1, sensibilisations: 0, ...rencontre },
  ];
  const avant = publish(createReleve(ANNEE));
  const apres = publish(createReleve([...ANNEE, ...createCas(1)], { rencontres }), [avant]);
  expect(ensembleOf(apres, "instances")).toEqual({ valeur: 1, secret: false });
  expect(ensembleOf(apres, "situations")).toEqual({ valeur: 70, secret: false });
});

it("someone who puts two versions of a year side by side finds no secret and no small change", {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(releves, releves, (avant, apres) => {
      attack(apres, [publish(avant)]);
    }),
    { numRuns: 3 },
  );
});

it("nor with one situation more", { timeout: 120_000 }, () => {
  const seule = fc.array(fc.nat(5), { minLength: 1, maxLength: 40 }).map((rangs) =>
    rangs.map(
      (rang): Cas => ({
        ...{ delegationId: rang % 3 ? "saint-nazaire" : "retz", seances: 1 + (rang % 3) },
        ...{ valeurs: rang % 2 ? ["sante-mentale/a"] : ["frein/b"], delai: null, professionnel: rang },
      }),
    ),
  );
  fc.assert(
    fc.property(seule, (cas) => {
      attack(createReleve([...cas, ...createCas(1)]), [publish(createReleve(cas))]);
    }),
    { numRuns: 3 },
  );
});
