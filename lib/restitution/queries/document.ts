import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import type { Document } from "@/lib/document";
import { journaliser } from "@/lib/journal";
import { readLogo } from "@/lib/logo/queries";
import { documentOf } from "@/lib/restitution/labels/document";
import { readRestitution } from "@/lib/restitution/queries/parties";
import type { ChoixRestitution } from "@/lib/restitution/schema";
import { jourOf } from "@/lib/time";

/**
 * The document a référent·e gives the person: the parts that were chosen, whole, and nothing else; null for anyone else,
 * and once the person has withdrawn. A part in which a word may name someone is left out, whatever was ticked. VIDE where nothing was. Journaled.
 */
export async function getDocument(
  acteur: Acteur,
  situationId: string,
  choix: ChoixRestitution | null,
  now: Date,
): Promise<Document | "VIDE" | null> {
  if (!isId(situationId)) return null;
  return withEspace(acteur, async (tx) => {
    const restitution = await readRestitution(tx, acteur, situationId);
    if (!restitution) return null;
    if (!choix) return "VIDE";
    await journaliser(tx, acteur, "exporter", "restitution", situationId);
    const { nom, operateur } = await tx.espace.findUniqueOrThrow({
      where: { id: acteur.espaceId },
      select: { nom: true, operateur: true },
    });
    const emetteur = { nom, lignes: operateur ? [operateur] : [] };
    const document = documentOf(restitution, choix, { emetteur, aujourdhui: jourOf(now, acteur.zone) });
    return { ...document, logo: await readLogo(tx, acteur.espaceId) };
  });
}
