import { phraseOf } from "@/lib/compte/labels";
import { lienOf } from "@/lib/compte/queries/secret";
import { type Courriel, formatCourrielCompte } from "@/lib/message/rules/courriel";
import type { SorteCompte } from "@/prisma/client/enums";

/** A mail about an account, as the database keeps it. */
export type CourrielCompte = { id: string; sorte: SorteCompte; adresse: string; creeLe: Date };

/** The mail as it is sent: the same whenever it is written. */
export function formatEnvoiCompte({ id, sorte }: Pick<CourrielCompte, "id" | "sorte">): Courriel {
  const { lie, ...mots } = phraseOf(sorte);
  return formatCourrielCompte({ ...mots, lien: lie ? lienOf(id) : null });
}
