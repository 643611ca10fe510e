import { cleAvant, jetonAt, type Suite } from "../texte/suite";
import { classer, isInconnu, isLigneEnCapitales } from "./classement";
import { isClitique, isVerbe } from "./verbes";
import { EPONYMES, INSTITUTIONS, METIERS, OUTILS, PARENTE } from "./vocabulaire";

/** Whether the word at `i` acts: a verb follows, with or without clitics before it, or « et » another first name. */
export function isSujet(suite: Suite, i: number): boolean {
  let k = i + 1;
  if (jetonAt(suite, k).texte === ",") {
    const apres = jetonAt(suite, k + 1).cle;
    return (
      apres === "qui" ||
      PARENTE.has(apres) ||
      /^(?:son|sa|le|la|l'|mon|ma|notre|leur)$/.test(apres) ||
      /^\d+$/.test(jetonAt(suite, k + 1).texte)
    );
  }
  if (jetonAt(suite, k).cle === "et" && jetonAt(suite, k + 1).casse !== "basse")
    return classer(suite, k + 1).prenom;
  if (/^(?:qui|aussi|toujours)$/.test(jetonAt(suite, k).cle)) return true;
  while (k < i + 4 && isClitique(jetonAt(suite, k).cle)) k++;
  const { cle, texte, colle } = jetonAt(suite, k);
  return colle && isVerbe(cle) && texte.toLowerCase() !== "à";
}

/** Words that act without being names: kin, feasts, virtues (« Prudence est de mise », « Papa est parti »). */
const ACTEURS_COMMUNS =
  /^(?:papa|maman|papi|papy|mami|mamie|tonton|noel|toussaint|mai|islam|christ|jesus|prudence|patience|grace|esperance|providence|fortune|gloire|merveille|miracle|tresor|juste|parfait|malin|long|vieux|hang|son|tan|tien|tri|mars|junior|genet)$/;

/** Whether a name that is first of all a common word acts: « Sam dort », « Max a frappé ». */
export function isActeur(suite: Suite, i: number): boolean {
  const { cle } = jetonAt(suite, i);
  const suivant = jetonAt(suite, i + 1);
  return suivant.cle !== "" && suivant.cle !== "qui" && !ACTEURS_COMMUNS.test(cle) && isSujet(suite, i);
}

/** Whether the word at `i` is a thing by what follows: « Olivier en pot », « Gilles et combinaison ». */
export function isChose(suite: Suite, i: number): boolean {
  if (!/^(?:et|ou|en|a|de|du)$/.test(jetonAt(suite, i + 1).cle)) return false;
  const { cle, casse } = jetonAt(suite, i + 2);
  return casse === "basse" && !OUTILS.has(cle) && classer(suite, i + 2).connu && cle.length > 2;
}

/** Whether the name at `i` belongs to a place or a thing: « lycée Jean Moulin », « échelle de Rosenberg ». */
export function isInstitution(suite: Suite, i: number): boolean {
  const precedent = jetonAt(suite, i - 1);
  if (!jetonAt(suite, i).colle) return false;
  if (INSTITUTIONS.has(precedent.cle))
    // « CHRS Benoît Labre » is a place, « l'infirmière CMP Sophie Martin » someone.
    return precedent.casse !== "capitales" || !METIERS.has(cleAvant(suite, i - 1));
  if (/^[«"“]$/.test(precedent.texte)) return INSTITUTIONS.has(jetonAt(suite, i - 2).cle);
  if (/^(?:de|d'|du|des|la|les|le|l'|et)$/.test(precedent.cle)) {
    const avant = jetonAt(suite, i - 2).cle;
    const loin = jetonAt(suite, i - 3).cle;
    return (
      EPONYMES.has(avant) ||
      (/^(?:de|du|des|d')$/.test(avant) && EPONYMES.has(loin)) ||
      (precedent.cle === "et" && EPONYMES.has(jetonAt(suite, i - 4).cle))
    );
  }
  return false;
}

/** Whether the neighbour at `i ± 2`, across a comma or a slash, is an acronym: then this one is too. */
export function isEnumeration(suite: Suite, i: number): boolean {
  return [-1, 1].some((sens) => {
    const { casse } = jetonAt(suite, i + 2 * sens);
    return (
      /^[,/&+()-]$/.test(jetonAt(suite, i + sens).texte) &&
      casse === "capitales" &&
      classer(suite, i + 2 * sens).terme
    );
  });
}

/** The family name just before a first name: « BENALI Karim », « Le Goff Yann ». */
export function startOfNomAvant(suite: Suite, i: number): number {
  const k = i - 1;
  const { casse, cle, ouvre } = jetonAt(suite, k);
  if (!jetonAt(suite, i).colle || cle.length < 2 || casse === "basse" || suite.pris[k] || OUTILS.has(cle))
    return i;
  const c = classer(suite, k);
  const nomme =
    casse === "capitales"
      ? !c.terme && (c.nom || isInconnu(c)) && !(isLigneEnCapitales(suite, k) && c.connu)
      : c.nom || (isInconnu(c) && !ouvre);
  return nomme && !isInstitution(suite, k) ? k : i;
}
