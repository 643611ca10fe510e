import type { Titulaire } from "@/lib/compte/queries/titulaire";
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
