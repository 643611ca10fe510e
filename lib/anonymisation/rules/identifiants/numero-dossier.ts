import type { Trouvaille } from "../signalement";
import { chercher, contexteAvant } from "./chercher";

/** Digits in groups, with the letters that come before or after: « 44-2021-118734 », « 4512087 K », « RG 21/01234 ». */
const NUMERO =
  /(?<![\p{L}\d.,/-])(?:[A-Z]{1,4}[-/]?)?\d+(?:[-/. ]\d+){0,5}(?:[ -]?[A-Z]{1,3}(?![\p{L}\d]))?/gu;
const SEPT_ET_LETTRE = /(?<![\p{L}\d])\d{7} ?[A-Z](?![\p{L}\d'’-])/gu;
const DOSSIER =
  /(?:dossiers?|doss\.?|allocataires?|alloc\.?|matricules?|[ée]crou|identifiants?|\bid|\bipp|\bagdref|ofpra|\bcnda|\bdna|\brg|parquet|r[ée]f(?:[ée]rences?)?\.?|demande(?:ur)?s?(?: d'(?:asile|emploi|h[ée]bergement))?|num[ée]ro unique|\bnur|\bnud|\bnup|\bine|b[ée]n[ée]ficiaire|adh[ée]rente?|assur[ée]e?|patiente?|[ée]trang(?:er|[èe]re)|titre de s[ée]jour|r[ée]c[ée]piss[ée]|passeport|carte d'identit[ée]|\bcni|permis|inscription|contrat|locataire|proc[ée]dure|plainte|\bpv|client|caf|msa|mdph|siao|france travail|p[ôo]le emploi|cpam|c[ée]dant|sinistre)(?:(?: de (?:la|l'|sa|son)?)?[ :]?\s?(?:caf|msa|mdph|siao|rsa|fsl|dalo|udaf|cpam|ofpra|spip|apl|aah|france travail|p[ôo]le emploi|surendettement|banque de france|de la caf|juge|prefecture|préfecture|ofii|ase))?[ :=(-]{0,3}(?:sous le |au |est le |num[ée]ro|num\.?|n°|nº|n |no|#)?[ :=°-]{0,3}$/u;
const NUMERO_ANNONCE = /(?:n°|nº|num[ée]ro|\bnum\.?|\bno\.?) ?(?:de |d'|du )?(?:\p{L}{2,14} ){0,2}[:=]? ?$/u;
/** Numbers of texts, forms and things, which name nobody. */
const AUTRE =
  /(?:\bloi|d[ée]cret|circulaire|arr[êe]t[ée]?|ordonnance|directive|article|\bart\.?|cerfa|annexe|fiche|s[ée]ance|version|bus|ligne|chambre|bureau|salle|lot|page|code|vert|azur|cristal)s?[ :,]*(?:du [\d /a-zéû]+)?(?:n°|nº|num[ée]ro)? ?$/u;
const DATE = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}[/.-]\d{4}|(?:19|20)\d{2})$/;

/** File, allocataire and register numbers: announced by what they number, or seven digits and a letter. */
export function findNumerosDossier(norm: string): Trouvaille[] {
  const annonces = chercher(norm, "numero_dossier", NUMERO, (valeur, start) => {
    const chiffres = valeur.match(/\d/g)?.length ?? 0;
    if (chiffres < 3 || DATE.test(valeur)) return false;
    const avant = contexteAvant(norm, start, 60);
    if (AUTRE.test(avant)) return false;
    const numerote =
      /(?:n°|nº|num[ée]ro|\bnum\.?|\bno\.?|#|matricule|r[ée]f\.?|r[ée]f[ée]rence)[ :=°-]{0,3}$/u.test(avant);
    if (DOSSIER.test(avant)) return chiffres >= (numerote ? 3 : 5);
    return chiffres >= 5 && NUMERO_ANNONCE.test(avant);
  });
  return [...annonces, ...chercher(norm, "numero_dossier", SEPT_ET_LETTRE)];
}
