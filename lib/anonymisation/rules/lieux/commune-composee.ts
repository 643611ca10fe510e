import { MOT, TERME } from "../lexique/classes";
import { INSTITUTIONS } from "../noms/vocabulaire";
import { cleAvant, jetonAt, type Suite } from "../texte/suite";
import { bitsOf, isMene, isVille, LIEU_DE } from "./prepositions";

const MAX_MOTS = 6;
/** Small words inside the name of a commune, never at its end. */
const LIAISONS = /^(?:de|du|des|d'|la|le|les|l'|en|sur|sous|lez|pres|aux|au|a|et)$/;
const SAINT = /^(?:st|ste|saint|sainte)$/;
/** Words that open a commune of several words. */
const TETES =
  /^(?:la|le|les|l'|saint|sainte|st|ste|notre|mont|val|ville|port|bois|pont|villeneuve|villers|villiers|fontaine|chateau|neuilly|aix|bourg|plessis)$/;

/** The text of the tokens `de` to `a`, `a` excluded. */
export const nameOf = (suite: Suite, de: number, a: number) =>
  suite.norm.slice(jetonAt(suite, de).start, jetonAt(suite, a - 1).end);

/** The tokens that a commune may span from `i`, as end indexes, longest first. */
export function listFins(suite: Suite, i: number): number[] {
  const fins: number[] = [];
  for (let k = i; k < i + MAX_MOTS; k++) {
    const { cle, colle, texte, accole } = jetonAt(suite, k);
    if (k > i && !colle) break;
    if (k > i && (texte === "." || texte === "-") && accole) continue;
    if (cle === "" || suite.pris[k]) break;
    if (LIAISONS.test(cle) && k > i) continue;
    if (
      k > i &&
      jetonAt(suite, k).casse === "basse" &&
      jetonAt(suite, i).casse !== "basse" &&
      !SAINT.test(jetonAt(suite, i).cle)
    )
      break;
    if (!cle.endsWith("'")) fins.unshift(k + 1);
  }
  return fins;
}

/** « a st nazaire », « le Croisic », « sur la baule »: the head in lower case. */
function isTeteBasse(suite: Suite, i: number, fin: number, mots: readonly number[]): boolean {
  const { cle } = jetonAt(suite, i);
  if (!TETES.test(cle)) return false;
  const dernier = mots.at(-1) ?? 0;
  if (jetonAt(suite, fin - 1).casse !== "basse" && fin === i + 2 && !(dernier & MOT))
    return !(dernier & TERME);
  return isMene(suite, i) && (SAINT.test(cle) || !(dernier & MOT));
}

/** A commune of several words, from `i` to `fin` excluded. */
export function isCommuneComposee(suite: Suite, i: number, fin: number): boolean {
  const tete = jetonAt(suite, i);
  const dernier = jetonAt(suite, fin - 1);
  const nom = nameOf(suite, i, fin);
  const saint = SAINT.test(tete.cle);
  if (dernier.cle === "" || (dernier.casse === "basse" && tete.casse !== "basse" && !saint)) return false;
  if (!suite.lexique.isCommune(nom)) return false;
  const mots = Array.from({ length: fin - i }, (_, k) => bitsOf(suite, jetonAt(suite, i + k).cle));
  if (tete.casse === "basse") return isTeteBasse(suite, i, fin, mots);
  if (INSTITUTIONS.has(cleAvant(suite, i)) || ((mots.at(-1) ?? 0) & TERME && !saint)) return false;
  if (isVille(suite, nom)) return true;
  if (mots.every((bits) => bits & (MOT | TERME)))
    return (isMene(suite, i) || LIEU_DE.test(cleAvant(suite, i))) && !tete.ouvre && dernier.casse !== "basse";
  return TETES.test(tete.cle) || mots[0] === 0 || nom.includes("-");
}
