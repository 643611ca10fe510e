import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { journaliser, type Objet } from "@/lib/journal";
import type { LeveeDite } from "@/lib/levee/rules";
import type { SupportContenu } from "@/prisma/client/enums";

type Support = { support: SupportContenu; supportId: string; situationId: string; objet: Objet };

/** Keeps who said that a word may stay in a text, when and why, in the transaction that writes it: a fingerprint, never the word. */
export async function writeLevees(
  tx: Tx,
  acteur: Acteur,
  { support, supportId, situationId, objet }: Support,
  levees: readonly LeveeDite[],
  now: Date,
): Promise<void> {
  if (levees.length === 0) return;
  const { espaceId, membreId: auteurId } = acteur;
  await tx.leveeContenu.createMany({
    data: levees.map(({ empreinte, motif }) => ({
      ...{ espaceId, support, supportId, situationId, empreinte, motif, auteurId },
      leveeLe: now,
    })),
    skipDuplicates: true,
  });
  await journaliser(tx, acteur, "lever", objet, supportId);
}
