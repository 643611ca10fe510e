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
