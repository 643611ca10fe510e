import { generateSecret, generateURI, verifySync } from "otplib";

/** What telephones do without being told: SHA-1, six digits, thirty seconds (RFC 6238). */
const PAS_SECONDES = 30;

/** A new secret of 160 bits, in base 32. */
export const newSecret = (): string => generateSecret();

/** The address a telephone reads from the square: whose account, of which service, and the secret. */
export const uriOf = (secret: string, compte: string): string =>
  generateURI({ issuer: "Recul", label: compte, secret });

/**
 * The step of time this code is of, one step early or late at most, since no clock is exact; null: it is not a code of
 * this secret. A step at or before the last one accepted has served: the caller refuses it.
 */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const result = verifySync({
    secret,
    token: code,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: PAS_SECONDES,
  });
  return result.valid && "timeStep" in result ? result.timeStep : null;
}
