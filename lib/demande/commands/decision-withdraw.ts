import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { ownDemandes } from "@/lib/demande/access";
import { statutsBefore } from "@/lib/demande/rules/statut";
import type { WithdrawDemande } from "@/lib/demande/schema/decision";
import { journaliser } from "@/lib/journal";
import { notifyFile } from "@/lib/message/commands/demande";
import { ok, type Result, refuse } from "@/lib/result";

/** Its author takes back a demande that nobody has decided yet. What was filed stays, and is no longer in any queue. */
export async function withdrawDemande(
  acteur: Acteur,
  input: z.output<typeof WithdrawDemande>,
  now: Date,
): Promise<Result<{ demandeId: string }, "INTROUVABLE" | "PERIME">> {
  return withEspace(acteur, async (tx) => {
    const { demandeId, version } = input;
    const where = {
      AND: [ownDemandes(acteur), { id: demandeId, statut: { in: statutsBefore("retirer", "AUTEUR") } }],
    };
    const mienne = await tx.demande.findFirst({ where, select: { id: true } });
    if (!mienne) return refuse("INTROUVABLE");
    const { count } = await tx.demande.updateMany({
      where: { AND: [where, { version }] },
      data: { statut: "RETIREE", modifieLe: now, version: { increment: 1 } },
    });
    if (count === 0) return refuse("PERIME");
    await journaliser(tx, acteur, "retirer", "demande", demandeId);
    await notifyFile(tx, acteur, "DEMANDE_REPRISE", demandeId, now);
    return ok({ demandeId });
  });
}
