import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { listLieuxChoix } from "@/lib/lieu/queries";
import { getSeance, type SeanceDetail } from "@/lib/seance/queries/get";
import { type Reuni, readSituationAPlanifier } from "@/lib/seance/queries/situation";
import { isOuverte } from "@/lib/seance/rules/statut";

export type Organisation = { seance: SeanceDetail; reunis: Reuni[]; lieux: { id: string; nom: string }[] };

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
    return situation && { seance, reunis: situation.reunis, lieux: await listLieuxChoix(acteur) };
  });
}
