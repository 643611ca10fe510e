import type { Cellule, Famille, Relation } from "../schema";
import { setCouts } from "./cout";

/**
 * An unknown of the reader's linear system: a cell, or the gap an inequality leaves.
 * `base` is set on a sensitive attribute and on its complement.
 */
export type Variable = {
  rang: number;
  cellule: Cellule | null;
  base: Variable | null;
  valeur: number;
  min: number;
  cout: number;
  termes: Terme[];
};

/** A relation that a variable is in. */
export type Terme = { contrainte: Contrainte; coef: 1 | -1 };

/**
 * Σ coef × variable = 0. `ecart` is the variable that an inequality adds, which is in no other
 * relation; `poids` a scattered number that tells this one from the others.
 */
export type Contrainte = {
  rang: number;
  poids: number;
  termes: { variable: Variable; coef: 1 | -1 }[];
  ecart: Variable | null;
};

export type Systeme = { variables: Variable[]; contraintes: Contrainte[] };

/** Never on the page: free to move without any loss. */
export const isCachee = ({ cellule }: Variable) => !cellule || cellule.publication === "jamais";
export const isAcquise = ({ cellule }: Variable) => cellule?.publication === "acquise";
const isConnue = ({ cellule }: Variable) => cellule?.publication === "connue";

/**
 * Writes a family as equalities over whole numbers ≥ 0. Each inequality and each
 * sensitive attribute adds a hidden variable (the gap, the complement to the base).
 * A 0 that everyone knows is in no relation: nothing can be hidden behind it.
 * Throws when the figures contradict the relations: protecting a system that its own
 * values don't satisfy would prove nothing.
 */
export function compileSysteme({ cellules, relations }: Famille): Systeme {
  const systeme: Systeme = { variables: [], contraintes: [] };
  const parId = new Map<string, Variable>();
  for (const cellule of cellules) {
    if (parId.has(cellule.id)) throw new Error(`Cellule en double : ${cellule.id}`);
    parId.set(cellule.id, addVariable(systeme, cellule.valeur, cellule));
  }
  const variable = (id: string) => {
    const trouvee = parId.get(id);
    if (!trouvee) throw new Error(`Cellule inconnue : ${id}`);
    return trouvee;
  };
  const sommes = relations.map(({ total, parts: toutes, lien = "egale" }) => {
    const parts = toutes.map(variable).filter((part) => !isConnue(part));
    addContrainte(systeme, variable(total), parts, lien);
    return { total: variable(total), parts };
  });
  const attributs = cellules.flatMap(({ id, sensible }) => {
    if (!sensible) return [];
    const [base, attribut] = [variable(sensible), variable(id)];
    const complement = addContrainte(systeme, base, [attribut], "inclut");
    for (const cote of [attribut, complement]) if (cote) cote.base = base;
    return { total: base, parts: [attribut] };
  });
  setCouts(systeme.variables, [...sommes, ...attributs]);
  return systeme;
}

function addVariable({ variables }: Systeme, valeur: number, cellule: Cellule | null): Variable {
  const min = cellule?.auMoins ?? 0;
  const isImpossible = cellule?.publication === "connue" && valeur !== 0;
  if (!Number.isSafeInteger(valeur) || valeur < min || isImpossible) {
    throw new Error(`Valeur impossible : ${cellule?.id ?? "écart"} = ${valeur}`);
  }
  const rang = variables.length;
  const ajoutee = { rang, cellule, base: null, valeur, min, cout: 0, termes: [] };
  variables.push(ajoutee);
  return ajoutee;
}

function addContrainte(
  systeme: Systeme,
  total: Variable,
  parts: readonly Variable[],
  lien: NonNullable<Relation["lien"]>,
): Variable | null {
  const difference = total.valeur - parts.reduce((somme, part) => somme + part.valeur, 0);
  if (lien === "egale" && difference !== 0) {
    throw new Error(`Le total ${total.cellule?.id} ne vaut pas la somme de ses parties`);
  }
  const signe = lien === "couvre" ? -1 : 1;
  const ecart = lien === "egale" ? null : addVariable(systeme, signe * difference, null);
  const rang = systeme.contraintes.length;
  const contrainte: Contrainte = { rang, poids: scatter(rang + 1), termes: [], ecart };
  const addTerme = (variable: Variable, coef: 1 | -1) => {
    contrainte.termes.push({ variable, coef });
    variable.termes.push({ contrainte, coef });
  };
  addTerme(total, -1);
  for (const part of parts) addTerme(part, 1);
  if (ecart) addTerme(ecart, signe);
  systeme.contraintes.push(contrainte);
  return ecart;
}

/** A rank turned into a number without regularity (the finalizer of MurmurHash3). */
function scatter(rang: number) {
  let h = Math.imul(rang, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
