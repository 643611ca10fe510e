import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { readLien } from "@/lib/compte/queries/lien";
import { empreinteOfJeton, jetonOf } from "@/lib/compte/queries/secret";
import type { Oubli, Reinitialisation } from "@/lib/compte/schema";
import { callFunction } from "@/lib/db";
import { countDemande } from "@/lib/limite";
import { hashMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Asks for a link to choose a new password. The same line is written whether the address has an account or not, and
 * nobody looks before the mail is about to leave: neither the answer nor its time tells.
 */
export async function requestMotDePasse(
  { adresse }: Visiteur,
  { email }: z.output<typeof Oubli>,
  now: Date,
): Promise<Result<undefined, "TROP_DE_TENTATIVES">> {
  if (!(await countDemande(email, adresse))) return refuse("TROP_DE_TENTATIVES");
  const id = randomUUID();
  await callFunction("SELECT compte_demander($1, $2, $3, $4)", [
    id,
    empreinteOfJeton(jetonOf(id)),
    email,
    now,
  ]);
  return ok();
}

/**
 * Chooses a new password with the link that was mailed: it serves once, within thirty minutes. Every session of the
 * account ends, and a mail says so. One then signs in: what else guards the account still does.
 */
export async function resetMotDePasse(
  _visiteur: Visiteur,
  { jeton, nouveau }: z.output<typeof Reinitialisation>,
  now: Date,
): Promise<Result<undefined, "LIEN">> {
  if (!(await readLien(jeton, now))) return refuse("LIEN");
  const [fait] = await callFunction<{ id: string | null }>("SELECT compte_reinitialiser($1, $2, $3) AS id", [
    empreinteOfJeton(jeton),
    await hashMotDePasse(nouveau),
    now,
  ]);
  return fait?.id ? ok() : refuse("LIEN");
}
