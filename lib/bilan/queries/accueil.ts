import type { Acteur } from "@/lib/acteur";
import { publishedBilans, reviewableBilans } from "@/lib/bilan/access";
import { withEspace } from "@/lib/db";

type Version = { id: string; annee: number; version: number };

/** What the first page of who follows the service says of bilans. */
export type AccueilBilans = {
  /** Given to read again, the longest ago first. */
  aRelire: (Version & { soumisLe: Date })[];
  /** The last published version of the latest year. */
  publie: (Version & { publieLe: Date }) | null;
};

/** The bilans that wait for the acteur's reading, and the one to read: nothing of them but which. */
export async function getAccueilBilans(acteur: Acteur): Promise<AccueilBilans> {
  const version = { id: true, annee: true, version: true } as const;
  return withEspace(acteur, async (tx) => {
    const aRelire = await tx.bilan.findMany({
      where: { AND: [reviewableBilans(acteur)] },
      orderBy: { soumisLe: "asc" },
      select: { ...version, soumisLe: true },
    });
    const publie = await tx.bilan.findFirst({
      where: { AND: [publishedBilans(acteur)] },
      orderBy: [{ annee: "desc" }, { version: "desc" }],
      select: { ...version, publieLe: true },
    });
    return {
      aRelire: aRelire.flatMap(({ soumisLe, ...lu }) => (soumisLe ? [{ ...lu, soumisLe }] : [])),
      publie: publie?.publieLe ? { ...publie, publieLe: publie.publieLe } : null,
    };
  });
}
