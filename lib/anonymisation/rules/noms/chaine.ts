import type { Trouvaille } from "../signalement";
import { jetonAt, type Suite } from "../texte/suite";
import { classer, isInconnu } from "./classement";
import { OUTILS, PARTICULES, TITRES } from "./vocabulaire";

/** A run of name tokens, with what each stretch is. */
export type Maillon = { de: number; a: number; type: "prenom" | "nom" };

const MAX_MAILLONS = 5;

/** Whether the token at `i` is an initial (« D. », « B »), and not the placeholder X, Y or Z. */
export function isInitiale(suite: Suite, i: number): boolean {
  const { texte, colle } = jetonAt(suite, i);
  return colle && /^\p{Lu}$/u.test(texte) && !/^[XYZ]$/.test(texte);
}

/** The token after an initial and its dot. */
export function endOfInitiale(suite: Suite, i: number): number {
  const point = jetonAt(suite, i + 1);
  return point.texte === "." && point.accole ? i + 2 : i + 1;
}

/** How many tokens of particles open a family name at `i` (« de La » Tour), 0 when no name follows them. */
export function countParticules(suite: Suite, i: number, minuscules: boolean): number {
  let k = i;
  while (k < i + 3 && PARTICULES.has(jetonAt(suite, k).cle) && jetonAt(suite, k).colle) k++;
  if (k === i) return 0;
  const { casse, cle, colle } = jetonAt(suite, k);
  if (!colle || cle === "" || OUTILS.has(cle) || TITRES.has(cle)) return 0;
  const c = classer(suite, k);
  const capitaleAvant = jetonAt(suite, k - 1).casse !== "basse";
  if (casse === "basse") return minuscules && (isInconnu(c) || (c.nom && !c.connu)) ? k - i : 0;
  return isInconnu(c) || c.nom || (c.prenom && capitaleAvant) || (capitaleAvant && !c.terme) ? k - i : 0;
}

/** Whether the token at `k` can prolong a name after another name token. */
function prolongs(
  suite: Suite,
  k: number,
  precedent: Maillon,
  capitalesPartout: boolean,
): "prenom" | "nom" | undefined {
  const { casse, cle, colle, ouvre } = jetonAt(suite, k);
  if (!colle || ouvre || cle.length < 2 || suite.pris[k] || TITRES.has(cle)) return;
  const c = classer(suite, k);
  const minusculesAvant = jetonAt(suite, precedent.a - 1).casse === "basse";
  if (casse === "basse") {
    if (!minusculesAvant || OUTILS.has(cle)) return;
    if (precedent.type === "prenom" && ((isInconnu(c) && cle.length > 2) || (c.nom && !c.connu)))
      return "nom";
    return c.prenom && c.sur && !c.connu && !c.nom ? "prenom" : undefined;
  }
  if (OUTILS.has(cle) || (c.terme && !c.nom && !c.prenom)) return;
  if (c.prenom && (!c.nom || precedent.type === "nom") && !(precedent.type === "prenom" && c.nom))
    return "prenom";
  if (capitalesPartout && c.connu && !c.nom) return;
  if (c.nom || isInconnu(c)) return "nom";
  return precedent.type === "prenom" ? "nom" : undefined;
}

/** Prolongs a name whose first stretch is `premier` with the first names, family names and initials that follow. */
export function prolonger(suite: Suite, premier: Maillon, capitalesPartout: boolean): Maillon[] {
  const chaine = [premier];
  while (chaine.length < MAX_MAILLONS) {
    const precedent = chaine.at(-1) ?? premier;
    const k = precedent.a;
    const tiret = jetonAt(suite, k);
    if (tiret.texte === "-" && tiret.accole && jetonAt(suite, k + 1).accole) break;
    const particules = countParticules(suite, k, jetonAt(suite, k - 1).casse === "basse");
    if (
      particules > 0 &&
      (precedent.type === "prenom" || jetonAt(suite, k).casse !== "basse") &&
      !(jetonAt(suite, k).casse === "basse" && /^d[e']$/.test(jetonAt(suite, k).cle))
    ) {
      chaine.push({ de: k, a: k + particules + 1, type: "nom" });
      continue;
    }
    const type = prolongs(suite, k, precedent, capitalesPartout);
    if (type) chaine.push({ de: k, a: k + 1, type });
    else if (precedent.type === "prenom" && isInitiale(suite, k) && !capitalesPartout && !suite.pris[k]) {
      const suivant = jetonAt(suite, k + 1);
      if (jetonAt(suite, k).texte === "A" && suivant.texte !== ".") break;
      chaine.push({ de: k, a: endOfInitiale(suite, k), type: "nom" });
    } else break;
  }
  return chaine;
}

/** Marks the tokens of a name as taken and gives its findings, neighbours of the same type joined. */
export function retenir(suite: Suite, chaine: readonly Maillon[]): Trouvaille[] {
  const trouvailles: Trouvaille[] = [];
  let precedent: Maillon | undefined;
  for (const maillon of chaine) {
    suite.pris.fill(true, maillon.de, maillon.a);
    const etendue = { start: jetonAt(suite, maillon.de).start, end: jetonAt(suite, maillon.a - 1).end };
    const dernier = trouvailles.at(-1);
    if (dernier && precedent?.type === maillon.type && precedent.a === maillon.de) dernier.end = etendue.end;
    else trouvailles.push({ type: maillon.type, ...etendue });
    precedent = maillon;
  }
  return trouvailles;
}
