import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { verifyConnexion } from "@/lib/compte/queries";
import type { ChangementMotDePasse, Connexion } from "@/lib/compte/schema";
import { callFunction } from "@/lib/db";
import { countTentative } from "@/lib/limite";
import { hashMotDePasse, verifyMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";
import { closeSession, openSession } from "@/lib/session";

/** Signs in; where the person was heading, or the choice of espaces. */
export async function openConnexion(
  { adresse }: Visiteur,
  input: z.output<typeof Connexion>,
  now: Date,
): Promise<Result<string, "IDENTIFIANTS" | "TROP_DE_TENTATIVES">> {
  const compte = await verifyConnexion(input, adresse);
  if (!compte.ok) return compte;
  await openSession(compte.value, now);
  return ok(input.suite ?? "/espaces");
}

/** Ends the session, here and in the database. */
export async function closeConnexion(): Promise<Result> {
  await closeSession();
  return ok();
}

/** Changes the password of the session's account and ends its other sessions. */
export async function changeMotDePasse(
  { sessionId, adresse }: Visiteur,
  { actuel, nouveau }: z.output<typeof ChangementMotDePasse>,
  _now: Date,
): Promise<Result<undefined, "MOT_DE_PASSE_ACTUEL" | "SESSION_FERMEE" | "TROP_DE_TENTATIVES">> {
  if (!sessionId) return refuse("SESSION_FERMEE");
  const [compte] = await callFunction<{ email: string; motDePasse: string | null }>(
    "SELECT * FROM session_compte($1)",
    [sessionId],
  );
  if (!compte) return refuse("SESSION_FERMEE");
  if (!(await countTentative(compte.email, adresse))) return refuse("TROP_DE_TENTATIVES");
  if (!(await verifyMotDePasse(actuel, compte.motDePasse))) return refuse("MOT_DE_PASSE_ACTUEL");
  await callFunction("SELECT session_changer_mot_de_passe($1, $2)", [
    sessionId,
    await hashMotDePasse(nouveau),
  ]);
  return ok();
}
