import type { Acteur } from "@/lib/acteur";
import type { Sujet } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { journaliser, type Objet } from "@/lib/journal";
import type { LeveeDite } from "@/lib/levee/rules";
import type { SupportContenu } from "@/prisma/client/enums";

type Support = Sujet & { support: SupportContenu; supportId: string; objet: Objet };

/** Keeps who said that a word may stay in a text, when and why, in the transaction that writes it: a fingerprint, never the word. */
export async function writeLevees(
  tx: Tx,
  acteur: Acteur,
  { objet, ...support }: Support,
  levees: readonly LeveeDite[],
  now: Date,
): Promise<void> {
  if (levees.length === 0) return;
  const { espaceId, membreId: auteurId } = acteur;
  await tx.leveeContenu.createMany({
    data: levees.map(({ empreinte, motif }) => ({
      ...{ espaceId, ...support, empreinte, motif, auteurId },
      leveeLe: now,
    })),
    skipDuplicates: true,
  });
  await journaliser(tx, acteur, "lever", objet, support.supportId);
}
