import type { Tx } from "@/lib/db";
import { formatEndroit, visioOf } from "@/lib/lieu/labels";
import { ENDROIT } from "@/lib/lieu/queries";
import { etatOf, type RendezVous } from "@/lib/message/rules/rendez-vous";
import type { Prisma } from "@/prisma/client/client";
import type { SorteMessage } from "@/prisma/client/enums";

/** What a calendar is told of a séance. */
export const SELECT_RENDEZ_VOUS = {
  id: true,
  version: true,
  statut: true,
  debut: true,
  fin: true,
  ...ENDROIT,
} as const satisfies Prisma.SeanceSelect;
type Seance = Prisma.SeanceGetPayload<{ select: typeof SELECT_RENDEZ_VOUS }>;

/** A séance as a message of this kind tells it to calendars; none when it says nothing to them. */
export function rendezVousOf(sorte: SorteMessage, seance: Seance): RendezVous[] {
  const { id, version, statut, debut, fin } = seance;
  const etat = etatOf(sorte, statut);
  if (!etat) return [];
  const endroit = { lieu: formatEndroit(seance), visio: visioOf(seance) };
  return [{ seanceId: id, etat, sequence: version, debut, fin, ...endroit }];
}

/** These séances, of those to come that take time, as a message of this kind tells them to calendars. One statement. */
export async function listRendezVous(
  tx: Tx,
  { espaceId }: { espaceId: string },
  sorte: SorteMessage,
  where: Prisma.SeanceWhereInput,
  now: Date,
): Promise<RendezVous[]> {
  const seances = await tx.seance.findMany({
    where: { AND: [{ espaceId, statut: { in: ["PROPOSEE", "CONFIRMEE"] }, debut: { gt: now } }, where] },
    orderBy: [{ debut: "asc" }, { id: "asc" }],
    select: SELECT_RENDEZ_VOUS,
  });
  return seances.flatMap((seance) => rendezVousOf(sorte, seance));
}
