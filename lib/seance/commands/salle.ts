import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { type Creneau, overlaps } from "@/lib/seance/rules/creneau";
import { addMinutes } from "@/lib/time";

/**
 * The room at each of these slots, in their order: its id where the slot is at its place and no other séance has it, null
 * elsewhere. Null for a room that is not there, or no longer. The caller has proved access.
 */
export async function findSalles(
  tx: Tx,
  { espaceId }: Acteur,
  salleId: string,
  creneaux: readonly Creneau[],
  dureeMinutes: number,
): Promise<(string | null)[] | null> {
  const salle = await tx.salle.findFirst({
    where: { espaceId, id: salleId, retireeLe: null },
    select: {
      lieuId: true,
      seances: {
        where: { statut: { in: ["PROPOSEE", "CONFIRMEE"] } },
        select: { debut: true, fin: true },
      },
    },
  });
  if (!salle) return null;
  return creneaux.map(({ debut, lieuId }) => {
    const plage = { debut, fin: addMinutes(debut, dureeMinutes) };
    const prise = salle.seances.some((seance) => overlaps(seance, plage));
    return lieuId === salle.lieuId && !prise ? salleId : null;
  });
}
