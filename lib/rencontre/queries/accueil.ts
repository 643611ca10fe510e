import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { keepableRencontres } from "@/lib/rencontre/access";
import { formatNom } from "@/lib/rencontre/labels/rencontre";
import { ligneOf } from "@/lib/rencontre/queries/dto";
import { LIGNE_SELECT } from "@/lib/rencontre/queries/select";
import { isANoter } from "@/lib/rencontre/rules/statut";

export type RencontrePrevue = {
  id: string;
  titre: string;
  debut: Date;
  fin: Date;
  lieu: string | null;
  intervenant: { id: string; nom: string };
  /** It is over: it is to be said whether it took place. */
  aNoter: boolean;
};

/** The rencontres the acteur keeps that begin before an instant and that nobody has said held or not, the oldest first. One statement. */
export async function readRencontresPrevues(
  tx: Tx,
  acteur: Acteur,
  avant: Date,
  now: Date,
): Promise<RencontrePrevue[]> {
  const rows = await tx.rencontre.findMany({
    where: { AND: [keepableRencontres(acteur), { statut: "PREVUE", debut: { lt: avant } }] },
    orderBy: [{ debut: "asc" }, { id: "asc" }],
    take: 60,
    relationLoadStrategy: "join",
    select: LIGNE_SELECT,
  });
  return rows.map((row) => {
    const ligne = ligneOf(row);
    const { id, debut, fin, lieu, intervenant } = ligne;
    return {
      ...{ id, debut, fin, intervenant },
      titre: formatNom(ligne),
      lieu: lieu?.nom ?? null,
      aNoter: isANoter(ligne, now),
    };
  });
}
