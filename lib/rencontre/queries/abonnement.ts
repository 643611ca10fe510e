import type { RencontreAbonnee } from "@/lib/abonnement/rules";
import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { visibleRencontres } from "@/lib/rencontre/access";
import { formatNom } from "@/lib/rencontre/labels/rencontre";
import { ligneOf } from "@/lib/rencontre/queries/dto";
import { LIGNE_SELECT } from "@/lib/rencontre/queries/select";

/** The rencontres the acteur is at, or keeps the minutes of, that end after an instant. One statement. */
export async function readRencontresAbonnees(
  tx: Tx,
  acteur: Acteur,
  depuis: Date,
): Promise<RencontreAbonnee[]> {
  const { membreId } = acteur;
  const rows = await tx.rencontre.findMany({
    where: {
      AND: [
        visibleRencontres(acteur),
        { fin: { gt: depuis } },
        { OR: [{ intervenantId: membreId }, { secretaireId: membreId }] },
      ],
    },
    orderBy: [{ debut: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
    select: { ...LIGNE_SELECT, version: true, modifieLe: true },
  });
  return rows.map((row) => {
    const { id, version, modifieLe, statut, debut, fin, avantMinutes, apresMinutes, trajetMinutes, lieu } =
      row;
    return {
      ...{ id, version, modifieLe, statut, debut, fin, avantMinutes, apresMinutes, trajetMinutes, lieu },
      titre: formatNom(ligneOf(row)),
      mienne: row.intervenant.id === membreId,
    };
  });
}
