import type { Visiteur } from "@/lib/account-action";
import { readPreuve, readTitulaire, type Titulaire } from "@/lib/compte/queries/titulaire";
import { type PreuveRefus, proveCode } from "@/lib/facteur/commands/preuve";
import { countTentative } from "@/lib/limite";
import { verifyMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";

/** Whether the person at the keyboard knows the password of the account, counted as a try from this network address. */
export async function proveMotDePasse(
  { email, motDePasse }: Pick<Titulaire, "email" | "motDePasse">,
  saisi: string,
  adresse: string,
): Promise<Result<undefined, "MOT_DE_PASSE" | "TROP_DE_TENTATIVES">> {
  if (!(await countTentative(email, adresse))) return refuse("TROP_DE_TENTATIVES");
  return (await verifyMotDePasse(saisi, motDePasse)) ? ok() : refuse("MOT_DE_PASSE");
}

/** RECONNEXION: the account has nothing to type that would prove it; one signs in again. */
export type TitulaireRefus = PreuveRefus | "MOT_DE_PASSE" | "CODE_ATTENDU" | "RECONNEXION";

/**
 * Whether the person at the keyboard is the account's, by as much as signing in asks: the password, and a code where there is
 * a second factor; a passkey or a provider where there is nothing to type, within the last ten minutes. A code serves once.
 */
export async function proveTitulaire(
  { sessionId, adresse }: Visiteur,
  { motDePasse, code }: { motDePasse: string; code?: string | undefined },
  now: Date,
): Promise<Result<undefined, TitulaireRefus>> {
  const [compte, preuve] = [await readTitulaire(sessionId), await readPreuve(sessionId)];
  if (!compte || !preuve) return refuse("SESSION_FERMEE");
  if (!preuve.fraiche && !preuve.code) return refuse("RECONNEXION");
  if (preuve.motDePasse) {
    const connu = await proveMotDePasse(compte, motDePasse, adresse);
    if (!connu.ok) return connu;
  }
  if (!preuve.code) return ok();
  return code ? proveCode(sessionId, code, now) : refuse("CODE_ATTENDU");
}
