import { MOT, NOM, PRENOM, SIGLE, TERME, VILLE } from "../lexique/classes";
import { INSTITUTIONS } from "../noms/vocabulaire";
import { cleAvant, jetonAt, type Suite } from "../texte/suite";
import { bitsOf, DE_VILLE, isMene, isVille, LIEU_DE } from "./prepositions";

/** A commune of one word: the word must be nothing else, or be led in by a place preposition. */
export function isCommuneSimple(suite: Suite, i: number): boolean {
  const { cle, casse } = jetonAt(suite, i);
  const bits = casse === "basse" ? bitsOf(suite, cle) : suite.lexique.classes(cle);
  const avant = cleAvant(suite, i);
  const mene = isMene(suite, i);
  const ville = (bits & VILLE) !== 0;
  if (bits & TERME || (bits & SIGLE && casse === "capitales")) return false;
  if (casse === "basse") {
    if (bits & (MOT | PRENOM) || cle.length < 4) return false;
    return (
      mene || (ville && (LIEU_DE.test(avant) || avant === "en" || ((bits & NOM) === 0 && cle.length > 5)))
    );
  }
  if (avant === "fc" || (INSTITUTIONS.has(avant) && !ville)) return false;
  if (bits & MOT) {
    if (!ville || bits & PRENOM) return false;
    return (
      mene || DE_VILLE.test(avant) || (/^d(?:e|')$/.test(avant) && DE_VILLE.test(jetonAt(suite, i - 2).cle))
    );
  }
  if (bits & (PRENOM | NOM)) return mene && (ville || (bits & PRENOM) === 0);
  if (cle.includes("-") || ville) return true;
  return mene || LIEU_DE.test(avant) || (jetonAt(suite, i).ouvre && cle.length > 4);
}

/** « au Croisic », « du Havre », « aux Sables-d'Olonne »: the article is inside the preposition. */
export function isContractee(suite: Suite, i: number): boolean {
  const { cle, casse, ouvre, colle } = jetonAt(suite, i);
  const article = { au: "le", du: "le", aux: "les", des: "les" }[cleAvant(suite, i)];
  if (!article || casse === "basse" || ouvre || !colle) return false;
  const nom = `${article} ${cle}`;
  if (!suite.lexique.isCommune(nom) || bitsOf(suite, cle) & (TERME | SIGLE)) return false;
  return isVille(suite, nom) || (casse === "majuscule" && (bitsOf(suite, cle) & (MOT | PRENOM | NOM)) === 0);
}
