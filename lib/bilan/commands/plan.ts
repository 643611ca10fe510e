import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { PLACEES } from "@/lib/bilan/rules/ordre";
import type { UpdatePlan } from "@/lib/bilan/schema";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

/** Decides the parts of the espace's bilans to come and their order; two at one place stay in the order of the source. */
export async function updatePlan(
  acteur: Acteur,
  places: z.output<typeof UpdatePlan>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT">> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const placees = PLACEES.flatMap((partie) => {
      const place = places[partie];
      return place === "hors" ? [] : [{ partie, place: Number(place) }];
    });
    const planBilan = placees.toSorted((a, b) => a.place - b.place).map(({ partie }) => partie);
    await tx.espace.update({ where: { id: acteur.espaceId }, data: { planBilan } });
    await journaliser(tx, acteur, "regler", "espace", acteur.espaceId);
    return ok();
  });
}
