import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { desceller } from "@/lib/coffre";
import { callFunction } from "@/lib/db";
import { empreinteOf } from "@/lib/empreinte";
import { type FacteurLigne, readFacteur, USAGE_FACTEUR } from "@/lib/facteur/queries";
import type { Code } from "@/lib/facteur/schema";
import { clearFacteur, countFacteur } from "@/lib/limite";
import { ok, type Result, refuse } from "@/lib/result";
import { stepOf } from "@/lib/totp";

export type PreuveRefus = "CODE" | "DEJA_SERVI" | "SESSION_FERMEE" | "TROP_DE_TENTATIVES";

/** A code that is right: the step of time it is of, or the fingerprint of a recovery code. */
type Preuve = { pas: number | null; empreinte: string | null };

export const empreinteSecours = (utilisateurId: string, code: string): string =>
  empreinteOf("secours", utilisateurId, code);

/** The step a code is of, for a factor that is there; the code has served when its step is not after the last one. */
export function verifyCode(
  ligne: FacteurLigne,
  code: string,
  now: Date,
): Result<number, "CODE" | "DEJA_SERVI"> {
  const secret = ligne.secret && desceller(ligne.secret, USAGE_FACTEUR, ligne.utilisateurId);
  const pas = secret ? stepOf(secret, code, now) : null;
  if (pas === null) return refuse("CODE");
  return pas > Number(ligne.dernierPas) ? ok(pas) : refuse("DEJA_SERVI");
}

/** What a typed code proves, once it is counted as a try; it is not consumed yet. */
export async function weighCode(
  ligne: FacteurLigne,
  saisi: string,
  now: Date,
): Promise<Result<Preuve, Exclude<PreuveRefus, "SESSION_FERMEE">>> {
  const digits = /^\d{6}$/.test(saisi);
  if (!(await countFacteur(ligne.utilisateurId, !digits))) return refuse("TROP_DE_TENTATIVES");
  if (!digits) return ok({ pas: null, empreinte: empreinteSecours(ligne.utilisateurId, saisi) });
  const pas = verifyCode(ligne, saisi, now);
  return pas.ok ? ok({ pas: pas.value, empreinte: null }) : pas;
}

/** A refusal is a line of the journal of the espaces the account can enter, as that of a password. */
async function refuseCode<R extends PreuveRefus>({ email }: FacteurLigne, reason: R) {
  await callFunction("SELECT compte_refuser($1)", [email]);
  return refuse(reason);
}

/** Proves the second factor of a session by a code typed now; the code will not serve again. */
export async function proveCode(
  sessionId: string | null,
  saisi: string,
  now: Date,
): Promise<Result<undefined, PreuveRefus>> {
  const ligne = await readFacteur(sessionId);
  if (!ligne?.confirmeLe) return refuse("SESSION_FERMEE");
  const preuve = await weighCode(ligne, saisi, now);
  // A refusal that counts no try leaves no line either: they would be without end.
  if (!preuve.ok)
    return preuve.reason === "TROP_DE_TENTATIVES" ? refuse(preuve.reason) : refuseCode(ligne, preuve.reason);
  const [fait] = await callFunction<{ prouve: boolean }>("SELECT facteur_prouver($1, $2, $3) AS prouve", [
    sessionId,
    preuve.value.pas,
    preuve.value.empreinte,
  ]);
  if (!fait?.prouve) return refuseCode(ligne, preuve.value.pas === null ? "CODE" : "DEJA_SERVI");
  await clearFacteur(ligne.utilisateurId);
  return ok();
}

/** The second step of signing in, with the six digits of the telephone or a recovery code; where the person was heading. */
export async function proveFacteur(
  { sessionId }: Visiteur,
  { code, suite }: z.output<typeof Code>,
  now: Date,
): Promise<Result<string, PreuveRefus>> {
  const prouve = await proveCode(sessionId, code, now);
  return prouve.ok ? ok(suite ?? "/espaces") : prouve;
}
