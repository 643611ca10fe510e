import { createFilePriorite } from "./file-priorite";
import type { Contrainte, Variable } from "./systeme";

/** One unit more or less on a variable. */
export type Pas = { variable: Variable; signe: 1 | -1 };

/** A set of steps that keeps every relation true: the reader can't tell before from after. */
export type Mouvement = Pas[];

/** What a step may touch: what it costs to hide the variable, and whether it can go down. */
export type Terrain = {
  cout: (variable: Variable) => number;
  canDescend: (variable: Variable) => boolean;
};

/** `hate`: how much an open gap weighs against the cells hidden; `patience`: states looked at. */
export type Effort = { hate: number; patience: number };

type Ecart = { contrainte: Contrainte; valeur: number };
type Etat = { pas: Pas; parent: Etat | null; cout: number; empreinte: number; ecarts: Ecart[] };

/** A step costs a little, so that short movements win. */
const COUT_PAS = 0.01;

/**
 * The cheapest way found to move `depart` while every relation stays true.
 *
 * Best-first search over partial moves: the newest unbalanced relation is balanced by each
 * of its variables in turn. Two partial moves that leave the same gaps are one state, which
 * makes it Dijkstra's search wherever a cell is in two relations (any table with two entries).
 * Returns null when there is none, or none within `patience` states: the caller then hides
 * more, so giving up early costs information, never the secret.
 */
export function findMouvement(depart: Pas, terrain: Terrain, effort: Effort): Mouvement | null {
  if (!isAllowed(depart, terrain)) return null;
  const file = createFilePriorite<Etat>();
  const vus = new Set<number>();
  const push = (pas: Pas, parent: Etat | null) => {
    const empreinte = (parent?.empreinte ?? 0) + getEmpreinte(pas);
    if (vus.has(empreinte)) return;
    const cout = (parent?.cout ?? 0) + terrain.cout(pas.variable) + COUT_PAS;
    const ouverts = countEcarts(parent?.ecarts ?? [], pas);
    file.push(cout + ouverts * effort.hate, { pas, parent, cout, empreinte, ecarts: [] });
  };
  push(depart, null);
  for (let tour = 0; tour < effort.patience; tour++) {
    const etat = file.pop();
    if (!etat) return null;
    if (vus.has(etat.empreinte)) continue;
    vus.add(etat.empreinte);
    etat.ecarts = applyPas(etat.parent?.ecarts ?? [], etat.pas);
    const ecart = etat.ecarts.at(-1);
    if (!ecart) return listPas(etat);
    for (const { variable, coef } of ecart.contrainte.termes) {
      const pas: Pas = { variable, signe: ecart.valeur * coef > 0 ? -1 : 1 };
      if (isAllowed(pas, terrain) && !hasPas(etat, variable)) push(pas, etat);
    }
  }
  return null;
}

function isAllowed({ variable, signe }: Pas, { cout, canDescend }: Terrain) {
  return Number.isFinite(cout(variable)) && (signe > 0 || canDescend(variable));
}

function applyPas(ecarts: readonly Ecart[], { variable, signe }: Pas): Ecart[] {
  const suite = ecarts.slice();
  for (const { contrainte, coef } of variable.termes) {
    const place = suite.findIndex((ecart) => ecart.contrainte === contrainte);
    const valeur = (suite[place]?.valeur ?? 0) + signe * coef;
    if (place >= 0) suite.splice(place, 1);
    if (valeur !== 0) suite.push({ contrainte, valeur });
  }
  return suite;
}

/** How many gaps `applyPas` would leave, without building them. */
function countEcarts(ecarts: readonly Ecart[], { variable, signe }: Pas) {
  let ouverts = ecarts.length + variable.termes.length;
  for (const { contrainte, coef } of variable.termes) {
    for (const ecart of ecarts) {
      if (ecart.contrainte === contrainte) ouverts -= ecart.valeur + signe * coef === 0 ? 2 : 1;
    }
  }
  return ouverts;
}

/**
 * What a step adds to the print of a state, which depends on the gaps alone: each relation
 * weighs a scattered whole number. Two states that collide cost a movement, not the secret.
 */
function getEmpreinte({ variable, signe }: Pas) {
  let somme = 0;
  for (const { contrainte, coef } of variable.termes) somme += signe * coef * contrainte.poids;
  return somme;
}

function hasPas(etat: Etat, variable: Variable) {
  for (let maillon: Etat | null = etat; maillon; maillon = maillon.parent) {
    if (maillon.pas.variable === variable) return true;
  }
  return false;
}

function listPas(etat: Etat): Mouvement {
  const mouvement: Mouvement = [];
  for (let maillon: Etat | null = etat; maillon; maillon = maillon.parent) mouvement.push(maillon.pas);
  return mouvement;
}
