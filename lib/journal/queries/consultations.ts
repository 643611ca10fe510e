import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { CONSULTEE, type Consultations, readConsultations } from "@/lib/journal/queries/lectures";
import { referentSituations } from "@/lib/situation/access";

export type PageConsultations = Consultations & { id: string; code: string };

/**
 * Who read what of a situation, and when, for its référent·e; null for anyone else. As far back as the journal is
 * kept. Three statements, whatever was read; asking is not a reading of the content.
 */
export async function getConsultations(
  acteur: Acteur,
  situationId: string,
): Promise<PageConsultations | null> {
  if (!isId(situationId)) return null;
  return withEspace(acteur, async (tx) => {
    const situation = await tx.situation.findFirst({
      where: { AND: [referentSituations(acteur), { id: situationId }] },
      select: CONSULTEE,
    });
    if (!situation) return null;
    const { id, code } = situation;
    return { id, code, ...(await readConsultations(tx, acteur, situation)) };
  });
}
