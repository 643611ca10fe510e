import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { verifyConnexion } from "@/lib/compte/queries";
import type { ChangementMotDePasse, Connexion, Entree } from "@/lib/compte/schema";
import { callFunction } from "@/lib/db";
import { countTentative } from "@/lib/limite";
import { hashMotDePasse, verifyMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";
import { closeSession, openSession } from "@/lib/session";

type Compte = { email: string; motDePasse: string | null; provisoire: boolean };

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

/** Changes the password of the session's account and ends its other sessions; where a first password leads. */
export async function changeMotDePasse(
  { sessionId, adresse }: Visiteur,
  { actuel, nouveau }: z.output<typeof ChangementMotDePasse>,
  _now: Date,
): Promise<Result<string | undefined, "MOT_DE_PASSE_ACTUEL" | "SESSION_FERMEE" | "TROP_DE_TENTATIVES">> {
  if (!sessionId) return refuse("SESSION_FERMEE");
  const [compte] = await callFunction<Compte>("SELECT * FROM session_compte($1)", [sessionId]);
  if (!compte) return refuse("SESSION_FERMEE");
  if (!(await countTentative(compte.email, adresse))) return refuse("TROP_DE_TENTATIVES");
  if (!(await verifyMotDePasse(actuel, compte.motDePasse))) return refuse("MOT_DE_PASSE_ACTUEL");
  await callFunction("SELECT session_changer_mot_de_passe($1, $2)", [
    sessionId,
    await hashMotDePasse(nouveau),
  ]);
  return ok(compte.provisoire ? "/espaces" : undefined);
}

/** Gives the code of an espace to an account that was made elsewhere; the way in. Tries are counted as for a password. */
export async function enterEspace(
  { sessionId, adresse }: Visiteur,
  { espace, code }: z.output<typeof Entree>,
  _now: Date,
): Promise<Result<string, "CODE" | "TROP_DE_TENTATIVES">> {
  const [attendu] = await callFunction<{ email: string; entree: string }>(
    "SELECT * FROM session_entree($1, $2)",
    [sessionId, espace],
  );
  if (!attendu) return ok(`/${espace}`);
  if (!(await countTentative(attendu.email, adresse))) return refuse("TROP_DE_TENTATIVES");
  if (!(await verifyMotDePasse(code, attendu.entree))) return refuse("CODE");
  await callFunction("SELECT session_entrer($1, $2, $3)", [sessionId, espace, attendu.entree]);
  return ok(`/${espace}`);
}
