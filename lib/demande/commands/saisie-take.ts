import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import type { TakeDemande } from "@/lib/demande/schema/saisie";
import { can } from "@/lib/droit/rules";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { openBrouillon } from "./depot-create";

/**
 * Opens a draft for a professional who telephoned or wrote on paper: its id. Its author is the professional; until it is
 * handed over, the acteur alone reads and writes it. Refuses someone who files no demande here, and oneself.
 */
export async function takeDemande(
  acteur: Acteur,
  { auteurId }: z.output<typeof TakeDemande>,
  now: Date,
): Promise<Result<{ id: string }, "INTERDIT" | "MEMBRE_INCONNU">> {
  if (!can(acteur, "demande.saisir")) return refuse("INTERDIT");
  return withEspace(acteur, async (tx): Promise<Result<{ id: string }, "MEMBRE_INCONNU">> => {
    const auteur = await tx.membre.findFirst({
      where: {
        espaceId: acteur.espaceId,
        id: { equals: auteurId, not: acteur.membreId },
        desactiveLe: null,
        roles: { some: { role: "PROFESSIONNEL" } },
      },
      select: { id: true, structureId: true },
    });
    if (!auteur) return refuse("MEMBRE_INCONNU");
    const { id: membreId, structureId } = auteur;
    const ouverture = { auteur: { membreId, structureId }, saisieParId: acteur.membreId };
    const demande = await openBrouillon(tx, acteur, ouverture, now);
    await journaliser(tx, acteur, "saisir", "demande", demande.id);
    return ok(demande);
  });
}
