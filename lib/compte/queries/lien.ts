import { empreinteOfJeton } from "@/lib/compte/queries/secret";
import { Lien } from "@/lib/compte/schema";
import { callFunction } from "@/lib/db";
import type { SorteCompte } from "@/prisma/client/enums";

/** What the link of a mail is for: `email`, the account's address now; `adresse`, the one the mail went to. */
export type LienLu = { sorte: SorteCompte; adresse: string; email: string };

/** What this link does, for who holds it; null when it is unknown, over or used, which are one answer. */
export async function readLien(jeton: string, now: Date): Promise<LienLu | null> {
  if (!Lien.safeParse({ jeton }).success) return null;
  const [lien] = await callFunction<LienLu>('SELECT "sorte", "adresse", "email" FROM compte_lien($1, $2)', [
    empreinteOfJeton(jeton),
    now,
  ]);
  return lien ?? null;
}
