import type { z } from "zod";
import type { Connexion } from "@/lib/compte/schema";
import { callFunction } from "@/lib/db";
import { clearTentatives, countTentative } from "@/lib/limite";
import { verifyMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";
import type { Moyen } from "@/lib/session";

export type ConnexionLigne = {
  id: string;
  /** The one this request came with. */
  ici: boolean;
  moyen: Moyen;
  appareil: string | null;
  creeLe: Date;
  /** Within five minutes. */
  vueLe: Date;
};

/** The sessions of the account that stand, this one first, then the last seen; none when signed out. */
export async function listConnexions(sessionId: string | null): Promise<ConnexionLigne[]> {
  return sessionId ? callFunction<ConnexionLigne>("SELECT * FROM session_liste($1)", [sessionId]) : [];
}

/** The address of the account of this session; null when signed out. */
export async function readAdresse(sessionId: string | null): Promise<string | null> {
  const [compte] = sessionId
    ? await callFunction<{ email: string }>("SELECT email FROM session_compte($1)", [sessionId])
    : [];
  return compte?.email ?? null;
}

type Compte = { id: string; motDePasse: string | null };

/**
 * Checks an address and a password; the account's id, or a refusal that does not say which was wrong.
 * Unknown addresses take as long as known ones. Attempts are counted by account and by network address; a refusal is a
 * line of the journal of the espaces the account can enter.
 */
export async function verifyConnexion(
  { email, motDePasse }: z.output<typeof Connexion>,
  adresse: string,
): Promise<Result<string, "IDENTIFIANTS" | "TROP_DE_TENTATIVES">> {
  if (!(await countTentative(email, adresse))) return refuse("TROP_DE_TENTATIVES");
  const [compte] = await callFunction<Compte>("SELECT * FROM compte_lire($1)", [email]);
  const matches = await verifyMotDePasse(motDePasse, compte?.motDePasse);
  if (!compte || !matches) {
    await callFunction("SELECT compte_refuser($1)", [email]);
    return refuse("IDENTIFIANTS");
  }
  await clearTentatives(email, adresse);
  return ok(compte.id);
}
