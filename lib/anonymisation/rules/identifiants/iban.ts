import type { Trouvaille } from "../signalement";
import { chercher, contexteAvant } from "./chercher";

const LONGUEURS: Record<string, number> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BA: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LB: 28,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  XK: 20,
};
const CANDIDAT = /(?<![\p{L}\d])[A-Za-z]{2}[ .-]?\d{2}(?:[ .-]{0,2}[A-Za-z\d]){10,29}/gu;
const RIB = /\brib\b[^\d\n]{0,25}(?<valeur>\d{5}[ .-]?\d{5}[ .-]?[\dA-Z]{11}[ .-]?\d{2})(?!\d)/giu;
const ANNONCE = /\b(?:iban|rib|compte|virement|coordonnees bancaires|coordonnées bancaires)\b/;

/** Whether the check of ISO 13616 holds: moved and read in base 10, the rest by 97 is 1. */
export function isIbanValide(iban: string): boolean {
  const compact = iban.replace(/[^A-Za-z\d]/g, "").toUpperCase();
  let reste = 0;
  for (const signe of compact.slice(4) + compact.slice(0, 4))
    for (const chiffre of String(Number.parseInt(signe, 36))) reste = (reste * 10 + Number(chiffre)) % 97;
  return reste === 1;
}

/** The first `longueur` letters and digits of `candidat`, with what separates them. */
function cut(candidat: string, longueur: number): string {
  let vus = 0;
  for (let i = 0; i < candidat.length; i++)
    if (/[A-Za-z\d]/.test(candidat[i] ?? "") && ++vus === longueur) return candidat.slice(0, i + 1);
  return "";
}

/** Bank accounts: IBAN with its key, a French one mistyped, any one announced as such, and RIB. */
export function findIban(norm: string): Trouvaille[] {
  const trouvailles = chercher(norm, "iban", RIB);
  for (const { 0: candidat, index } of norm.matchAll(CANDIDAT)) {
    const pays = candidat.slice(0, 2).toUpperCase();
    const valeur = cut(candidat, LONGUEURS[pays] ?? 0);
    const suite = norm[index + valeur.length] ?? "";
    if (valeur && !/[\p{L}\d]/u.test(suite) && (isIbanValide(valeur) || isLikely(valeur, pays)))
      trouvailles.push({ type: "iban", start: index, end: index + valeur.length });
    else if (ANNONCE.test(contexteAvant(norm, index, 30)) && (candidat.match(/\d/g)?.length ?? 0) >= 12)
      trouvailles.push({ type: "iban", start: index, end: index + candidat.length });
  }
  return trouvailles;
}

function isLikely(valeur: string, pays: string): boolean {
  return pays === "FR" && (valeur.match(/\d/g)?.length ?? 0) >= 18;
}
