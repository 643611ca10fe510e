import { type FichierGarde, getFichier } from "@/lib/bilan/queries/fichiers";
import type { Format } from "@/lib/bilan/rules/fichiers";
import { journaliser } from "@/lib/journal";
import { findLecteur, withLecture } from "./lecteur";

/**
 * A file of the bilan behind a link, for a browser that gave the code; null for anyone else, and until it is made. It is
 * counted for who sent it, and in the journal.
 */
export async function readFichierPartage(
  jeton: string,
  session: string | null,
  format: Format,
  now: Date,
): Promise<FichierGarde | null> {
  const lecteur = await findLecteur(jeton, now);
  if (!lecteur) return null;
  const { espaceId, partageId } = lecteur;
  return withLecture(lecteur, session, now, async (tx, { bilanId }) => {
    const fichier = await getFichier(lecteur, bilanId, format);
    if (!fichier) return null;
    await tx.partage.updateMany({
      where: { espaceId, id: partageId },
      data: { fichiers: { increment: 1 } },
    });
    await journaliser(tx, lecteur, "telecharger", "partage", partageId);
    return fichier;
  });
}
