import { desceller } from "@/lib/coffre";
import { callFunction } from "@/lib/db";
import { uriOf } from "@/lib/totp";

export const USAGE_FACTEUR = "facteur";

/** The factor of a session's account, as the database gives it to a session that is open or waits for its code. */
export type FacteurLigne = {
  utilisateurId: string;
  email: string;
  secret: string | null;
  confirmeLe: Date | null;
  dernierPas: string;
  codes: number;
  /** The session has proved its factor in the last ten minutes. */
  frais: boolean;
};

/** The factor of this session's account; null when the session is neither open nor waiting. */
export async function readFacteur(sessionId: string | null): Promise<FacteurLigne | null> {
  if (!sessionId) return null;
  const [ligne] = await callFunction<FacteurLigne>("SELECT * FROM session_facteur($1)", [sessionId]);
  return ligne ?? null;
}

export type FacteurFiche =
  | { etat: "ABSENT" }
  /** The secret is shown until a first code confirms it, half an hour at most. */
  | { etat: "EN_COURS"; secret: string; uri: string }
  | { etat: "ACTIF"; depuis: Date; codes: number; frais: boolean };

/** Where the second factor of this session's account stands, for its own page. */
export async function getFacteur(sessionId: string): Promise<FacteurFiche> {
  const ligne = await readFacteur(sessionId);
  if (!ligne?.secret) return { etat: "ABSENT" };
  const { utilisateurId, email, confirmeLe, codes, frais } = ligne;
  if (confirmeLe) return { etat: "ACTIF", depuis: confirmeLe, codes, frais };
  const secret = desceller(ligne.secret, USAGE_FACTEUR, utilisateurId);
  return secret ? { etat: "EN_COURS", secret, uri: uriOf(secret, email) } : { etat: "ABSENT" };
}
