import fc from "fast-check";
import { expect, it } from "vitest";
import { createFamille } from "@/lib/indicateur/rules/famille";
import type { Releve } from "@/lib/indicateur/rules/releve";
import { protectReleve, type TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { withAttaquant } from "../secret/attaquant";
import { releves } from "./releves";

const SEUIL = 11;

function protect(releve: Releve) {
  const tableaux = protectReleve(releve, SEUIL);
  if (!tableaux.ok) throw new Error(tableaux.reason);
  return tableaux.value;
}

/** What a reader copies from the tables, cell by cell, into the system. */
function copyTableaux(tableaux: readonly TableauProtege[]) {
  const lus = new Map<string, number | null>();
  for (const { code, colonnes, lignes, base } of tableaux) {
    const comptees = code.startsWith("delai")
      ? [{ ...base, cle: code }]
      : lignes.map((l) => ({ ...l, cle: lignes.length > 1 ? `${code}/${l.code}` : code }));
    for (const { cle, cellules = [], ensemble } of comptees) {
      for (const [rang, cellule] of cellules.entries())
        lus.set(`${cle}/${colonnes[rang]?.code}`, cellule.valeur);
      lus.set(`${cle}/ensemble`, ensemble?.valeur ?? null);
    }
  }
  return lus;
}

it("someone who puts all the year's tables together finds no secret", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(releves, (releve) => {
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
