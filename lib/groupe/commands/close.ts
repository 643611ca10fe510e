import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { findMotif } from "@/lib/demande/commands/decision-references";
import { keepableGroupes } from "@/lib/groupe/access";
import { holdGroupe } from "@/lib/groupe/queries/lock";
import { holdSeancesAVenir } from "@/lib/groupe/queries/presences";
import type { CloseGroupe } from "@/lib/groupe/schema";
import { journaliser } from "@/lib/journal";
import { SELECT_PRISE, tellArret } from "@/lib/message/commands/arret";
import { notifySeances } from "@/lib/message/commands/seance";
import { ok, type Result, refuse } from "@/lib/result";
import { tell } from "./place";

/**
 * Ends a group, with a reason of the espace's list. The database cancels the séances to come (`groupe_clos`). Its
 * members stay its members, as it was, and their calendars no longer hold its séances; those who were asked, or waited, are told that nobody expects them any more.
 */
export async function closeGroupe(
  acteur: Acteur,
  { groupeId, version, motifId }: z.output<typeof CloseGroupe>,
  now: Date,
): Promise<Result<{ groupeId: string }, "INTROUVABLE" | "PERIME" | "CLOS" | "MOTIF_INCONNU">> {
  return withEspace(acteur, async (tx) => {
    const { espaceId, membreId: closParId } = acteur;
    const groupe = await holdGroupe(tx, acteur, keepableGroupes(acteur), groupeId);
    if (!groupe) return refuse("INTROUVABLE");
    if (groupe.statut === "CLOS") return refuse("CLOS");
    if (groupe.version !== version) return refuse("PERIME");
    if (!(await findMotif(tx, acteur, "motif-cloture-groupe", motifId))) return refuse("MOTIF_INCONNU");
    const aVenir = await holdSeancesAVenir(tx, acteur, groupeId, now);
    const prises = await tx.seance.findMany({
      where: { espaceId, id: { in: aVenir } },
      select: SELECT_PRISE,
    });
    await tx.groupe.update({
      where: { espaceId_id: { espaceId, id: groupeId } },
      data: { statut: "CLOS", closLe: now, closParId, motifId, version: { increment: 1 } },
    });
    await journaliser(tx, acteur, "cloturer", "groupe", groupeId);
    const places = await tx.groupeMembre.findMany({
      where: { espaceId, groupeId, statut: { in: ["ADMIS", "INVITE", "EN_ATTENTE"] } },
      select: { membreId: true, statut: true },
    });
    const idsOf = (admis: boolean) =>
      places.filter(({ statut }) => (statut === "ADMIS") === admis).map(({ membreId }) => membreId);
    const clos = { sorte: "GROUPE_CLOS", code: groupe.code, groupeId } as const;
    await tellArret(tx, acteur, clos, prises, [...idsOf(true), groupe.intervenantId], now);
    await tell(tx, acteur, "GROUPE_SORTIE", groupe, idsOf(false), now);
    // Who has no account knows nothing of the group, and everything they were asked to is off.
    await notifySeances(tx, acteur, "SEANCE_ANNULEE", aVenir, now, { membreIds: [], adresses: "invitees" });
    return ok({ groupeId });
  });
}
