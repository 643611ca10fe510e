import type { z } from "zod";
import type { ChangementMotDePasse } from "@/lib/compte/schema";
import { callFunction } from "@/lib/db";
import { hashMotDePasse, verifyMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";

/** Changes the password of the session's account and ends its other sessions. */
export async function changeMotDePasse(
  sessionId: string,
  { actuel, nouveau }: z.output<typeof ChangementMotDePasse>,
): Promise<Result<undefined, "MOT_DE_PASSE_ACTUEL">> {
  const [compte] = await callFunction<{ motDePasse: string | null }>("SELECT * FROM session_compte($1)", [
    sessionId,
  ]);
  if (!(await verifyMotDePasse(actuel, compte?.motDePasse))) return refuse("MOT_DE_PASSE_ACTUEL");
  await callFunction("SELECT session_changer_mot_de_passe($1, $2)", [
    sessionId,
    await hashMotDePasse(nouveau),
  ]);
  return ok();
}
