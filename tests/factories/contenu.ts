import { openScelles, readScelles } from "@/lib/contenu-scelle";
import { withEspace } from "@/lib/db";

type Lu = { supportId: string; champ: string; texte: string; modifieLe: Date };

/** The texts of an espace, or of one support of it, by field: read past the journal, as nobody does. */
export async function listTextes({ espaceId }: { espaceId: string }, supportId?: string): Promise<Lu[]> {
  return withEspace({ espaceId }, async (tx) => {
    const lieux = await tx.contenu.findMany({
      where: supportId ? { supportId } : {},
      select: { support: true, supportId: true },
    });
    const supports = [...new Set(lieux.map(({ support }) => support))];
    const ids = [...new Set(lieux.map((lieu) => lieu.supportId))];
    const lus = await openScelles(espaceId, await readScelles(tx, espaceId, supports, ids));
    return lus
      .map(({ supportId, champ, texte, modifieLe }) => ({ supportId, champ, texte, modifieLe }))
      .sort((a, b) => a.champ.localeCompare(b.champ));
  });
}
