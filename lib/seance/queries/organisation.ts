import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { type EndroitChoix, listEndroits } from "@/lib/lieu/queries";
import { readContexte } from "@/lib/seance/queries/contexte";
import { getSeance, type SeanceDetail } from "@/lib/seance/queries/get";
import { readAPlanifier } from "@/lib/seance/queries/groupe";
import type { Reuni } from "@/lib/seance/queries/situation";
import { type Empechement, empechementOf } from "@/lib/seance/rules/planification";
import { isOuverte } from "@/lib/seance/rules/statut";
import { idsOf } from "@/lib/seance/rules/sujet";
import { listStructuresChoix, type StructureChoix } from "@/lib/structure/queries/annuaire";

/** Someone who may take part, and what their calendar says of that moment. It informs, it forbids nothing. */
export type ReuniDisponible = Reuni & { empechement: Empechement | null };

export type Organisation = {
  seance: SeanceDetail;
  reunis: ReuniDisponible[];
  lieux: EndroitChoix[];
  /** Where someone without an account may come from, when a group asks them. */
  structures: StructureChoix[];
  /** How many séances of a group follow it, that may change with it. */
  suivantes: number;
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
    const sujet = await readAPlanifier(tx, acteur, idsOf(seance.sujet));
    if (!sujet) return null;
    const { debut, fin } = seance.prevu;
    const membreIds = sujet.reunis.map(({ id }) => id);
    const contexte = await readContexte(tx, acteur, { membreIds, du: debut, au: fin, sauf: [seanceId] });
    const reunis = sujet.reunis.map((reuni) => ({
      ...reuni,
      empechement: empechementOf(contexte, reuni.id, { debut, fin }),
    }));
    const suivantes =
      sujet.modalite === "COLLECTIF"
        ? sujet.seances.filter(
            (autre) => autre.debut > debut && (autre.statut === "PROPOSEE" || autre.statut === "CONFIRMEE"),
          ).length
        : 0;
    const lieux = await listEndroits(acteur, { debut, fin, sauf: seanceId });
    const structures = sujet.modalite === "COLLECTIF" ? await listStructuresChoix(acteur) : [];
    return { seance, reunis, lieux, structures, suivantes };
  });
}
