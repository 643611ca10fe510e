import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { closableAssociations } from "@/lib/association/access";
import type { CloseAssociation } from "@/lib/association/schema";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notify } from "@/lib/message/commands/notify";
import { listRendezVous } from "@/lib/message/queries/rendez-vous";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Ends someone's part in a situation, or takes back a proposition. The database no longer expects them at the séances
 * to come; where they were is kept.
 */
export async function closeAssociation(
  acteur: Acteur,
  { associationId }: z.output<typeof CloseAssociation>,
  now: Date,
): Promise<Result<{ situationId: string; encoreVisible: boolean }, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    const where = { AND: [closableAssociations(acteur), { id: associationId }] };
    const association = await tx.association.findFirst({
      where,
      select: { situationId: true, membreId: true, situation: { select: { code: true } } },
    });
    if (!association) return refuse("INTROUVABLE");
    const { situationId, membreId } = association;
    const attendu = { situationId, presences: { some: { membreId } } };
    const rendezVous = await listRendezVous(tx, acteur, "ASSOCIATION_TERMINEE", attendu, now);
    const { count } = await tx.association.updateMany({
      where,
      data: { statut: "TERMINEE", reponduLe: now },
    });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "terminer", "association", associationId);
    const { code } = association.situation;
    await notify(
      tx,
      acteur,
      { sorte: "ASSOCIATION_TERMINEE", code, situationId, rendezVous },
      { membreIds: [membreId] },
      now,
    );
    return ok({ situationId, encoreVisible: membreId !== acteur.membreId });
  });
}
