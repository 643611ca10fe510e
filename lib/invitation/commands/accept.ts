import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { callFunction } from "@/lib/db";
import { readInvitation } from "@/lib/invitation/queries/invitation";
import { empreinteOfJeton } from "@/lib/invitation/queries/secret";
import type { Accept, Join } from "@/lib/invitation/schema";
import { hashMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";
import { openSession } from "@/lib/session";

/** LIEN: it opens nothing, or no longer. */
export type AcceptRefus = "LIEN";

/**
 * Enters the espace of an invitation with a password chosen there, for an account nobody has yet proved to read the mail
 * of; where to go. A second factor, where there is one, is asked next.
 */
export async function acceptInvitation(
  _visiteur: Visiteur,
  { jeton, nouveau }: z.output<typeof Accept>,
  now: Date,
): Promise<Result<string, AcceptRefus>> {
  const lue = await readInvitation(jeton, now);
  if (!lue?.choisir) return refuse("LIEN");
  const utilisateurId = await enter(jeton, null, await hashMotDePasse(nouveau), now);
  if (!utilisateurId) return refuse("LIEN");
  await openSession(utilisateurId, "mot-de-passe", now);
  return ok(`/${lue.slug}`);
}

/** Enters the espace of an invitation from a session of the account it was sent to; where to go. */
export async function joinInvitation(
  { sessionId }: Visiteur,
  { jeton }: z.output<typeof Join>,
  now: Date,
): Promise<Result<string, AcceptRefus>> {
  const lue = await readInvitation(jeton, now);
  if (!lue || lue.choisir || !sessionId) return refuse("LIEN");
  return (await enter(jeton, sessionId, null, now)) ? ok(`/${lue.slug}`) : refuse("LIEN");
}

async function enter(
  jeton: string,
  sessionId: string | null,
  motDePasse: string | null,
  now: Date,
): Promise<string | null> {
  const [entree] = await callFunction<{ id: string | null }>(
    "SELECT invitation_accepter($1, $2, $3, $4) AS id",
    [empreinteOfJeton(jeton), now, sessionId, motDePasse],
  );
  return entree?.id ?? null;
}
