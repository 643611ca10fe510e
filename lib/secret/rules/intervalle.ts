import type { Pas } from "./ecarts";
import { listEfforts } from "./efforts";
import { findMouvement, type Mouvement, type Terrain } from "./mouvement";
import { type Croisements, findPave, isPavable } from "./pave";
import { isAcquise, isCachee, type Variable } from "./systeme";

/** Another table of whole numbers that the reader can't rule out, as differences with the true one. */
export type Point = ReadonlyMap<Variable, number>;

/** The proof that a variable may be as low as `bas` and as high as `haut` say. */
export type Temoins = { bas: Point; haut: Point };

/** The reader must not exclude `plafond` or more, nor fewer than `largeur` + 1 values. */
export type Exigence = { plafond: number; largeur: number };

/** The work in hand: what is hidden so far, and the proofs so far. */
export type Chantier = {
  secrets: Set<Variable>;
  exigences: Map<Variable, Exigence>;
  temoins: Map<Variable, Temoins>;
  grand: boolean;
  croisements: Croisements;
};

const VIDE: Temoins = { bas: new Map(), haut: new Map() };

export const isMobile = ({ secrets }: Chantier, variable: Variable) =>
  isCachee(variable) || secrets.has(variable);

const valueAt = (variable: Variable, point: Point) => variable.valeur + (point.get(variable) ?? 0);

/** How far the highest witness is from what the rule asks; 0 or less when it is met. */
export function getManque(variable: Variable, { bas, haut }: Temoins, exigence: Exigence) {
  const but = Math.max(exigence.plafond, valueAt(variable, bas) + exigence.largeur);
  return but - valueAt(variable, haut);
}

/**
 * Looks for witnesses until the rule is met for `variable`: first by what is hidden
 * already, then, if `payer`, by hiding the cells of the cheapest movement. Returns whether
 * it is met. Each witness is kept for every other variable that it serves.
 */
export function widenIntervalle(chantier: Chantier, variable: Variable, payer: boolean): boolean {
  const exigence = chantier.exigences.get(variable);
  if (!exigence) return true;
  // What was too much to carry at once is not tried again before half of it is left.
  let tropGrand = Number.POSITIVE_INFINITY;
  for (;;) {
    const temoins = chantier.temoins.get(variable) ?? VIDE;
    const manque = getManque(variable, temoins, exigence);
    if (manque <= 0) return true;
    const gratuite: Recherche = {
      manque,
      besoins: manque * 2 <= tropGrand ? [manque, 1] : [1],
      payer: false,
    };
    const payante: Recherche = { manque, besoins: halve(manque), payer: true };
    const isSous = valueAt(variable, temoins.haut) < exigence.plafond;
    const sens: (1 | -1)[] = isSous ? [1] : [1, -1];
    const porte =
      sens.some((signe) => extend(chantier, { variable, signe }, gratuite)) ||
      (payer && sens.some((signe) => extend(chantier, { variable, signe }, payante)));
    if (!porte) return false;
    if (getManque(variable, chantier.temoins.get(variable) ?? VIDE, exigence) > 0) tropGrand = manque;
  }
}

/** A single movement that carries it all hides fewer cells than many small ones. */
function halve(manque: number): number[] {
  const besoins = [];
  for (let besoin = manque; besoin > 1; besoin = Math.ceil(besoin / 2)) besoins.push(besoin);
  return [...besoins, 1];
}

/** How far to go, in what strides at least, and whether cells may be hidden for it. */
type Recherche = { manque: number; besoins: readonly number[]; payer: boolean };

function extend(chantier: Chantier, depart: Pas, { manque, besoins, payer }: Recherche): boolean {
  const cote = depart.signe > 0 ? "haut" : "bas";
  const point = (chantier.temoins.get(depart.variable) ?? VIDE)[cote];
  const marge = (cible: Variable) => valueAt(cible, point) - cible.min;
  for (const besoin of besoins) {
    const terrain: Terrain = {
      cout: (cible) => getCout(chantier, cible, payer),
      canDescend: (cible) => marge(cible) >= besoin,
    };
    const mouvement = findAny(chantier, depart, terrain, { besoin, payer });
    if (!mouvement) continue;
    const descentes = mouvement.filter((pas) => pas.signe < 0).map((pas) => marge(pas.variable));
    hide(chantier, mouvement);
    keep(chantier, cote, movePoint(point, mouvement, Math.min(manque, ...descentes)), depart.variable);
    return true;
  }
  return false;
}

/**
 * In a large cube, a box: the search is kept for where there is none, and cells have to be hidden. Elsewhere, the search
 * alone, which finds what is cheaper than a box while there is little to look through.
 */
function findAny(
  { grand, croisements }: Chantier,
  depart: Pas,
  terrain: Terrain,
  { besoin, payer }: { besoin: number; payer: boolean },
): Mouvement | null {
  const enCube = grand && isPavable(depart.variable);
  const pave = enCube ? findPave(croisements, depart, terrain) : null;
  if (pave || (enCube && !payer)) return pave;
  return findMouvement(depart, terrain, listEfforts({ grand, besoin, payer }));
}

function getCout(chantier: Chantier, cible: Variable, payer: boolean) {
  if (isMobile(chantier, cible)) return 0;
  return payer && !isAcquise(cible) ? cible.cout : Number.POSITIVE_INFINITY;
}

function hide(chantier: Chantier, mouvement: Mouvement) {
  for (const { variable } of mouvement) if (!isCachee(variable)) chantier.secrets.add(variable);
}

function movePoint(point: Point, mouvement: Mouvement, unites: number): Point {
  const suite = new Map(point);
  for (const { variable, signe } of mouvement) {
    const ecart = (suite.get(variable) ?? 0) + signe * unites;
    if (ecart === 0) suite.delete(variable);
    else suite.set(variable, ecart);
  }
  return suite;
}

/** Keeps a witness on the side it was sought for, and wherever else it goes further. */
function keep(chantier: Chantier, cote: keyof Temoins, point: Point, pour: Variable) {
  chantier.temoins.set(pour, { ...(chantier.temoins.get(pour) ?? VIDE), [cote]: point });
  sharePoint(chantier, point);
}

/** Lets a witness serve every variable for which it goes further than the ones it has. */
export function sharePoint({ exigences, temoins }: Chantier, point: Point) {
  for (const [variable, ecart] of point) {
    if (!exigences.has(variable)) continue;
    const actuels = temoins.get(variable) ?? VIDE;
    if (ecart > (actuels.haut.get(variable) ?? 0)) temoins.set(variable, { ...actuels, haut: point });
    if (ecart < (actuels.bas.get(variable) ?? 0)) temoins.set(variable, { ...actuels, bas: point });
  }
}
