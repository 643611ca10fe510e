import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { listLieuxChoix } from "@/lib/lieu/queries";
import { readContexte } from "@/lib/seance/queries/contexte";
import { getSeance, type SeanceDetail } from "@/lib/seance/queries/get";
import { type Reuni, readSituationAPlanifier } from "@/lib/seance/queries/situation";
import { type Empechement, empechementOf } from "@/lib/seance/rules/planification";
import { isOuverte } from "@/lib/seance/rules/statut";

/** Someone who may take part, and what their calendar says of that moment. It informs, it forbids nothing. */
export type ReuniDisponible = Reuni & { empechement: Empechement | null };

export type Organisation = {
  seance: SeanceDetail;
  reunis: ReuniDisponible[];
  lieux: { id: string; nom: string }[];
};

/** A séance still to come, who may take part in it and where; null when it is not the acteur's to organise. */
export async function getOrganisation(
  acteur: Acteur,
  seanceId: string,
  now: Date,
): Promise<Organisation | null> {
  return withEspace(acteur, async (tx) => {
    const seance = await getSeance(acteur, seanceId, now);
    if (!seance?.droits.organiser || !isOuverte(seance.statut.code)) return null;
    const situation = await readSituationAPlanifier(tx, acteur, seance.situation.id);
    if (!situation) return null;
    const { debut, fin } = seance.prevu;
    const membreIds = situation.reunis.map(({ id }) => id);
    const contexte = await readContexte(tx, acteur, { membreIds, du: debut, au: fin, sauf: [seanceId] });
    const reunis = situation.reunis.map((reuni) => ({
      ...reuni,
      empechement: empechementOf(contexte, reuni.id, { debut, fin }),
    }));
    return { seance, reunis, lieux: await listLieuxChoix(acteur) };
  });
}
