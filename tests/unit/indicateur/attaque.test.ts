import fc from "fast-check";
import { expect, it } from "vitest";
import { createFamille, createFamilleVive } from "@/lib/indicateur/rules/famille";
import type { Releve } from "@/lib/indicateur/rules/releve";
import { protectReleve, type TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { withAttaquant } from "../secret/attaquant";
import { releves, relevesPlausibles } from "./releves";

const SEUIL = 11;

function protect(releve: Releve) {
  const tableaux = protectReleve(releve, SEUIL);
  if (!tableaux.ok) throw new Error(tableaux.reason);
  return tableaux.value;
}

/** What a reader copies from the tables, cell by cell, into the system. */
function copyTableaux(tableaux: readonly TableauProtege[]) {
  const lus = new Map<string, number | null>();
  for (const { code, unite, colonnes, lignes, base } of tableaux) {
    const comptees =
      unite === "jours"
        ? []
        : lignes.map((l) => ({ ...l, cle: lignes.length > 1 ? `${code}/${l.code}` : code }));
    const bases = base && (unite === "jours" || base.code === code) ? [{ ...base, cle: code }] : [];
    for (const { cle, cellules = [], ensemble } of [...comptees, ...bases]) {
      for (const [rang, cellule] of cellules.entries())
        lus.set(`${cle}/${colonnes[rang]?.code}`, cellule.valeur);
      lus.set(`${cle}/ensemble`, ensemble?.valeur ?? null);
    }
  }
  return lus;
}

it("someone who puts all the year's tables together finds no secret", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(releves, relevesPlausibles), (releve) => {
      const famille = createFamille(releve);
      const lus = copyTableaux(protect(releve));
      const secrets = famille.cellules.filter(({ id }) => lus.get(id) === null);
      const petites = famille.cellules.filter(
        (c) => c.compte !== "activite" && c.situations > 0 && c.situations < SEUIL,
      );
      expect(petites.filter(({ id }) => lus.get(id) !== null)).toEqual([]);
      withAttaquant(famille, lus, (intervalleOf) => {
        for (const { id } of secrets) {
          const { min, max } = intervalleOf(id);
          expect(max, id).toBeGreaterThan(min);
        }
      });
    }),
    { numRuns: 6 },
  );
});

/** A year some of whose situations were only worked on since the end of the last complete month. */
const enCours = fc.tuple(releves, releves).map(([arrete, vif]): Releve => {
  const ajoutees = new Map(vif.vives.map((ligne) => [`${ligne.ensemble}/${ligne.delegationId}`, ligne]));
  const cles = ["true/null", "false/saint-nazaire", "false/retz", "false/null"];
  const vide = { seances: 0, situations: 0, minutesSeance: 0, minutesPreparation: 0, presences: 0 };
  const vives = cles.map((cle): Releve["vives"][number] => {
    const [ensemble, delegationId] = cle.split("/");
    const place = {
      ensemble: ensemble === "true",
      delegationId: delegationId === "null" ? null : `${delegationId}`,
    };
    const deja = arrete.vives.find((l) => `${l.ensemble}/${l.delegationId}` === cle);
    const plus = ajoutees.get(cle);
    const somme = (mesure: keyof typeof vide) => (deja?.[mesure] ?? 0) + (plus?.[mesure] ?? 0);
    const comptes = Object.fromEntries(Object.keys(vide).map((m) => [m, somme(m as keyof typeof vide)]));
    return { ...(comptes as typeof vide), professionnels: 3, structures: 2, ...place };
  });
  return { ...arrete, vives };
});

/** What was done, had nothing been since the month's end. */
const finDuMois = ({ activites }: Releve): Releve["vives"] =>
  activites.map((ligne) => ({
    ...{ minutesSeance: 0, minutesPreparation: 0, presences: 0, professionnels: 0, structures: 0 },
    ...ligne,
  }));

it("what is said of situations is the same whatever was done since the month's end", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(enCours, (releve) => {
      const dits = (lu: Releve) => protect(lu).filter(({ compte }) => compte === "personnes");
      const valeurs = (lu: Releve) =>
        new Map(
          dits(lu).flatMap(({ code, colonnes, lignes }) =>
            lignes.flatMap((ligne) => [
              ...colonnes.map(
                (colonne, rang) => [`${code}/${ligne.code}/${colonne.code}`, ligne.cellules[rang]] as const,
              ),
              [`${code}/${ligne.code}/ensemble`, ligne.ensemble] as const,
            ]),
          ),
        );
      const apres = valeurs(releve);
      for (const [cle, cellule] of valeurs({ ...releve, vives: finDuMois(releve) }))
        expect(apres.get(cle), cle).toEqual(cellule);
    }),
    { numRuns: 10 },
  );
});

it("the séances of the month under way tell of no few situations either", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(enCours, (releve) => {
      const famille = createFamilleVive(releve);
      const lus = copyTableaux(protect(releve).filter(({ code }) => code === "seances"));
      for (const { id } of famille.cellules) if (!lus.has(id)) lus.set(id, null);
      const petites = famille.cellules.filter(
        ({ compte, situations }) => compte !== "activite" && situations > 0 && situations < SEUIL,
      );
      withAttaquant(famille, lus, (intervalleOf) => {
        for (const { id } of petites) {
          const { min, max } = intervalleOf(id);
          expect(max, id).toBeGreaterThan(min);
        }
      });
    }),
    { numRuns: 6 },
  );
});

it("what goes with the séances is withheld with them", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(releves, (releve) => {
      const tableaux = protect(releve);
      const secretsOf = (code: string) =>
        tableaux
          .find((tableau) => tableau.code === code)
          ?.lignes.map(({ cellules }) => cellules.map(({ secret }) => secret));
      const [seances] = secretsOf("seances") ?? [];
      expect(secretsOf("presences")).toEqual([seances]);
      expect(secretsOf("heures")).toEqual([seances, seances, seances]);
    }),
    { numRuns: 30 },
  );
});
