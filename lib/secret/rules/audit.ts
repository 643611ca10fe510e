import { type Chantier, getManque, isMobile, type Point } from "./intervalle";
import type { Contrainte } from "./systeme";

/**
 * Checks the proof by itself, in whole numbers, without trusting the search: each witness
 * agrees with all that is published, keeps every relation and every known minimum, and the
 * two of a variable are as far apart as the rule asks. Throws otherwise: a bug must show
 * nothing rather than one figure too many.
 */
export function requireProof(chantier: Chantier) {
  const vus = new Set<Point>();
  for (const [variable, exigence] of chantier.exigences) {
    const temoins = chantier.temoins.get(variable);
    if (!temoins || getManque(variable, temoins, exigence) > 0) {
      throw new Error(`Secret sans preuve : ${variable.cellule?.id ?? "écart"}`);
    }
    vus.add(temoins.bas).add(temoins.haut);
  }
  for (const point of vus) requireVraisemblable(chantier, point);
}

function requireVraisemblable(chantier: Chantier, point: Point) {
  for (const [variable, ecart] of point) {
    if (!isMobile(chantier, variable) || variable.valeur + ecart < variable.min) {
      throw new Error(`Témoin que le lecteur écarterait : ${variable.cellule?.id ?? "écart"}`);
    }
  }
  for (const somme of sumByContrainte(point).values()) {
    if (somme !== 0) throw new Error("Témoin qui rompt une relation");
  }
}

function sumByContrainte(point: Point) {
  const sommes = new Map<Contrainte, number>();
  for (const [variable, ecart] of point) {
    for (const { contrainte, coef } of variable.termes) {
      sommes.set(contrainte, (sommes.get(contrainte) ?? 0) + coef * ecart);
    }
  }
  return sommes;
}
