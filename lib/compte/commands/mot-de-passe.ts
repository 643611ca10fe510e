import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import type { ChangementMotDePasse } from "@/lib/compte/schema";
import { callFunction } from "@/lib/db";
import { countTentative } from "@/lib/limite";
import { hashMotDePasse, verifyMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";

type Compte = { email: string; motDePasse: string | null; provisoire: boolean };

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
