import { fold } from "@/lib/anonymisation/rules/lexique/pliage";
import type { Jour } from "@/lib/time";

/** Once the conclusions are written and validated, they are to be told to the person (000:69). */
export const isRestitutionDue = ({
  valide,
  restitueeLe,
}: {
  valide: boolean;
  restitueeLe: Jour | null;
}): boolean => valide && restitueeLe === null;

/** Why the conclusions cannot have been told on this day; null when they can. */
export function refusRestitution(
  restitueeLe: Jour,
  { aujourdhui, seance }: { aujourdhui: Jour; seance: Jour },
) {
  if (restitueeLe > aujourdhui) return "DATE_A_VENIR";
  return restitueeLe < seance ? "DATE_AVANT_SEANCE" : null;
}

/**
 * Why a part of minutes is not given to the person as it is: a word may identify someone (MOT), a professional is named in
 * it (NOM), or another situation or group is cited by its code (CODE).
 */
export const RETENUES = ["MOT", "NOM", "CODE"] as const;
export type Retenue = (typeof RETENUES)[number];

const CODE = /(?<![\p{L}\d])[SDG]-[A-Z\d]{4}(?![\p{L}\d])/giu;
const MOT_CAPITAL = /\p{Lu}[\p{L}’'-]*/gu;
const PARTICULES = new Set(["les", "des", "del", "van", "von"]);

/** The words of a name that point to someone by themselves. */
const partsOf = (nom: string): string[] =>
  [
    fold(nom),
    ...fold(nom)
      .split(/[\s’'-]+/)
      .filter((part) => part.length > 2),
  ].filter((part) => part.length > 1 && !PARTICULES.has(part));

/**
 * Why this part of the situation `code` is held back from the person; null when it may be given. `ouvert`: the anonymisation
 * check found a word nobody answered for. `noms` are the professionals gathered: an answer that lets a word stay between
 * professionals does not let it reach the person, who reads of nobody else and of no other situation (002:2219).
 */
export function retenueOf(
  texte: string,
  { code, ouvert, noms }: { code: string; ouvert: boolean; noms: readonly string[] },
): Retenue | null {
  const lu = texte.normalize("NFC");
  if ((lu.match(CODE) ?? []).some((cite) => cite.toUpperCase() !== code)) return "CODE";
  const connus = new Set(noms.flatMap((nom) => partsOf(nom.normalize("NFC"))));
  const dits = (lu.match(MOT_CAPITAL) ?? []).flatMap((mot) => [fold(mot), ...fold(mot).split(/[’'-]+/)]);
  if (dits.some((mot) => connus.has(mot))) return "NOM";
  return ouvert ? "MOT" : null;
}
