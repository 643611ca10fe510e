import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { verifyConnexion } from "@/lib/compte/queries/connexion";
import type { Connexion, Revocation } from "@/lib/compte/schema";
import { callFunction } from "@/lib/db";
import { prepareFermeture } from "@/lib/fournisseur/commands/connexion";
import { ok, type Result, refuse } from "@/lib/result";
import { closeSession, openSession } from "@/lib/session";

/** Signs in; where the person was heading, or the choice of espaces, after the page of the code where there is one to give. */
export async function openConnexion(
  { adresse }: Visiteur,
  input: z.output<typeof Connexion>,
  now: Date,
): Promise<Result<string, "IDENTIFIANTS" | "TROP_DE_TENTATIVES">> {
  const compte = await verifyConnexion(input, adresse);
  if (!compte.ok) return compte;
  const { attend } = await openSession(compte.value, "mot-de-passe", now);
  const suite = input.suite ?? "/espaces";
  return ok(attend ? `/connexion/code?suite=${encodeURIComponent(suite)}` : suite);
}

/** Ends the session, here and in the database; where to go, which offers to end the identity provider's too. */
export async function closeConnexion({ sessionId }: Visiteur): Promise<Result<string>> {
  const lien = await prepareFermeture(sessionId);
  await closeSession();
  return ok(lien ? `/connexion/fermee?lien=${lien}` : "/connexion");
}

/**
 * Ends another session of the account, or all of them but this one when none is named: their next request is refused.
 * One that is already over is not found.
 */
export async function revokeConnexion(
  { sessionId }: Visiteur,
  { connexionId }: z.output<typeof Revocation>,
  _now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  const [fait] = sessionId
    ? await callFunction<{ nombre: number }>("SELECT session_revoquer($1, $2) AS nombre", [
        sessionId,
        connexionId ?? null,
      ])
    : [];
  return fait?.nombre ? ok() : refuse("INTROUVABLE");
}
