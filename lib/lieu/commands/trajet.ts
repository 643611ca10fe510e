import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { canManageLieux } from "@/lib/lieu/access";
import type { UpdateTrajet } from "@/lib/lieu/schema";
import { ok, type Result, refuse } from "@/lib/result";

/** Records the minutes by road between two places, the same both ways; 0 forgets the journey. */
export async function updateTrajet(
  acteur: Acteur,
  input: z.output<typeof UpdateTrajet>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE">> {
  if (!canManageLieux(acteur)) return refuse("INTERDIT");
  const { espaceId } = acteur;
  // One row for both ways: the ends in order of id.
  const [departId = "", arriveeId = ""] = [input.departId, input.arriveeId].sort();
  return withEspace(acteur, async (tx) => {
    const known = await tx.lieu.count({ where: { espaceId, id: { in: [departId, arriveeId] } } });
    if (known < 2) return refuse("INTROUVABLE");
    const cle = { espaceId, departId, arriveeId };
    await tx.trajet.deleteMany({ where: cle });
    if (input.minutes > 0) await tx.trajet.create({ data: { ...cle, minutes: input.minutes } });
    await journaliser(tx, acteur, "modifier", "lieu", [departId, arriveeId]);
    return ok();
  });
}
