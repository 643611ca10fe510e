import type { Systeme, Variable } from "./systeme";

/**
 * The variables that must not be readable, published or computed.
 *
 * - A figure on people with fewer situations than the threshold behind it, and at least one:
 *   an empty cell points to no one.
 * - A sensitive attribute of a base that has someone in it, and its complement, when fewer
 *   than the threshold have it *or* have it not, nobody included: 0 % says of each that they
 *   have it not, 100 % that they have it (docs/secret.md).
 */
export function listPrimaires({ variables }: Systeme, seuil: number): Variable[] {
  return variables.filter(({ cellule, base, valeur }) => {
    if (cellule?.compte === "activite" || cellule?.publication === "acquise") return false;
    const situations = cellule ? cellule.situations : base ? valeur : 0;
    if (situations > 0 && situations < seuil) return true;
    return base !== null && base.valeur > 0 && Math.min(valeur, base.valeur - valeur) < seuil;
  });
}
