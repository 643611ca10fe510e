import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifySeances } from "@/lib/message/commands/seance";
import { ok, type Result, refuse } from "@/lib/result";
import { ownSeances } from "@/lib/seance/access";
import { canExcuse } from "@/lib/seance/rules/presence";
import type { ExcusePresence } from "@/lib/seance/schema";

/** A participant says they will not be there, or will after all, until the séance begins. Their own presence only. */
export async function excusePresence(
  acteur: Acteur,
  { seanceId, reponse }: z.output<typeof ExcusePresence>,
  now: Date,
): Promise<Result<undefined, "INTROUVABLE" | "ETAT">> {
  const { espaceId, membreId } = acteur;
  return withEspace(acteur, async (tx) => {
    const seance = await tx.seance.findFirst({
      where: { AND: [ownSeances(acteur), { id: seanceId }] },
      select: { statut: true, debut: true, intervenantId: true, secretaireId: true },
    });
    if (!seance) return refuse("INTROUVABLE");
    if (!canExcuse(seance, now)) return refuse("ETAT");
    const { count } = await tx.presence.updateMany({
      where: { espaceId, seanceId, membreId, etat: { not: reponse } },
      data: { etat: reponse },
    });
    await journaliser(tx, acteur, "excuser", "seance", seanceId);
    if (count > 0) {
      const membreIds = [seance.intervenantId, ...(seance.secretaireId ? [seance.secretaireId] : [])];
      const dit = reponse === "EXCUSE" ? "SEANCE_EXCUSE" : "SEANCE_RETOUR";
      await notifySeances(tx, acteur, dit, [seanceId], now, { membreIds });
    }
    return ok();
  });
}
