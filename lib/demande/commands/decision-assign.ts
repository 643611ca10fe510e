import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import type { AssignDemande } from "@/lib/demande/schema/decision";
import { journaliser } from "@/lib/journal";
import { notify } from "@/lib/message/commands/notify";
import { ok, type Result, refuse } from "@/lib/result";
import { type CibleRefus, decide } from "./decision-cible";
import { isIntervenantActif } from "./decision-references";

/**
 * Entrusts a waiting demande to another intervenant·e, who alone has it in their queue from then on: where everyone
 * knows everyone, a conflict of interest is settled before anyone decides.
 */
export async function assignDemande(
  acteur: Acteur,
  input: z.output<typeof AssignDemande>,
  now: Date,
): Promise<Result<{ demandeId: string }, CibleRefus | "INTERVENANT_INCONNU">> {
  return withEspace(acteur, async (tx) => {
    const { demandeId, intervenantId } = input;
    if (!(await isIntervenantActif(tx, acteur, intervenantId))) return refuse("INTERVENANT_INCONNU");
    const decided = await decide(tx, acteur, input, "confier", { intervenantId });
    if (!decided.ok) return decided;
    await journaliser(tx, acteur, "confier", "demande", demandeId);
    const message = { sorte: "DEMANDE_CONFIEE", code: decided.value.code, demandeId } as const;
    await notify(tx, acteur, message, { membreIds: [intervenantId] }, now);
    return ok({ demandeId });
  });
}
