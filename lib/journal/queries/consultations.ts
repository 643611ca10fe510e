import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { LECTURES_MAX, readLectures } from "@/lib/journal/queries/lectures";
import { type Consultation, grouper } from "@/lib/journal/rules/consultations";
import { referentSituations } from "@/lib/situation/access";

export type PageConsultations = {
  id: string;
  code: string;
  personnes: Consultation[];
  /** When withdrawals were recorded, the latest first. */
  retraits: Date[];
  /** Where there are too many readings for one page: those from then on; null when they are all there. */
  depuis: Date | null;
};

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
      select: {
        ...{ id: true, code: true },
        consentements: {
          where: { acte: "RETRAIT" },
          orderBy: { enregistreLe: "desc" },
          select: { enregistreLe: true },
        },
      },
    });
    if (!situation) return null;
    const lectures = await readLectures(tx, acteur, situation.id);
    const { id, code, consentements } = situation;
    const retraits = consentements.map(({ enregistreLe }) => enregistreLe);
    const lues = lectures.slice(0, LECTURES_MAX);
    const depuis = lectures.length > LECTURES_MAX ? (lues.at(-1)?.le ?? null) : null;
    return { id, code, personnes: grouper(lues, retraits, acteur.membreId), retraits, depuis };
  });
}
