import type { Trouvaille } from "../signalement";
import { type Classement, cleAvant, jetonAt, type Suite } from "../texte/suite";
import { countParticules, type Maillon, prolonger, retenir } from "./chaine";
import { classer, isApostropheOubliee, isFaute, isInconnu, isLigneEnCapitales } from "./classement";
import { isActeur, isChose, isEnumeration, isInstitution, isSujet, startOfNomAvant } from "./position";
import { ARTICLES, DETERMINANTS, OUTILS, TITRES } from "./vocabulaire";

/** Abstract nouns one acts « avec »: without them « avec marine » names someone. */
const MANIERES = new Set([
  "constance",
  "prudence",
  "patience",
  "grace",
  "felicite",
  "clemence",
  "aurore",
  "franc",
  "olive",
]);
/** Subjects that are no name, mistyped: « Ellle », « Monsiuer », « Madmae ». */
const PRONOM_MAL_TAPE =
  /^(?:e+l*e+s?|i+l+s?|cel+[ae]|m[on]+[os]?[eiu]*[suei]+r|mad+[aem]+|on+|ca+|nou?s+|per?so?n+es?|quelq\p{L}+)$/u;
/** Shorter than this, unknown capitals are an acronym. */
const MIN_CAPITALES = 6;
const VOYELLES = /[aeiouy]/g;

