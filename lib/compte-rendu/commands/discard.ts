import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { writableSeances } from "@/lib/compte-rendu/access";
import { lockCompteRendu } from "@/lib/compte-rendu/commands/brouillon";
import type { DiscardCorrection } from "@/lib/compte-rendu/schema";
import { writableCollectives } from "@/lib/compte-rendu-collectif/access";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

export type DiscardCorrectionRefus = "INTROUVABLE" | "PERIME";

/**
 * Gives up the correction of validated minutes, with every word of it: the version before stays the last. By who may
 * write them, on the draft as they read it. A first draft is not given up: the minutes would still be due.
 */
export async function discardCorrection(
  acteur: Acteur,
  { seanceId, version, revision }: z.output<typeof DiscardCorrection>,
  _now: Date,
): Promise<Result<{ seanceId: string }, DiscardCorrectionRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<{ seanceId: string }, DiscardCorrectionRefus>> => {
    const where = { OR: [writableSeances(acteur), writableCollectives(acteur)] };
    const seance = await lockCompteRendu(tx, acteur, where, seanceId);
    const derniere = seance?.derniere;
    if (derniere?.statut !== "BROUILLON" || derniere.version === 1) return refuse("INTROUVABLE");
    if (derniere.version !== version || derniere.revision !== revision) return refuse("PERIME");
    await tx.compteRendu.deleteMany({ where: { espaceId: acteur.espaceId, id: derniere.id } });
    await journaliser(tx, acteur, "abandonner", "compte-rendu", derniere.id);
    return ok({ seanceId });
  });
}
