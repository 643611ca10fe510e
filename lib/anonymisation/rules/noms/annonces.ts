import type { Trouvaille } from "../signalement";
import { cleAvant, jetonAt, type Suite } from "../texte/suite";
import { countParticules, endOfInitiale, isInitiale, type Maillon, prolonger, retenir } from "./chaine";
import { classer, isApostropheOubliee, isInconnu, isLigneEnCapitales } from "./classement";
import { isSujet } from "./position";
import {
  APPELLATIONS,
  FAMILLES,
  INSTITUTIONS,
  METIERS,
  OFFICES,
  OUTILS,
  PARENTE,
  TITRES,
  TITRES_ABREGES,
} from "./vocabulaire";

const POSSESSIFS = /^(?:son|sa|mon|ma|l'|leur|notre)$/;

/** The token after the title at `i`, its dot passed over; 0 when the token is not a title. */
function afterTitre(suite: Suite, i: number): number {
  const { cle, texte, accole } = jetonAt(suite, i);
  if (!TITRES.has(cle)) return 0;
  const point = jetonAt(suite, i + 1);
  const aPoint = point.texte === "." && point.accole;
  const suivant = i + (aPoint ? 2 : 1);
  const proche = jetonAt(suite, suivant);
  if (!proche.colle || proche.cle === "") return 0;
  if (cle === "m" || cle === "mm") {
    if (accole || /^\d/.test(jetonAt(suite, i - 1).texte)) return 0;
    return aPoint || texte === "M" || texte === "MM" ? suivant : 0;
  }
  if (cle === "me") return texte === "Me" && proche.casse !== "basse" ? suivant : 0;
  if (cle === "maitre" || cle === "pr" || cle === "abbe" || cle === "imam")
    return proche.casse !== "basse" ? suivant : 0;
  return suivant;
}

/** The name that a title announces at `k`, whatever its case. */
function nameAfterTitre(suite: Suite, i: number, k: number): Maillon | undefined {
  const { casse, cle, texte } = jetonAt(suite, k);
  const criant = jetonAt(suite, i).casse === "capitales" && isLigneEnCapitales(suite, k);
  if (TITRES.has(cle) && cle !== "abbe") return;
  if (isInitiale(suite, k)) {
    if (
      (texte === "A" || texte === "Y") &&
      (criant || jetonAt(suite, k + 1).casse === "basse") &&
      jetonAt(suite, k + 1).texte !== "." &&
      !TITRES_ABREGES.has(jetonAt(suite, i).cle)
    )
      return;
    let fin = endOfInitiale(suite, k);
    while (isInitiale(suite, fin) && jetonAt(suite, fin).accole) fin = endOfInitiale(suite, fin);
    return { de: k, a: fin, type: "nom" };
  }
  const particules = countParticules(suite, k, true);
  if (particules > 0) {
    const apres = jetonAt(suite, k + particules).cle;
    if (OFFICES.has(apres) || (casse === "basse" && isApostropheOubliee(suite, apres))) return;
    return { de: k, a: k + particules + 1, type: "nom" };
  }
  if (
    cle.length < 2 ||
    OUTILS.has(cle) ||
    OFFICES.has(cle) ||
    (casse !== "basse" && /^(?:XX+|YY+)$/.test(texte))
  )
    return;
  const c = classer(suite, k);
  const type = c.prenom && !c.nom ? "prenom" : "nom";
  const maillon: Maillon = { de: k, a: k + 1, type };
  if (c.nom || (c.prenom && !(c.discret && casse === "basse"))) {
    const suivant = classer(suite, k + 1);
    const nomme =
      c.prenom &&
      jetonAt(suite, k + 1).colle &&
      jetonAt(suite, k + 1).casse !== "basse" &&
      (suivant.nom || isInconnu(suivant));
    return nomme ? { ...maillon, type: "prenom" } : maillon;
  }
  if (casse === "basse" || criant)
    return isInconnu(c) && cle.length > 2 && !isApostropheOubliee(suite, cle) ? maillon : undefined;
  return (casse === "capitales" && c.terme) || (c.connu && cle.includes("-")) ? undefined : maillon;
}

/** A name that kinship, a profession or « s'appelle » announces at `k`. */
function nameAfterRelation(suite: Suite, i: number, k: number): Maillon | undefined {
  const { cle: relation } = jetonAt(suite, i);
  const { casse, cle, colle, ouvre } = jetonAt(suite, k);
  const proche = PARENTE.has(relation) || APPELLATIONS.has(relation);
  if (!proche && !METIERS.has(relation) && !FAMILLES.has(relation)) return;
  if (/^dite?$/.test(relation) && k > i + 1) return;
  if (
    !colle ||
    (ouvre && k === i + 1) ||
    cle.length < 2 ||
    OUTILS.has(cle) ||
    TITRES.has(cle) ||
    suite.pris[k]
  )
    return;
  const c = classer(suite, k);
  if (casse === "basse") {
    const parlant =
      relation !== "dit" &&
      relation !== "dite" &&
      relation !== "petit" &&
      relation !== "petite" &&
      relation !== "appeler" &&
      (relation !== "ex" || POSSESSIFS.test(jetonAt(suite, i - 1).cle));
    if (proche && parlant && c.prenom && !(c.discret && c.connu)) return { de: k, a: k + 1, type: "prenom" };
    const neuf =
      isInconnu(c) &&
      cle.length > 2 &&
      !isApostropheOubliee(suite, cle) &&
      (isSujet(suite, k) || !suite.lexique.isTypo(cle));
    if (proche && parlant && neuf) return { de: k, a: k + 1, type: "prenom" };
    return /^familles?$/.test(relation) && neuf ? { de: k, a: k + 1, type: "nom" } : undefined;
  }
  if (FAMILLES.has(relation) && !proche) {
    const particules = countParticules(suite, k, false);
    if (particules > 0) return { de: k, a: k + particules + 1, type: "nom" };
    return c.nom || (isInconnu(c) && !c.terme) || (c.prenom && !c.discret)
      ? { de: k, a: k + 1, type: c.nom || !c.prenom ? "nom" : "prenom" }
      : undefined;
  }
  if (c.prenom && (proche || !c.discret)) return { de: k, a: k + 1, type: "prenom" };
  if (c.nom) return { de: k, a: k + 1, type: "nom" };
  return isInconnu(c) && !(casse === "capitales" && cle.length < 5)
    ? { de: k, a: k + 1, type: proche ? "prenom" : "nom" }
    : undefined;
}

/** Names that something announces: a title, a kinship, a profession, « la famille ». */
export function findNomsAnnonces(suite: Suite): Trouvaille[] {
  const trouvailles: Trouvaille[] = [];
  for (let i = 0; i < suite.jetons.length; i++) {
    if (suite.pris[i] || jetonAt(suite, i).cle === "") continue;
    const k = afterTitre(suite, i);
    if (k > 0 && INSTITUTIONS.has(cleAvant(suite, i))) {
      suite.pris.fill(true, k, k + 2);
      continue;
    }
    const guillemet = /^[«"“(]$/.test(jetonAt(suite, i + 1).texte) ? i + 2 : i + 1;
    const apres =
      APPELLATIONS.has(jetonAt(suite, i).cle) || PARENTE.has(jetonAt(suite, i).cle) ? guillemet : i + 1;
    const premier =
      k > 0 ? (suite.pris[k] ? undefined : nameAfterTitre(suite, i, k)) : nameAfterRelation(suite, i, apres);
    if (!premier) continue;
    trouvailles.push(...retenir(suite, prolonger(suite, premier, isLigneEnCapitales(suite, premier.de))));
  }
  return trouvailles;
}
