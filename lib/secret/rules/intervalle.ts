import { type Effort, findMouvement, type Mouvement, type Pas, type Terrain } from "./mouvement";
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
  for (;;) {
    const temoins = chantier.temoins.get(variable) ?? VIDE;
    const manque = getManque(variable, temoins, exigence);
    if (manque <= 0) return true;
    const sens =
      valueAt(variable, temoins.haut) < exigence.plafond ? [1 as const] : [1 as const, -1 as const];
    const trouve =
      sens.some((signe) => extend(chantier, variable, signe, [manque, 1], false)) ||
      (payer && sens.some((signe) => extend(chantier, variable, signe, halve(manque), true)));
    if (!trouve) return false;
  }
}

/** A single movement that carries it all hides fewer cells than many small ones. */
function halve(manque: number): number[] {
  const besoins = [];
  for (let besoin = manque; besoin > 1; besoin = Math.ceil(besoin / 2)) besoins.push(besoin);
  return [...besoins, 1];
}

function extend(
  chantier: Chantier,
  variable: Variable,
  signe: 1 | -1,
  besoins: readonly number[],
  payer: boolean,
): boolean {
  const cote = signe > 0 ? "haut" : "bas";
  const point = (chantier.temoins.get(variable) ?? VIDE)[cote];
  const marge = (cible: Variable) => valueAt(cible, point) - cible.min;
  const [manque = 1] = besoins;
  for (const besoin of besoins) {
    const terrain: Terrain = {
      cout: (cible) => getCout(chantier, cible, payer),
      canDescend: (cible) => marge(cible) >= besoin,
    };
    const mouvement = search({ variable, signe }, terrain, listEfforts(chantier, besoin, payer));
    if (!mouvement) continue;
    const descentes = mouvement.filter((pas) => pas.signe < 0).map((pas) => marge(pas.variable));
    hide(chantier, mouvement);
    keep(chantier, cote, movePoint(point, mouvement, Math.min(manque, ...descentes)), variable);
    return true;
  }
  return false;
}

function getCout(chantier: Chantier, cible: Variable, payer: boolean) {
  if (isMobile(chantier, cible)) return 0;
  return payer && !isAcquise(cible) ? cible.cout : Number.POSITIVE_INFINITY;
}

const SOIGNE: Effort = { hate: 3, patience: 2000 };
const PRESSE: Effort = { hate: 20, patience: 2000 };
const DERNIER: Effort = { hate: 20, patience: 20_000 };
const COURT: Effort = { hate: 3, patience: 60 };
const SIMPLE: Effort = { hate: 3, patience: 200 };

/** Looks long only before hiding more; on a large family, tries haste before care. */
function listEfforts({ grand }: Chantier, besoin: number, payer: boolean): Effort[] {
  if (!payer) return [besoin > 1 ? COURT : SIMPLE];
  const efforts = grand ? [PRESSE, SOIGNE] : [SOIGNE, PRESSE];
  return besoin > 1 ? efforts : [...efforts, DERNIER];
}

function search(depart: Pas, terrain: Terrain, efforts: readonly Effort[]): Mouvement | null {
  for (const effort of efforts) {
    const mouvement = findMouvement(depart, terrain, effort);
    if (mouvement) return mouvement;
  }
  return null;
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
function keep({ exigences, temoins }: Chantier, cote: keyof Temoins, point: Point, pour: Variable) {
  temoins.set(pour, { ...(temoins.get(pour) ?? VIDE), [cote]: point });
  for (const [variable, ecart] of point) {
    if (!exigences.has(variable)) continue;
    const actuels = temoins.get(variable) ?? VIDE;
    if (ecart > (actuels.haut.get(variable) ?? 0)) temoins.set(variable, { ...actuels, haut: point });
    if (ecart < (actuels.bas.get(variable) ?? 0)) temoins.set(variable, { ...actuels, bas: point });
  }
}