/** A capital in the middle of a sentence. */
function nameInside(suite: Suite, i: number, c: Classement): "prenom" | "nom" | undefined {
  const avant = cleAvant(suite, i);
  const institution = isInstitution(suite, i);
  const suivant = jetonAt(suite, i + 1);
  const suiviDeNom =
    suivant.colle &&
    suivant.casse !== "basse" &&
    !suivant.ouvre &&
    (classer(suite, i + 1).nom || isInconnu(classer(suite, i + 1)));
  if (institution)
    return c.prenom && c.sur && !suiviDeNom && isSujet(suite, i) && !ARTICLES.has(avant)
      ? "prenom"
      : undefined;
  if (/^(?:st|ste|saint|sainte)$/.test(avant)) return;
  if (c.prenom && c.sur) return c.connu && ARTICLES.has(avant) && !suiviDeNom ? undefined : "prenom";
  if (c.prenom && c.discret)
    return (suiviDeNom && !ARTICLES.has(avant)) || (isActeur(suite, i) && !DETERMINANTS.has(avant))
      ? "prenom"
      : undefined;
  if (c.nom && c.terme && !c.prenom) return;
  if (c.prenom && !suiviDeNom && /^d(?:e|es|u|')$/.test(suivant.cle) && c.connu) return;
  if (c.prenom) return DETERMINANTS.has(avant) || (c.terme && !suiviDeNom) ? undefined : "prenom";
  if (c.nom && c.sur) return ARTICLES.has(avant) && avant !== "les" ? undefined : "nom";
  if (c.nom && !c.connu) return DETERMINANTS.has(avant) && avant !== "les" ? undefined : "nom";
  if (c.nom && !c.terme && avant !== "" && !DETERMINANTS.has(avant) && !suivant.ouvre)
    return jetonAt(suite, i - 1).casse === "basse" && suivant.casse === "basse" ? "nom" : undefined;
  if (!isInconnu(c) || DETERMINANTS.has(avant)) return;
  const precedent = jetonAt(suite, i - 1);
  const suiteDeMarque = precedent.casse !== "basse" && !precedent.ouvre && classer(suite, i - 1).terme;
  return suiteDeMarque || /\d/.test(suivant.accole ? suivant.texte : "") ? undefined : "nom";
}

/** A capital that opens a sentence says nothing: the word must be a name, or act like one. */
function nameOpening(suite: Suite, i: number, c: Classement): "prenom" | "nom" | undefined {
  const suivant = jetonAt(suite, i + 1);
  const suiviDeNom =
    suivant.colle &&
    suivant.casse !== "basse" &&
    !suivant.ouvre &&
    (classer(suite, i + 1).nom || isInconnu(classer(suite, i + 1))) &&
    !classer(suite, i + 1).connu;
  if (c.prenom && c.sur) return c.connu && isChose(suite, i) && !isSujet(suite, i) ? undefined : "prenom";
  if (c.prenom && c.discret) return suiviDeNom || isActeur(suite, i) ? "prenom" : undefined;
  if (c.prenom)
    return suiviDeNom || isSujet(suite, i) || (!c.connu && jetonAt(suite, i).cle.length > 2)
      ? "prenom"
      : undefined;
  if (c.nom && !c.connu) return "nom";
  if (c.nom) return c.sur && !c.terme && isSujet(suite, i) ? "nom" : undefined;
  const { cle } = jetonAt(suite, i);
  if (!isInconnu(c) || cle.length < 4 || isApostropheOubliee(suite, cle)) return;
  return (isSujet(suite, i) && !PRONOM_MAL_TAPE.test(cle)) || !isFaute(suite, cle) ? "nom" : undefined;
}

/** Capitals: an acronym unless it is a name, or long, unknown and easy to say. */
function nameInCapitales(suite: Suite, i: number, c: Classement): "prenom" | "nom" | undefined {
  const { cle, ouvre } = jetonAt(suite, i);
  const avant = cleAvant(suite, i);
  const criant = isLigneEnCapitales(suite, i);
  if (isInstitution(suite, i)) return;
  if (c.prenom && c.sur && !c.terme) return c.connu && DETERMINANTS.has(avant) ? undefined : "prenom";
  if (c.prenom && !c.discret && !c.terme) {
    if (DETERMINANTS.has(avant)) return;
    return criant || ouvre
      ? isSujet(suite, i)
        ? "prenom"
        : undefined
      : cle.length > 3
        ? "prenom"
        : undefined;
  }
  if (c.nom && !c.connu && cle.length > 3) return ARTICLES.has(avant) && avant !== "les" ? undefined : "nom";
  if (c.nom && c.sur && !criant && !c.terme) return DETERMINANTS.has(avant) ? undefined : "nom";
  if (c.nom && !criant && !ouvre && !c.terme && !DETERMINANTS.has(avant) && cle.length > 3)
    return jetonAt(suite, i - 1).casse === "basse" && avant !== "" ? "nom" : undefined;
  if (!isInconnu(c) || cle.length < 4 || DETERMINANTS.has(avant) || isEnumeration(suite, i)) return;
  if (!criant && isSujet(suite, i)) return "nom";
  const minimum = /^(?:avec|chez|par|selon)$/.test(avant) ? MIN_CAPITALES - 1 : MIN_CAPITALES;
  const voyelles = cle.match(VOYELLES)?.length ?? 0;
  return cle.length >= minimum && voyelles * 4 >= cle.length && !(criant && isFaute(suite, cle))
    ? "nom"
    : undefined;
}

/** Lower case: only what can hardly be anything else. */
function nameInMinuscules(suite: Suite, i: number, c: Classement): "prenom" | "nom" | undefined {
  const avant = cleAvant(suite, i);
  const { cle } = jetonAt(suite, i);
  if (c.prenom && c.sur) return c.connu && DETERMINANTS.has(avant) ? undefined : "prenom";
  if (c.prenom && !c.discret) {
    if (avant === "chez" || (avant === "avec" && !MANIERES.has(cle))) return "prenom";
    return jetonAt(suite, i).ouvre && isSujet(suite, i) ? "prenom" : undefined;
  }
  if (c.nom && c.sur && !c.connu && cle.length >= 5)
    return DETERMINANTS.has(avant) && avant !== "les" ? undefined : "nom";
  return;
}

/** The token after the run of capitals that begins at `i`: « Jean Moulin » in « collège Jean Moulin ». */
function endOfCapitales(suite: Suite, i: number): number {
  let k = i + 1;
  while (jetonAt(suite, k).colle && jetonAt(suite, k).cle !== "" && jetonAt(suite, k).casse !== "basse") k++;
  return k;
}

/** Names that stand by themselves: capitals, lists, position. */
export function findNomsSeuls(suite: Suite): Trouvaille[] {
  const trouvailles: Trouvaille[] = [];
  for (let i = 0; i < suite.jetons.length; i++) {
    const { cle, casse, ouvre } = jetonAt(suite, i);
    if (suite.pris[i] || cle.length < 2 || OUTILS.has(cle) || TITRES.has(cle)) continue;
    const c = classer(suite, i);
    const particules = casse === "majuscule" && !ouvre && !c.prenom ? countParticules(suite, i, false) : 0;
    const juger =
      casse === "basse"
        ? nameInMinuscules
        : casse === "capitales"
          ? nameInCapitales
          : ouvre
            ? nameOpening
            : nameInside;
    const type =
      particules > 0 &&
      !suite.pris[i + particules] &&
      !DETERMINANTS.has(cleAvant(suite, i)) &&
      jetonAt(suite, i + particules).casse !== "basse" &&
      isInconnu(classer(suite, i + particules))
        ? "nom"
        : juger(suite, i, c);
    if (!type && casse !== "basse" && isInstitution(suite, i)) i = endOfCapitales(suite, i) - 1;
    if (!type) continue;
    const premier: Maillon = { de: i, a: i + 1 + particules, type };
    const debut = type === "prenom" && casse !== "basse" ? startOfNomAvant(suite, i) : i;
    const avant: Maillon[] = debut < i ? [{ de: debut, a: i, type: "nom" }] : [];
    trouvailles.push(
      ...retenir(suite, [...avant, ...prolonger(suite, premier, isLigneEnCapitales(suite, i))]),
    );
  }
  return trouvailles;
}
