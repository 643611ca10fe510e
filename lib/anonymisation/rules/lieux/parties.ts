import { SIGLE } from "../lexique/classes";
import { OUTILS } from "../noms/vocabulaire";
import { jetonAt, type Suite } from "../texte/suite";
import { COMPLEMENTS, isCodePostal, PETITS_MOTS, RESIDENCES } from "./voies";

const MOIS = /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;
const MESURE = /^(?:pieces?|p|m|m2|ans?|mois|places?|chambres?|personnes?|euros?|jours?)$/;

const isSigle = (suite: Suite, i: number) =>
  jetonAt(suite, i).casse === "capitales" && (suite.lexique.classes(jetonAt(suite, i).cle) & SIGLE) !== 0;

/** A capital that is not an acronym. */
export const isPropre = (suite: Suite, i: number) =>
  jetonAt(suite, i).cle !== "" && jetonAt(suite, i).casse !== "basse" && !isSigle(suite, i);

/** The token after the name that begins at `i`; `minuscules` lets one lower-case word in (« rue des lilas »). */
export function endOfNom(suite: Suite, i: number, minuscules: boolean): number {
  let fin = i;
  let reste = minuscules ? 1 : 0;
  for (let k = i; k < i + 10 && jetonAt(suite, k).colle && jetonAt(suite, k).texte !== "\n"; k++) {
    const { cle, texte } = jetonAt(suite, k);
    if (isPropre(suite, k) && !jetonAt(suite, k).ouvre) fin = k + 1;
    else if (/^\d{1,4}$/.test(texte) && k > i) fin = k + 1;
    else if (PETITS_MOTS.has(cle) || texte === ".") continue;
    else if (cle !== "" && fin === i && reste > 0 && !OUTILS.has(cle)) {
      reste--;
      fin = k + 1;
    } else if (!MOIS.test(cle)) break;
  }
  return fin;
}

/** « 44600 Saint-Nazaire », from its postcode. */
function endOfCodePostal(suite: Suite, i: number): number {
  if (!isCodePostal(jetonAt(suite, i).texte)) return i;
  const annonce = /^(?:postal|cp)$/.test(jetonAt(suite, i - 1).cle);
  const { casse, cle, colle } = jetonAt(suite, i + 1);
  const ville =
    colle &&
    cle.length > 1 &&
    (casse !== "basse"
      ? isPropre(suite, i + 1)
      : suite.lexique.isCommune(cle) && !OUTILS.has(cle) && !MESURE.test(cle));
  if (ville) return Math.max(endOfNom(suite, i + 1, casse === "basse"), i + 2);
  return annonce ? i + 1 : i;
}

/** « appt 34 », « bât. B », from its first word. */
function endOfComplement(suite: Suite, i: number): number {
  const { cle } = jetonAt(suite, i);
  if (!COMPLEMENTS.has(cle)) return i;
  let k = i + 1;
  while (/^(?:\.|n|°|numero|num|no|º)$/.test(jetonAt(suite, k).cle || jetonAt(suite, k).texte)) k++;
  const { texte } = jetonAt(suite, k);
  const suivant = jetonAt(suite, k + 1);
  if (/^\d{1,4}$/.test(texte) && !MESURE.test(suivant.cle) && suivant.texte !== "²")
    return suivant.accole && /^[A-Z]$/.test(suivant.texte) ? k + 2 : k + 1;
  return /^[A-Z]$/.test(texte) && /^(?:bat|batiment|esc|escalier|porte|appt|apt)/.test(cle) ? k + 1 : i;
}

/** The end of what completes an address after `i`: flat, building, residence, postcode and town. */
export function extend(suite: Suite, i: number): number {
  let fin = i;
  for (let k = i; k < i + 12; ) {
    while (
      /^[,\-–(/]$/.test(jetonAt(suite, k).texte) ||
      (jetonAt(suite, k).texte === "\n" && isCodePostal(jetonAt(suite, k + 1).texte))
    )
      k++;
    const suivant = Math.max(endOfComplement(suite, k), endOfCodePostal(suite, k), endOfResidence(suite, k));
    if (suivant <= k) break;
    fin = suivant;
    k = suivant;
  }
  return fin;
}

/** « résidence Les Genêts », « lieu-dit La Ville au Bois », from its first word. */
function endOfResidence(suite: Suite, i: number): number {
  const { cle } = jetonAt(suite, i);
  const lieuDit =
    cle === "lieu-dit" || cle === "lieudit" || (cle === "dit" && jetonAt(suite, i - 1).cle === "lieu");
  if (!RESIDENCES.has(cle) && !lieuDit) return i;
  const debut = /^[«"“]$/.test(jetonAt(suite, i + 1).texte) ? i + 2 : i + 1;
  let k = debut;
  while (PETITS_MOTS.has(jetonAt(suite, k).cle) && jetonAt(suite, k).casse === "basse") k++;
  return isPropre(suite, k) && jetonAt(suite, k).texte !== "\n"
    ? Math.max(endOfNom(suite, k, false), k + 1)
    : i;
}
