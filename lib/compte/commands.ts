import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { verifyConnexion } from "@/lib/compte/queries";
import type { ChangementMotDePasse, Connexion, EntreeEspace } from "@/lib/compte/schema";
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
  await openSession(compte.value, "mot-de-passe", now);
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
  const [change] = await callFunction<{ fait: boolean }>(
    "SELECT session_changer_mot_de_passe($1, $2, $3) AS fait",
    [sessionId, compte.motDePasse, await hashMotDePasse(nouveau)],
  );
  if (!change?.fait) return refuse("SESSION_FERMEE");
  return ok(compte.provisoire ? "/espaces" : undefined);
}

/**
 * Enters an espace with the code its administrator gave, for an account made elsewhere; the way in. The password is
 * chosen anew at the same moment, so that whoever made the account does not come in behind (docs/decisions/012).
 */
export async function enterEspace(
  { sessionId, adresse }: Visiteur,
  { motDePasse: code, nouveau }: z.output<typeof EntreeEspace>,
  _now: Date,
): Promise<Result<string, "CODE" | "SESSION_FERMEE" | "TROP_DE_TENTATIVES">> {
  if (!sessionId) return refuse("SESSION_FERMEE");
  const [compte] = await callFunction<Compte>("SELECT * FROM session_compte($1)", [sessionId]);
  if (!compte) return refuse("SESSION_FERMEE");
  if (!(await countTentative(compte.email, adresse))) return refuse("TROP_DE_TENTATIVES");
  const portes = await callFunction<{ slug: string; entree: string }>("SELECT * FROM session_entrees($1)", [
    sessionId,
  ]);
  for (const { slug, entree } of portes) {
    if (!(await verifyMotDePasse(code, entree))) continue;
    const [porte] = await callFunction<{ ouverte: boolean }>(
      "SELECT session_entrer($1, $2, $3, $4) AS ouverte",
      [sessionId, slug, entree, await hashMotDePasse(nouveau)],
    );
    if (porte?.ouverte) return ok(`/${slug}`);
  }
  return refuse("CODE");
}
