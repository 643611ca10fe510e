import type { Trouvaille } from "../signalement";
import { chercher, contexteAvant } from "./chercher";

/** French numbers by pairs; « O » typed for the first zero. 08 numbers are public services, not people. */
const PAR_PAIRES = /(?<![\p{L}\d+])(?:\(?[0O] ?[1-79]\)?)(?:[ .\-_/]{0,3}\d{2}){4}(?!\d)/gu;
const GROUPES_LIBRES = /(?<![\p{L}\d+])0[1-79](?:[ .-]{0,2}\d){8}(?!\d)/gu;
const INTERNATIONAL = /(?<![\p{L}\d+])\(?\+ ?[1-9]\d{0,2}\)?(?:[ .\-/]{0,2}(?:\(0\) ?)?\d){7,12}(?!\d)/gu;
const PREFIXE_00 =
  /(?<![\p{L}\d+])00[ .-]?(?:33|262|59[046]|508|68[179]|212|213|216|221|22[0-9]|23[0-9]|24[0-9]|32|34|351|39|40|41|44|49|90)(?:[ .\-/]{0,2}(?:\(0\) ?)?\d){8,10}(?!\d)/gu;
/** The leading zero forgotten, or the six digits of New Caledonia and Polynesia: only when announced. */
const COURT = /(?<![\p{L}\d+.,/-])(?:[1-79](?:[ .-]?\d{2}){4}|\d{2}[ .]\d{2}[ .]\d{2})(?![ .]?\d)/gu;
const ANNONCE =
  /(?:\bt[ée]l(?:[ée]phone)?|\bport(?:able)?|\bnum[ée]ro|\bjoignable|\bjoindre|\bappeler|\brappeler|\bsms|\bfixe|\bgsm)\b[^\d+]{0,20}$/u;
const DATE = /^\d{2}([./-])\d{2}\1(?:19|20)\d{2}/;

/** Telephone numbers: French in every usual form, overseas, international. */
export function findTelephones(norm: string): Trouvaille[] {
  const keep = (valeur: string) => !DATE.test(valeur);
  return [
    ...chercher(norm, "telephone", PAR_PAIRES, keep),
    ...chercher(norm, "telephone", GROUPES_LIBRES, keep),
    ...chercher(norm, "telephone", INTERNATIONAL),
    ...chercher(norm, "telephone", PREFIXE_00),
    ...chercher(norm, "telephone", COURT, (_, start) => ANNONCE.test(contexteAvant(norm, start, 35))),
  ];
}
