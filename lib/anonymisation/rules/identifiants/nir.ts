import type { Trouvaille } from "../signalement";
import { chercher, contexteAvant } from "./chercher";

const S = "[ .\\-_/]{0,2}";
/** Sex, year, month, department (2A and 2B for Corsica), commune, order, and the key when it is there. */
const NIR = new RegExp(
  `(?<![\\p{L}\\d])[1-478](?:${S}\\d){4}${S}(?:\\d${S}\\d|2${S}[ABab])(?:${S}\\d){6}(?:${S}\\d${S}\\d)?(?!\\d)`,
  "gu",
);
/** What looks like the beginning of one, after « sécu » or « NIR ». */
const PARTIEL = /(?<![\p{L}\d])[1-478](?:[ .-]?\d){4,12}[\dab](?:[ .-]?\d){0,9}/giu;
const ANNONCE =
  /(?:\bs[ée]cu(?:rit[ée] sociale)?|\bnir|\bnss|\bcarte vitale|(?:n°|\bnum[ée]ro|\bnum) ?(?:de )?(?:ss|s\.s\.))(?![\p{L}\d])[^\d]{0,20}$/u;

/** The usual spacing; without it, a number without the right key is a row of a table. */
const USUEL =
  /^\d[ .\-_/]{1,2}\d{2}[ .\-_/]{0,2}\d{2}[ .\-_/]{1,2}(?:\d{2}|2[ABab])[ .\-_/]{0,2}\d{3}[ .\-_/]{0,2}\d{3}(?:[ .\-_/]{0,2}\d{2})?$/;

/** The key of a NIR of 13 characters: 97 less the rest by 97, 2A counting as 19 and 2B as 18. */
export function keyOfNir(corps: string): number {
  const nombre = corps.toUpperCase().replace("2A", "19").replace("2B", "18");
  return 97 - Number(BigInt(nombre) % 97n);
}

/** Months are 01-12, or 20-42 and 50-99 when the birth certificate is incomplete. */
function isMoisPlausible(mois: number): boolean {
  return (mois >= 1 && mois <= 12) || (mois >= 20 && mois <= 42) || mois >= 50;
}

/** Whether 13 or 15 characters read as a NIR: right key, or none or a mistyped one but a plausible body. */
export function isNir(valeur: string): boolean {
  const compact = valeur.replace(/[^\dABab]/g, "");
  const cle = compact.slice(13);
  if (cle !== "" && Number(cle) === keyOfNir(compact.slice(0, 13))) return true;
  if (/[^\dABab]/.test(valeur) && !USUEL.test(valeur)) return false;
  const departement = compact.slice(5, 7);
  return (
    isMoisPlausible(Number(compact.slice(3, 5))) &&
    departement !== "00" &&
    (cle === "" || (cle !== "00" && Number(cle) <= 97))
  );
}

/** Numbers of social security, with or without key and spaces. */
export function findNir(norm: string): Trouvaille[] {
  return [
    ...chercher(norm, "nir", NIR, isNir),
    ...chercher(norm, "nir", PARTIEL, (_, start) => ANNONCE.test(contexteAvant(norm, start, 45))),
  ];
}
