import type { Acteur } from "@/lib/acteur";
import { readSeance } from "@/lib/courrier/queries/seance";
import { emargementOf } from "@/lib/courrier/rules/emargement";
import { withEspace } from "@/lib/db";
import type { Document } from "@/lib/document";
import { readLogo } from "@/lib/logo/queries";
import { jourOf } from "@/lib/time";

/**
 * The attendance sheet of a séance and the name of its file; null when the séance is not the acteur's to plan. Whoever
 * has excused themselves is not on it.
 */
export async function getEmargement(
  acteur: Acteur,
  seanceId: string,
): Promise<{ nom: string; document: Document } | null> {
  return withEspace(acteur, async (tx) => {
    const seance = await readSeance(tx, acteur, seanceId);
    if (!seance) return null;
    const service = await tx.espace.findUniqueOrThrow({
      where: { id: acteur.espaceId },
      select: { nom: true, operateur: true, zone: true },
    });
    const { faits, inscrits, exterieures } = seance;
    const attendus = inscrits.filter(({ etat }) => etat === "ATTENDU" || etat === "PRESENT");
    return {
      nom: `Émargement ${faits.code} ${jourOf(faits.debut, service.zone)}`,
      document: {
        ...emargementOf(faits, [...attendus, ...exterieures], service),
        logo: await readLogo(tx, acteur.espaceId),
      },
    };
  });
}
