import { callFunction, type Tx, withEspace } from "@/lib/db";
import { notify } from "@/lib/message/commands/notify";
import { listAccordsARevoir } from "@/lib/message/queries/accord";
import {
  type EspaceARappeler,
  listAConfirmer,
  listRappels,
  listSansSeance,
  listSuivisDus,
} from "@/lib/message/queries/rappel";
import { isHeureDesRappels, isJourDuBilan } from "@/lib/message/rules/rappel";
import { jourOf } from "@/lib/time";

/** What the calendar itself has to tell, in every espace: made as often as one likes, each is told once. */
export async function remindEspaces(clock: () => Date): Promise<void> {
  const espaces = await callFunction<{ id: string }>("SELECT travail_espaces() AS id", []);
  for (const { id } of espaces) await remindEspace({ espaceId: id }, clock());
}

/**
 * The reminders of an espace that are due now: séances in a week and tomorrow, follow-ups at 3 and 6 months, demandes to
 * confirm, and on Mondays what has nothing booked. From seven in the morning there. Keys make each unique, whoever makes it.
 */
export async function remindEspace({ espaceId }: { espaceId: string }, now: Date): Promise<void> {
  await withEspace({ espaceId }, async (tx) => {
    const espace = await tx.espace.findUniqueOrThrow({
      where: { id: espaceId },
      select: {
        id: true,
        zone: true,
        delaiAlerteJours: true,
        delaiConfirmationJours: true,
        rappelJ7: true,
        rappelJ1: true,
      },
    });
    if (!isHeureDesRappels(now, espace.zone)) return;
    const today = jourOf(now, espace.zone);
    const rappels = [
      ...(await listRappels(tx, espace, now)),
      ...(await listSuivisDus(tx, espace, today)),
      ...(await listAConfirmer(tx, espace, now)),
      ...(await listAccordsARevoir(tx, espace, today)),
      ...(isJourDuBilan(today) ? await listSansSeance(tx, espace, now) : []),
    ];
    await tellOnce(tx, espace, rappels, now);
  });
}

async function tellOnce(
  tx: Tx,
  { id: espaceId }: EspaceARappeler,
  rappels: Awaited<ReturnType<typeof listRappels>>,
  now: Date,
): Promise<void> {
  const dits = await tx.message.findMany({
    where: { espaceId, cle: { in: rappels.map(({ message }) => message.cle) } },
    select: { cle: true },
  });
  const cles = new Set(dits.map(({ cle }) => cle));
  for (const { message, membreIds } of rappels)
    if (!cles.has(message.cle)) await notify(tx, { espaceId }, message, { membreIds }, now);
}
