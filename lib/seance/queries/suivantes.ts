import type { Acteur } from "@/lib/acteur";
import { type Derive, shiftFollowing } from "@/lib/cadence/rules/derive";
import type { Motif } from "@/lib/cadence/rules/motifs";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { keepableSeances } from "@/lib/seance/access";
import { proposeAround, readRecherche, SEANCE_A_REPLACER } from "@/lib/seance/queries/recherche";
import { type CreneauLigne, creneauLigneOf } from "@/lib/seance/rules/creneau";
import { sujetOf } from "@/lib/seance/rules/sujet";
import { diffDays, type Jour, jourOf } from "@/lib/time";
import type { StatutSeance } from "@/prisma/client/enums";

export type Suivante = {
  id: string;
  version: number;
  statut: StatutSeance;
  debut: Date;
  fin: Date;
  /** The day that keeps the gap between the two séances. */
  cible: Jour;
  creneaux: (CreneauLigne & { derive: Derive })[];
  motifs: Motif[];
};

export type Suivantes = { id: string; code: string; de: Date; vers: Date; suivantes: Suivante[] };

/** After a move: the séances that follow, and where each would go to keep the gaps; null when there is nothing to shift. */
export async function getSuivantes(acteur: Acteur, seanceId: string, now: Date): Promise<Suivantes | null> {
  if (!isId(seanceId)) return null;
  const { espaceId, zone } = acteur;
  return withEspace(acteur, async (tx) => {
    const moved = await tx.seance.findFirst({
      where: { AND: [keepableSeances(acteur), { id: seanceId }] },
      select: {
        situationId: true,
        groupeId: true,
        intervenantId: true,
        situation: { select: { code: true } },
        groupe: { select: { code: true } },
        deplacements: {
          orderBy: { deplaceLe: "desc" },
          take: 1,
          select: { deDebut: true, versDebut: true },
        },
      },
    });
    const deplacement = moved?.deplacements[0];
    if (!moved || !deplacement) return null;
    const { situationId, groupeId, intervenantId } = moved;
    const { deDebut: de, versDebut: vers } = deplacement;
    const rows = await tx.seance.findMany({
      where: {
        espaceId,
        situationId,
        groupeId,
        intervenantId,
        id: { not: seanceId },
        debut: { gt: de },
        statut: { in: ["PROPOSEE", "CONFIRMEE"] },
      },
      orderBy: { debut: "asc" },
      select: SEANCE_A_REPLACER,
    });
    if (rows.length === 0 || diffDays(jourOf(de, zone), jourOf(vers, zone)) === 0) return null;
    const jours = [de, ...rows.map(({ debut }) => debut)].map((debut) => jourOf(debut, zone));
    const decalages = shiftFollowing(jours, 0, jourOf(vers, zone));
    const recherche = await readRecherche(tx, acteur, rows, now);
    const suivantes = rows.flatMap((row, rang): Suivante[] => {
      const cible = decalages[rang]?.vers;
      if (!cible) return [];
      const { creneaux, motifs } = proposeAround(recherche(row), cible, 3);
      const { id, version, statut, debut, fin, avantMinutes } = row;
      const autres = creneaux.filter(({ start }) => start.getTime() !== debut.getTime());
      const lignes = autres.map((creneau) => ({
        ...creneauLigneOf(creneau, avantMinutes),
        derive: creneau.derive,
      }));
      return [{ id, version, statut, debut, fin, cible, creneaux: lignes, motifs }];
    });
    return { id: seanceId, code: sujetOf(moved).code, de, vers, suivantes };
  });
}
