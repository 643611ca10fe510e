import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { proveMotDePasse } from "@/lib/compte/commands/titulaire";
import { readTitulaire } from "@/lib/compte/queries/titulaire";
import type { ChangementMotDePasse } from "@/lib/compte/schema";
import { callFunction } from "@/lib/db";
import { hashMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";

/** Changes the password of the session's account and ends its other sessions; where a first password leads. */
export async function changeMotDePasse(
  { sessionId, adresse }: Visiteur,
  { actuel, nouveau }: z.output<typeof ChangementMotDePasse>,
  _now: Date,
): Promise<Result<string | undefined, "MOT_DE_PASSE_ACTUEL" | "SESSION_FERMEE" | "TROP_DE_TENTATIVES">> {
  const compte = await readTitulaire(sessionId);
  if (!compte) return refuse("SESSION_FERMEE");
  const preuve = await proveMotDePasse(compte, actuel, adresse);
  if (!preuve.ok) return refuse(preuve.reason === "MOT_DE_PASSE" ? "MOT_DE_PASSE_ACTUEL" : preuve.reason);
  const [change] = await callFunction<{ fait: boolean }>(
    "SELECT session_changer_mot_de_passe($1, $2, $3) AS fait",
    [sessionId, compte.motDePasse, await hashMotDePasse(nouveau)],
  );
  if (!change?.fait) return refuse("SESSION_FERMEE");
  return ok(compte.provisoire ? "/espaces" : undefined);
}
