import { timingSafeEqual } from "node:crypto";
import { empreinteOf } from "@/lib/empreinte";
import { codeOf, PERIODES_VALIDES, periodeOf } from "@/lib/pointage/rules";

type Seance = { espaceId: string; id: string };

const JETON_LONGUEUR = 32;

const signatureOf = ({ espaceId, id }: Seance, periode: number) =>
  empreinteOf("pointage", espaceId, id, String(periode));

/** What a room's screen shows now: for the camera, and to be typed. Both are signed, of this séance and of this minute. */
export function createJetons(seance: Seance, now: Date): { jeton: string; code: string } {
  const signature = signatureOf(seance, periodeOf(now));
  return { jeton: signature.slice(0, JETON_LONGUEUR), code: codeOf(signature.slice(JETON_LONGUEUR)) };
}

/** The signatures that are still good. */
const signaturesOf = (seance: Seance, now: Date): string[] =>
  Array.from({ length: PERIODES_VALIDES }, (_, rang) => signatureOf(seance, periodeOf(now) - rang));

const isEgal = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Whether this is what the screen of this séance shows, or showed a few minutes ago. */
export const isJeton = (seance: Seance, jeton: string, now: Date): boolean =>
  signaturesOf(seance, now).some((signature) => isEgal(signature.slice(0, JETON_LONGUEUR), jeton));

/** The same of the typed code. */
export const isCode = (seance: Seance, code: string, now: Date): boolean =>
  signaturesOf(seance, now).some((signature) => isEgal(codeOf(signature.slice(JETON_LONGUEUR)), code));
