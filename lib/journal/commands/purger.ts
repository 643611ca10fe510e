import { callFunction, withEspace } from "@/lib/db";
import { isPurgeable } from "@/lib/journal/rules/garde";
import { jourFromDate } from "@/lib/time";

/** Lets go, in every espace, of the months its journal no longer keeps, the oldest first. */
export async function purgeJournaux(clock: () => Date): Promise<void> {
  const espaces = await callFunction<{ id: string }>("SELECT travail_espaces() AS id", []);
  for (const { id } of espaces) await purgeJournal({ espaceId: id }, clock());
}

/**
 * Lets go of the months of an espace's journal that are older than it keeps, each as a whole: the fingerprint where it
 * ended stays, and the chain is verified from there. How many lines went; the database has its own word on the age.
 */
export async function purgeJournal({ espaceId }: { espaceId: string }, now: Date): Promise<number> {
  const { journalMois, segments } = await withEspace({ espaceId }, (tx) =>
    tx.espace.findUniqueOrThrow({
      where: { id: espaceId },
      select: {
        journalMois: true,
        segments: { where: { purgeLe: null }, orderBy: { mois: "asc" }, select: { mois: true } },
      },
    }),
  );
  let parties = 0;
  for (const { mois } of segments) {
    if (!isPurgeable(jourFromDate(mois), journalMois, now)) break;
    const [purge] = await withEspace(
      { espaceId },
      (tx) => tx.$queryRaw<{ lignes: number }[]>`SELECT journal_purger(${mois}::date) AS lignes`,
    );
    parties += purge?.lignes ?? 0;
  }
  return parties;
}
