import { addMinutes } from "@/lib/time";

/** How long an invitation serves. */
const VALIDITE_MINUTES = 7 * 24 * 60;

export const expireLeOf = (now: Date): Date => addMinutes(now, VALIDITE_MINUTES);

export type Invitation = { creeLe: Date; expireLe: Date; ouverteLe: Date | null };
export type EtatInvitation = "ENVOYEE" | "OUVERTE" | "EXPIREE";

/** Where an invitation that was neither accepted nor withdrawn stands. */
export function etatOf({ expireLe, ouverteLe }: Invitation, now: Date): EtatInvitation {
  if (expireLe <= now) return "EXPIREE";
  return ouverteLe ? "OUVERTE" : "ENVOYEE";
}
