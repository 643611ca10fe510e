import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import type { UpdateRetrait } from "@/lib/consentement/schema";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { dateFromJour, jourOf } from "@/lib/time";

export type UpdateRetraitRefus = "INTERDIT" | "DATE_A_VENIR" | "DECISION_ABSENTE";

/**
 * What a withdrawal makes of the minutes, and how often an agreement is gone over again. Erasing supposes a decision taken
 * with the DPO, and its day. It holds for the withdrawals to come: what was kept stays kept.
 */
export async function updateRetrait(
  acteur: Acteur,
  { retraitEcrits, retraitDecideLe, accordMois }: z.output<typeof UpdateRetrait>,
  now: Date,
): Promise<Result<undefined, UpdateRetraitRefus>> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  if (retraitEcrits === "EFFACES" && !retraitDecideLe) return refuse("DECISION_ABSENTE");
  if (retraitDecideLe && retraitDecideLe > jourOf(now, acteur.zone)) return refuse("DATE_A_VENIR");
  return withEspace(acteur, async (tx) => {
    await tx.espace.update({
      where: { id: acteur.espaceId },
      data: {
        retraitEcrits,
        retraitDecideLe: retraitDecideLe ? dateFromJour(retraitDecideLe) : null,
        accordMois,
      },
    });
    await journaliser(tx, acteur, "regler", "espace", acteur.espaceId);
    return ok();
  });
}
