import type { Trouvaille } from "../signalement";
import { chercher, contexteAvant } from "./chercher";

const MOIS =
  "janv(?:ier)?|f[ée]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?";
const DATE = new RegExp(
  `(?<![\\d/.])(?:\\d{1,2}(?: ?[/.-] ?| )\\d{1,2}(?: ?[/.-] ?| )(?:\\d{4}|\\d{2})|(?:19|20)\\d{2}-\\d{2}-\\d{2}|(?:(?:\\d{1,2}|1 ?er) )?(?:${MOIS})\\.? (?:de l'ann[ée]e )?(?:\\d{4}|\\d{2})|\\d{8})(?![\\d/]|\\.\\d)`,
  "giu",
);
/** What announces a birth, within the same clause; « ne le » is how tired hands write « né le ». */
const NAISSANCE =
  /(?:(?<![\p{L}])n[ée]e?s?(?:\(e\)|[·.-]e)?(?![\p{L}])|\bnaissance\b|\bnaiss\b|\bd\.?d?\.?n\b|\bdate de n\b|\bbirth|\banniversaire\b)[^;!?\n]{0,40}$/u;
const NE_SANS_ACCENT = /(?<![\p{L}])ne(?:e|es|s)?\(?e?\)? (?:le|en|un|à|a) [^;!?\n]{0,25}$/u;
/** « 45 ans (02/05/1979) ». */
const AGE = /\d{1,2} ?ans ?[(,:-] ?$/u;
const INANIME =
  /\b(?:associations?|asso|projets?|services?|id[ée]es?|dispositifs?|collectifs?|groupes?|structures?|d[ée]marches?|lieux?|partenariats?|r[ée]seaux?|missions?|[ée]quipes?|loi|conflits?|besoin|r[ée]flexion)\b[^.;!?\n]{0,30}(?<![\p{L}])n[ée]e?s?[^.;!?\n]{0,30}$/u;
/** Between the birth and the date, another event: « née en Guinée, arrivée en France le … ». */
const AUTRE_EVENEMENT =
  /\b(?:arriv|entr[ée]|mari|s[ée]par|divorc|plac|hospitalis|incarc|sorti|d[ée]c[ée]d|depuis|vu\b|re[çc]u|convoqu|rdv|rendez|s[ée]ance|orient|suivi|accompagn|jugement|signalement)[^;!?\n]*$/u;

/** Dates in a context of birth. Other dates (of séances, of laws) are left alone. */
export function findDatesNaissance(norm: string): Trouvaille[] {
  return chercher(norm, "date_naissance", DATE, (valeur, start) => {
    const avant = contexteAvant(norm, start, 80);
    if (AGE.test(avant)) return true;
    const annonce = NAISSANCE.exec(avant)?.[0] ?? NE_SANS_ACCENT.exec(avant)?.[0];
    if (annonce === undefined || /[.!?] \p{L}/u.test(annonce.slice(3))) return false;
    if (/^\d{8}$/.test(valeur) && annonce.length > 20) return false;
    return !INANIME.test(avant) && !AUTRE_EVENEMENT.test(annonce);
  });
}

/**
 * A full date right after someone's name (« DUPONT Jean 22.06.1968 », « Karim (3/04/2011) ») is a date
 * of birth too, unless a word between them says otherwise.
 */
export function findDatesApresNom(norm: string, fins: ReadonlySet<number>, anneeMax = 2015): Trouvaille[] {
  return chercher(norm, "date_naissance", DATE, (valeur, start) => {
    const annee = Number(/(?:19|20)\d{2}/.exec(valeur)?.[0] ?? Number.NaN);
    const separation =
      /[ ,.(:-]{0,4}(?:le )?$/.exec(norm.slice(Math.max(0, start - 7), start))?.[0].length ?? 0;
    return annee <= anneeMax && fins.has(start - separation);
  });
}
