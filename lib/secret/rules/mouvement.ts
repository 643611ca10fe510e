import { applyPas, ENTIER, type Pas, type Reste, weighPas } from "./ecarts";
import type { Effort } from "./efforts";
import { createFilePriorite } from "./file-priorite";
import type { Variable } from "./systeme";

/** A set of steps that keeps every relation true: the reader can't tell before from after. */
export type Mouvement = Pas[];

/** What a step may touch: what it costs to hide the variable, and whether it can go down. */
export type Terrain = {
  cout: (variable: Variable) => number;
  canDescend: (variable: Variable) => boolean;
};

export const canMake = (terrain: Terrain, { variable, signe }: Pas) =>
  Number.isFinite(terrain.cout(variable)) && (signe > 0 || terrain.canDescend(variable));

type Etat = { pas: Pas; parent: Etat | null; cout: number; empreinte: number; reste: Reste };

/** A step costs a little, so that short movements win. */
const COUT_PAS = 0.01;

/**
 * The cheapest way found to move `depart` while every relation stays true.
 *
 * Best-first search over partial moves: the newest unbalanced relation is balanced by each
 * of its variables in turn. Two partial moves that leave the same gaps are one state, which
 * makes it Dijkstra's search wherever a cell is in two relations (any table with two entries).
 * Returns null when there is none, or none within the `efforts`: the caller then hides
 * more, so giving up early costs information, never the secret.
 */
export function findMouvement(depart: Pas, terrain: Terrain, efforts: readonly Effort[]): Mouvement | null {
  for (const effort of efforts) {
    const mouvement = search(depart, terrain, effort);
    if (mouvement) return mouvement;
  }
  return null;
}

function search(depart: Pas, terrain: Terrain, effort: Effort): Mouvement | null {
  const canStep = (pas: Pas) => canMake(terrain, pas);
  if (!canStep(depart)) return null;
  const file = createFilePriorite<Etat>();
  const vus = new Set<number>();
  const push = (pas: Pas, parent: Etat | null) => {
    const reste = parent?.reste ?? ENTIER;
    const pesee = weighPas(reste, pas, canStep);
    const empreinte = (parent?.empreinte ?? 0) + pesee.empreinte;
    if (vus.has(empreinte)) return;
    const cout = (parent?.cout ?? 0) + terrain.cout(pas.variable) + COUT_PAS;
    file.push(cout + pesee.ouverts * effort.hate, { pas, parent, cout, empreinte, reste });
  };
  push(depart, null);
  for (let tour = 0; tour < effort.patience; tour++) {
    const etat = file.pop();
    if (!etat) return null;
    if (vus.has(etat.empreinte)) continue;
    vus.add(etat.empreinte);
    etat.reste = applyPas(etat.reste, etat.pas, canStep);
    const ecart = etat.reste.ecarts.at(-1);
    if (!ecart) return listPas(etat);
    for (const { variable, coef } of ecart.contrainte.termes) {
      const pas: Pas = { variable, signe: ecart.valeur * coef > 0 ? -1 : 1 };
      if (canStep(pas) && !hasPas(etat, variable)) push(pas, etat);
    }
  }
  return null;
}

function hasPas(etat: Etat, variable: Variable) {
  if (etat.reste.absorbes.has(variable)) return true;
  for (let maillon: Etat | null = etat; maillon; maillon = maillon.parent) {
    if (maillon.pas.variable === variable) return true;
  }
  return false;
}

function listPas(etat: Etat): Mouvement {
  const mouvement: Mouvement = [...etat.reste.absorbes.values()];
  for (let maillon: Etat | null = etat; maillon; maillon = maillon.parent) mouvement.push(maillon.pas);
  return mouvement;
}
