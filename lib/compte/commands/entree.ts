import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { readTitulaire } from "@/lib/compte/queries/titulaire";
import type { EntreeEspace } from "@/lib/compte/schema";
import { callFunction } from "@/lib/db";
import { countTentative } from "@/lib/limite";
import { hashMotDePasse, verifyMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Enters an espace with the code its administrator gave, for an account made elsewhere; the way in. The password is
 * chosen anew at the same moment, so that whoever made the account does not come in behind (docs/decisions/012).
 */
export async function enterEspace(
  { sessionId, adresse }: Visiteur,
  { motDePasse: code, nouveau }: z.output<typeof EntreeEspace>,
  _now: Date,
): Promise<Result<string, "CODE" | "SESSION_FERMEE" | "TROP_DE_TENTATIVES">> {
  const compte = await readTitulaire(sessionId);
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
