import { phraseOf } from "@/lib/compte/labels/courriel";
import { lienOf } from "@/lib/compte/queries/secret";
import { type Courriel, formatCourrielCompte } from "@/lib/message/rules/courriel";
import type { SorteCompte } from "@/prisma/client/enums";

/** A mail about an account, as the database keeps it. */
export type CourrielCompte = {
  id: string;
  sorte: SorteCompte;
  adresse: string;
  /** How many recovery codes were left, where one has just served. */
  reste: number | null;
  creeLe: Date;
};

/** The mail as it is sent: the same whenever it is written. */
export function formatEnvoiCompte({
  id,
  sorte,
  reste,
}: Pick<CourrielCompte, "id" | "sorte" | "reste">): Courriel {
  const { lie, ...mots } = phraseOf(sorte, reste);
  return formatCourrielCompte({ ...mots, lien: lie ? lienOf(id) : null });
}
