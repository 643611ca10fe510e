import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { isStructureOuverte } from "@/lib/demande/commands/decision-references";
import { keepableGroupes } from "@/lib/groupe/access";
import { holdGroupe } from "@/lib/groupe/queries/lock";
import type { UpdateGroupe } from "@/lib/groupe/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

export type UpdateRefus = "INTROUVABLE" | "PERIME" | "CLOS" | "STRUCTURE_INCONNUE" | "PLACES";

/** Changes what a group is, for which service, and how many it holds: never fewer than those who are in (PLACES). */
export async function updateGroupe(
  acteur: Acteur,
  { groupeId, version, sorte, ...input }: z.output<typeof UpdateGroupe>,
  _now: Date,
): Promise<Result<{ groupeId: string }, UpdateRefus>> {
  const { structureId = null, places = null } = input;
  return withEspace(acteur, async (tx) => {
    const groupe = await holdGroupe(tx, acteur, keepableGroupes(acteur), groupeId);
    if (!groupe) return refuse("INTROUVABLE");
    if (groupe.version !== version) return refuse("PERIME");
    if (groupe.statut === "CLOS") return refuse("CLOS");
    const gardee = structureId === groupe.structureId;
    if (structureId && !gardee && !(await isStructureOuverte(tx, acteur, structureId)))
      return refuse("STRUCTURE_INCONNUE");
    if (places !== null && places < groupe.admis) return refuse("PLACES");
    await tx.groupe.update({
      where: { espaceId_id: { espaceId: acteur.espaceId, id: groupeId } },
      data: { sorte, structureId, places, version: { increment: 1 } },
    });
    await journaliser(tx, acteur, "modifier", "groupe", groupeId);
    return ok({ groupeId });
  });
}
