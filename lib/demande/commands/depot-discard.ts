import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { discardableDemandes } from "@/lib/demande/access";
import type { DiscardDemande } from "@/lib/demande/schema/depot";
import { journaliser } from "@/lib/journal";
import { notify } from "@/lib/message/commands/notify";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Deletes a draft of the acteur's, or one they still type for someone, with its situation and every text in it: nothing
 * was filed, nothing is kept but the line in the journal. Whoever had typed it for its author is told. A demande that was
 * filed stays (the database refuses its deletion).
 */
export async function discardDemande(
  acteur: Acteur,
  { demandeId }: z.output<typeof DiscardDemande>,
  now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    const { espaceId } = acteur;
    const demande = await tx.demande.findFirst({
      where: { AND: [discardableDemandes(acteur), { id: demandeId }] },
      select: { code: true, situationId: true, saisieParId: true, situation: { select: { code: true } } },
    });
    if (!demande) return refuse("INTROUVABLE");
    const { count } = await tx.demande.deleteMany({
      where: { espaceId, id: demandeId, statut: "BROUILLON" },
    });
    if (count === 0) return refuse("INTROUVABLE");
    // The texts go with the situation (foreign key): the application itself cannot delete any.
    if (demande.situationId) await tx.situation.deleteMany({ where: { espaceId, id: demande.situationId } });
    await journaliser(tx, acteur, "supprimer", "demande", demandeId);
    const { code, situation, saisieParId } = demande;
    const message = { sorte: "DEMANDE_ECARTEE", code: situation?.code ?? code } as const;
    await notify(tx, acteur, message, { membreIds: saisieParId ? [saisieParId] : [] }, now);
    return ok();
  });
}
