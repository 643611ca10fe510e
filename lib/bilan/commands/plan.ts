import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { orderParties, placeParties } from "@/lib/bilan/rules/ordre";
import type { UpdatePlan } from "@/lib/bilan/schema";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

/** Decides the parts of the espace's bilans to come and their order; of two at one place, the one that moves takes it. */
export async function updatePlan(
  acteur: Acteur,
  places: z.output<typeof UpdatePlan>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT">> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const where = { id: acteur.espaceId };
    const actuel = await tx.espace.findUniqueOrThrow({ where, select: { planBilan: true } });
    const planBilan = placeParties(places, orderParties(actuel.planBilan));
    await tx.espace.update({ where, data: { planBilan } });
    await journaliser(tx, acteur, "regler", "espace", acteur.espaceId);
    return ok();
  });
}
