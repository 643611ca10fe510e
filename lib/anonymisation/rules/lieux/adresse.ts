import { contexteAvant } from "../identifiants/chercher";
import type { Trouvaille } from "../signalement";
import { jetonAt, type Suite } from "../texte/suite";
import { endOfNom, extend, isPropre } from "./parties";
import { COMPLEMENTS, isDomicile, PETITS_MOTS, VOIES, VOIES_AMBIGUES } from "./voies";

const NUMERO = /^\d{1,4}$/;
const INDICE = /^(?:bis|ter|quater|[a-dA-D])$/;
const ARTICLE_AVANT = /(?:la|une|cette) $/;

/** Where the number of a way begins, reading back from the word before it; `i` itself when there is none. */
function startOfNumero(suite: Suite, i: number): number {
  let k = i - 1;
  if (jetonAt(suite, k).texte === ",") k--;
  if (INDICE.test(jetonAt(suite, k).texte) && NUMERO.test(jetonAt(suite, k - 1).texte)) k--;
  if (!NUMERO.test(jetonAt(suite, k).texte) || !jetonAt(suite, i).colle) return i;
  const avant = jetonAt(suite, k - 1).texte;
  return /^[-/]$/.test(avant) && NUMERO.test(jetonAt(suite, k - 2).texte) ? k - 2 : k;
}

/** The first token of the name of the way at `i`, after « de », « des », « du Dr ». */
function startOfNom(suite: Suite, i: number): number {
  let k = i + (jetonAt(suite, i + 1).texte === "." ? 2 : 1);
  while (PETITS_MOTS.has(jetonAt(suite, k).cle) && jetonAt(suite, k).casse === "basse") k++;
  return k;
}

const textBefore = (suite: Suite, i: number) => contexteAvant(suite.norm, jetonAt(suite, i).start, 60);

/** « rue Pasteur », « habite rue des lilas », without a number; not « à la rue », not « dans la rue Karim a… ». */
function isVoieSansNumero(suite: Suite, i: number, k: number, propre: boolean): boolean {
  const avant = textBefore(suite, i);
  const { cle, casse } = jetonAt(suite, i);
  if (casse === "capitales" && !isDomicile(avant)) return false;
  if (!VOIES.has(cle)) return propre && isDomicile(avant);
  const nu = k === i + 1 && !isPropre(suite, k + 1);
  if (propre && !(nu && (ARTICLE_AVANT.test(avant) || avant.endsWith(" de ")))) return true;
  return isDomicile(avant) && !ARTICLE_AVANT.test(avant) && k > i + 1 && jetonAt(suite, k).cle !== "";
}

/** Where the address whose way is the word at `i` begins: its number, or the way itself. */
function startOfVoie(suite: Suite, i: number): number | undefined {
  const sure = VOIES.has(jetonAt(suite, i).cle);
  if (!sure && !VOIES_AMBIGUES.has(jetonAt(suite, i).cle)) return;
  const debut = startOfNumero(suite, i);
  const k = startOfNom(suite, i);
  const { colle, ouvre, cle, texte } = jetonAt(suite, k);
  const propre = isPropre(suite, k) && colle && !ouvre;
  if (debut === i) return isVoieSansNumero(suite, i, k, propre) ? i : undefined;
  const nomme = propre || (sure ? cle !== "" || /^\d/.test(texte) : isDomicile(textBefore(suite, debut)));
  return nomme ? debut : undefined;
}

/** The token after the address that begins at `i` or whose way is at `i`; `i` when there is none. */
function endOfAdresse(suite: Suite, i: number, voie: number | undefined): number {
  const { cle, texte } = jetonAt(suite, i);
  if (voie !== undefined) {
    const minuscules = voie < i || isDomicile(textBefore(suite, voie));
    return extend(suite, endOfNom(suite, jetonAt(suite, i + 1).texte === "." ? i + 2 : i + 1, minuscules));
  }
  const seul = !COMPLEMENTS.has(cle) || /^(?:app|bat)/.test(cle);
  return seul && /[\p{L}\d]/u.test(texte) ? extend(suite, i) : i;
}

/** Postal addresses, whole: number, way, flat, residence, hamlet, postcode and town. */
export function findAdresses(suite: Suite): Trouvaille[] {
  const trouvailles: Trouvaille[] = [];
  for (let i = 0; i < suite.jetons.length; i++) {
    const voie = startOfVoie(suite, i);
    const fin = endOfAdresse(suite, i, voie);
    if (fin <= i) continue;
    const debut = voie ?? (jetonAt(suite, i).cle === "dit" ? i - 1 : i);
    trouvailles.push({
      type: "adresse",
      start: jetonAt(suite, debut).start,
      end: jetonAt(suite, fin - 1).end,
    });
    i = fin - 1;
  }
  return trouvailles;
}
