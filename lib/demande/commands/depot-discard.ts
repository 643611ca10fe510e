import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { ownDemandes } from "@/lib/demande/access";
import type { DiscardDemande } from "@/lib/demande/schema/depot";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Deletes the acteur's own draft with its situation and every text in it: nothing was filed, nothing is kept but the
 * line in the journal. A demande that was filed stays (the database refuses its deletion).
 */
export async function discardDemande(
  acteur: Acteur,
  { demandeId }: z.output<typeof DiscardDemande>,
  _now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    const { espaceId } = acteur;
    const demande = await tx.demande.findFirst({
      where: { AND: [ownDemandes(acteur), { id: demandeId, statut: "BROUILLON" }] },
      select: { situationId: true },
    });
    if (!demande) return refuse("INTROUVABLE");
    const { count } = await tx.demande.deleteMany({
      where: { espaceId, id: demandeId, statut: "BROUILLON" },
    });
    if (count === 0) return refuse("INTROUVABLE");
    // The texts go with the situation (foreign key): the application itself cannot delete any.
    if (demande.situationId) await tx.situation.deleteMany({ where: { espaceId, id: demande.situationId } });
    await journaliser(tx, acteur, "supprimer", "demande", demandeId);
    return ok();
  });
}
