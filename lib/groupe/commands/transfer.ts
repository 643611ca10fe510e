import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, type Tx, withEspace } from "@/lib/db";
import { isIntervenantActif } from "@/lib/demande/commands/decision-references";
import { keepableGroupes, transferableGroupes } from "@/lib/groupe/access";
import { holdGroupe } from "@/lib/groupe/queries/lock";
import { holdSeancesAVenir } from "@/lib/groupe/queries/presences";
import { STATUTS_PRESSENTIS } from "@/lib/groupe/rules/membres";
import type { TransferGroupe } from "@/lib/groupe/schema";
import { journaliser } from "@/lib/journal";
import { listRendezVous } from "@/lib/message/queries/rendez-vous";
import { ok, type Result, refuse } from "@/lib/result";
import { lockAgenda } from "@/lib/seance/commands/booking";
import { tell } from "./place";

export type TransferGroupeRefus =
  | "INTROUVABLE"
  | "PERIME"
  | "CLOS"
  | "DEJA_LA"
  | "MEMBRE"
  | "INTERVENANT_INCONNU"
  | "AGENDA_PRIS";

/**
 * Entrusts a group, and its séances to come, to another intervenant·e. Refused when one of those séances overlaps what
 * they already have in their calendar (AGENDA_PRIS): it is moved first; and to who is in it, was asked or waits (MEMBRE).
 * The séances to come pass from calendar to calendar.
 */
export async function transferGroupe(
  acteur: Acteur,
  { groupeId, version, membreId }: z.output<typeof TransferGroupe>,
  now: Date,
): Promise<Result<{ groupeId: string; encoreVisible: boolean }, TransferGroupeRefus>> {
  return withEspace(acteur, async (tx) => {
    const { espaceId } = acteur;
    await lockAgenda(tx, acteur, membreId);
    const groupe = await holdGroupe(tx, acteur, transferableGroupes(acteur), groupeId);
    if (!groupe) return refuse("INTROUVABLE");
    if (groupe.version !== version) return refuse("PERIME");
    if (groupe.statut === "CLOS") return refuse("CLOS");
    if (membreId === groupe.intervenantId) return refuse("DEJA_LA");
    if (!(await isIntervenantActif(tx, acteur, membreId))) return refuse("INTERVENANT_INCONNU");
    if (await isMembre(tx, acteur, groupeId, membreId)) return refuse("MEMBRE");
    const { intervenantId: ancienId } = groupe;
    const chez = { groupeId, intervenantId: ancienId };
    const quittees = await listRendezVous(tx, acteur, "GROUPE_SORTIE", chez, now);
    await tx.groupe.update({
      where: { espaceId_id: { espaceId, id: groupeId } },
      data: { intervenantId: membreId, version: { increment: 1 } },
    });
    const seanceIds = await holdSeancesAVenir(tx, acteur, groupeId, now);
    const moved = await tx.seance
      .updateMany({
        where: { espaceId, id: { in: seanceIds } },
        data: { intervenantId: membreId, version: { increment: 1 } },
      })
      .catch((error: unknown) => {
        if (sqlStateOf(error) === "23P01") return null;
        throw error;
      });
    if (!moved) return refuse("AGENDA_PRIS");
    await journaliser(tx, acteur, "confier", "groupe", groupeId);
    const reprises = await listRendezVous(tx, acteur, "GROUPE_CONFIE", { id: { in: seanceIds } }, now);
    await tell(tx, acteur, "GROUPE_CONFIE", groupe, [membreId], now, { rendezVous: reprises });
    await tell(tx, acteur, "GROUPE_SORTIE", groupe, [ancienId], now, { rendezVous: quittees });
    const encoreVisible =
      (await tx.groupe.count({ where: { AND: [keepableGroupes(acteur), { id: groupeId }] } })) > 0;
    return ok({ groupeId, encoreVisible });
  });
}

/** Whether someone is in a group, was asked or waits: nobody leads a group they take part in. */
const isMembre = async (tx: Tx, { espaceId }: Acteur, groupeId: string, membreId: string) =>
  (await tx.groupeMembre.count({
    where: { espaceId, groupeId, membreId, statut: { in: [...STATUTS_PRESSENTIS, "ADMIS"] } },
  })) > 0;
