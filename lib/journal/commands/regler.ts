import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { canReadJournal } from "@/lib/journal/access";
import type { UpdateGarde } from "@/lib/journal/schema";
import { ok, type Result, refuse } from "@/lib/result";

export type UpdateGardeRefus = "INTERDIT";

/** How many months the espace keeps its journal, six at least; the months that are too old go within the hour. */
export async function updateGarde(
  acteur: Acteur,
  { journalMois }: z.output<typeof UpdateGarde>,
  _now: Date,
): Promise<Result<undefined, UpdateGardeRefus>> {
  if (!canReadJournal(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    await tx.espace.update({ where: { id: acteur.espaceId }, data: { journalMois } });
    await journaliser(tx, acteur, "regler", "journal", acteur.espaceId);
    return ok();
  });
}
