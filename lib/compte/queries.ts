import type { z } from "zod";
import type { Connexion } from "@/lib/compte/schema";
import { callFunction } from "@/lib/db";
import { env } from "@/lib/env";
import { clearTentatives, countTentative } from "@/lib/limite";
import { verifyMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";
import { COMPTES_DEMO, type CompteDemo } from "@/prisma/comptes-demo";

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

/** The demo's accounts, to sign in with one click; none outside demo mode. */
export function listComptesDemo(): readonly CompteDemo[] {
  return env().RECUL_MODE === "demo" ? COMPTES_DEMO : [];
}
