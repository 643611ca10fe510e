import { addDays, addMinutes, jourOf, toInstant } from "@/lib/time";
import type { StatutSeance } from "@/prisma/client/enums";

/** Minutes before a séance from which one may say that one is there. */
const AVANT_MINUTES = 30;

type Seance = { statut: StatutSeance; debut: Date };

/** From half an hour before it begins until the end of that day, in `zone`; `a` excluded. */
export const fenetreOf = (debut: Date, zone: string): { de: Date; a: Date } => ({
  de: addMinutes(debut, -AVANT_MINUTES),
  a: toInstant(addDays(jourOf(debut, zone), 1), "00:00", zone),
});

/** Whether one may say that one is at this séance: it is certain, and it is its time. What was held is corrected instead. */
export function canPointer({ statut, debut }: Seance, now: Date, zone: string): boolean {
  const { de, a } = fenetreOf(debut, zone);
  return statut === "CONFIRMEE" && de <= now && now < a;
}

/** Before one may say that one is there, then until the end, then after it. */
export type MomentSeance = "AVANT" | "PENDANT" | "APRES";

export function momentOf({ debut, fin }: { debut: Date; fin: Date }, now: Date): MomentSeance {
  if (now < addMinutes(debut, -AVANT_MINUTES)) return "AVANT";
  return now < fin ? "PENDANT" : "APRES";
}

/** The screen shows another code every minute; each is good for five, the time to sign in. */
export const PERIODE_SECONDES = 60;
export const PERIODES_VALIDES = 5;

export const periodeOf = (now: Date): number => Math.floor(now.getTime() / (PERIODE_SECONDES * 1000));

/** Letters and figures that are not taken for one another. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const CODE_LONGUEUR = 6;

/** A code short enough to be typed, from a fingerprint in hexadecimal. */
export function codeOf(empreinte: string): string {
  const bits = Number.parseInt(empreinte.slice(0, 8), 16);
  const signes = Array.from({ length: CODE_LONGUEUR }, (_, rang) => ALPHABET[(bits >>> (rang * 5)) & 31]);
  return signes.join("");
}

/** What was typed, as it is compared: capitals, without what one puts between. */
export const normaliserCode = (saisi: string): string => saisi.toUpperCase().replace(/[^0-9A-Z]/g, "");
