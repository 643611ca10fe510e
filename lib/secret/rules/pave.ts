import type { Pas } from "./ecarts";
import { canMake, type Mouvement, type Terrain } from "./mouvement";
import type { Contrainte, Systeme, Variable } from "./systeme";

/** Where two relations meet: the variable of both, and its coefficient in the first. */
type Croisement = { variable: Variable; coef: 1 | -1 };

/** The meetings of relations by pairs, among the variables that are in three (a cube and its margins). */
export type Croisements = { largeur: number; parPaire: ReadonlyMap<number, Croisement> };

/** A corner: its step, what it costs, and the relations that it was found to balance. */
type Coin = Pas & { cout: number; par: Contrainte; et: Contrainte | null };

const DIMENSIONS = 3;
const COINS = 2 ** DIMENSIONS;

export function listCroisements({ variables, contraintes }: Systeme): Croisements {
  const parPaire = new Map<number, Croisement>();
  const largeur = contraintes.length;
  for (const variable of variables) {
    if (!isPavable(variable)) continue;
    for (const { contrainte: une, coef } of variable.termes) {
      const croisement: Croisement = { variable, coef };
      for (const { contrainte: autre } of variable.termes) {
        if (une !== autre) parPaire.set(une.rang * largeur + autre.rang, croisement);
      }
    }
  }
  return { largeur, parPaire };
}

/**
 * The cheapest box that moves `depart`: a neighbour in each of its three relations, and the four corners where these
 * meet. It is to a cube what a cycle of four is to a table. Every box is weighed, the cheap neighbours first, where the
 * search of `findMouvement` loses itself in partial moves. Null when none will do, and where `depart` is not in three
 * relations.
 */
export function findPave(croisements: Croisements, depart: Pas, terrain: Terrain): Mouvement | null {
  const [enA, enB, enC] = listVoisins(depart, terrain);
  if (!enA || !enB || !enC) return null;
  const facesBC = createFaces(croisements, terrain, enC);
  let meilleur: Mouvement | null = null;
  let plafond = Number.POSITIVE_INFINITY;
  for (const a of enA) {
    if (a.cout >= plafond) break;
    const facesAC = createFaces(croisements, terrain, enC);
    for (const b of enB) {
      if (a.cout + b.cout >= plafond) break;
      const ab = meet(croisements, terrain, a, b);
      if (!ab || a.cout + b.cout + ab.cout >= plafond) continue;
      for (const [rang, c] of enC.entries()) {
        const debut = a.cout + b.cout + c.cout + ab.cout;
        if (debut >= plafond) break;
        const ac = facesAC(a, rang);
        const bc = ac && facesBC(b, rang);
        if (!ac || !bc || debut + ac.cout + bc.cout >= plafond) continue;
        const fond = meet(croisements, terrain, ab, ac);
        if (!fond) continue;
        const cout = debut + ac.cout + bc.cout + fond.cout;
        const pave = [depart, a, b, c, ab, ac, bc, fond];
        if (cout >= plafond || !isEquilibre(pave)) continue;
        meilleur = pave;
        plafond = cout;
      }
    }
  }
  return meilleur;
}

/** The corners where neighbours meet those of the third relation, worked out once each. */
function createFaces(croisements: Croisements, terrain: Terrain, enC: readonly Coin[]) {
  const connues = new Map<Coin, (Coin | null)[]>();
  return (voisin: Coin, rang: number): Coin | null => {
    const ligne = connues.get(voisin) ?? [];
    connues.set(voisin, ligne);
    const c = enC[rang];
    if (c && ligne[rang] === undefined) ligne[rang] = meet(croisements, terrain, voisin, c);
    return ligne[rang] ?? null;
  };
}

/** What may balance the departure in each of its relations, the cheapest first. */
function listVoisins(depart: Pas, terrain: Terrain): Coin[][] {
  const { termes } = depart.variable;
  if (!isPavable(depart.variable) || !canMake(terrain, depart)) return [];
  return termes.map(({ contrainte, coef }) => {
    const voisins: Coin[] = [];
    for (const terme of contrainte.termes) {
      if (terme.variable === depart.variable || !isPavable(terme.variable)) continue;
      const voisin = balance(terrain, terme, depart.signe * coef, contrainte);
      if (voisin) voisins.push(voisin);
    }
    return voisins.sort((a, b) => a.cout - b.cout || a.variable.rang - b.variable.rang);
  });
}

/** The corner where a relation of one meets a relation of the other, if it balances what the first leaves. */
function meet({ largeur, parPaire }: Croisements, terrain: Terrain, un: Coin, autre: Coin): Coin | null {
  for (const { contrainte, coef } of un.variable.termes) {
    if (contrainte === un.par || contrainte === un.et) continue;
    for (const { contrainte: seconde } of autre.variable.termes) {
      if (seconde === autre.par || seconde === autre.et) continue;
      const croisement = parPaire.get(contrainte.rang * largeur + seconde.rang);
      if (croisement) return balance(terrain, croisement, un.signe * coef, contrainte, seconde);
    }
  }
  return null;
}

/** The corner that balances what a relation lacks, or null where its step can't be made. */
function balance(
  terrain: Terrain,
  { variable, coef }: Croisement,
  valeur: number,
  par: Contrainte,
  et: Contrainte | null = null,
): Coin | null {
  const signe = valeur * coef > 0 ? -1 : 1;
  const coin: Coin = { variable, signe, cout: terrain.cout(variable), par, et };
  return canMake(terrain, coin) ? coin : null;
}

export const isPavable = ({ termes }: Variable) => termes.length === DIMENSIONS;

/** Eight corners that are different and leave no relation broken. */
function isEquilibre(pave: readonly Pas[]) {
  const sommes = new Map<Contrainte, number>();
  for (const { variable, signe } of pave) {
    for (const { contrainte, coef } of variable.termes) {
      sommes.set(contrainte, (sommes.get(contrainte) ?? 0) + signe * coef);
    }
  }
  const variables = new Set(pave.map(({ variable }) => variable));
  return variables.size === COINS && [...sommes.values()].every((somme) => somme === 0);
}
