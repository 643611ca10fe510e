import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { canBookFor, visibleRencontres } from "@/lib/rencontre/access";
import { formatNom } from "@/lib/rencontre/labels/rencontre";
import { ligneOf } from "@/lib/rencontre/queries/dto";
import { LIGNE_SELECT } from "@/lib/rencontre/queries/select";
import { isDeplacable, isReservee } from "@/lib/rencontre/rules/statut";
import { plageReservee, reserveOf } from "@/lib/seance/rules/creneau";
import type { SorteRencontre, StatutRencontre } from "@/prisma/client/enums";

/** A rencontre in a view of the agenda. */
export type AgendaRencontre = {
  nature: "rencontre";
  id: string;
  titre: string;
  sorte: SorteRencontre;
  statut: StatutRencontre;
  debut: Date;
  fin: Date;
  /** When the intervenant·e is taken, road and preparation included; null for who does not plan it, or once it is free. */
  reserve: { debut: Date; fin: Date } | null;
  lieu: string | null;
  intervenant: { id: string; nom: string };
  /** Still to come, and the acteur's to move. */
  deplacable: boolean;
};

type Question = {
  du: Date;
  au: Date;
  intervenantId?: string | undefined;
  delegationId?: string | undefined;
};

/** The rencontres the acteur sees between two instants, in order. Nobody's for a role that sees none. One statement. */
export async function readRencontresAgenda(
  tx: Tx,
  acteur: Acteur,
  { du, au, intervenantId, delegationId }: Question,
): Promise<AgendaRencontre[]> {
  const rows = await tx.rencontre.findMany({
    where: {
      AND: [
        visibleRencontres(acteur),
        { debut: { gte: du, lt: au } },
        intervenantId ? { intervenantId } : {},
        delegationId ? { delegationId } : {},
      ],
    },
    orderBy: [{ debut: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
    select: LIGNE_SELECT,
  });
  return rows.map((row) => {
    const { id, sorte, statut, debut, fin, trajetMinutes, lieu } = row;
    const ligne = ligneOf(row);
    const organise = canBookFor(acteur, row.intervenant.id);
    return {
      ...{ nature: "rencontre" as const, id, sorte, statut, debut, fin },
      titre: formatNom(ligne),
      reserve:
        organise && isReservee(statut)
          ? plageReservee({ debut, lieuId: null, trajetMinutes }, reserveOf(row))
          : null,
      lieu: lieu?.nom ?? null,
      intervenant: ligne.intervenant,
      deplacable: organise && isDeplacable(statut),
    };
  });
}
