import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import type { CreateAdmission, RemoveAdmission } from "@/lib/fournisseur/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

/** Admits, as professionals, those whose address of this domain the identity provider vouches for. */
export async function createAdmission(
  acteur: Acteur,
  { domaine, valeur, structureId = "" }: z.output<typeof CreateAdmission>,
  now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE" | "DEJA">> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const structure =
      structureId &&
      (await tx.structure.findFirst({ where: { espaceId, id: structureId }, select: { id: true } }));
    if (structureId && !structure) return refuse("INTROUVABLE");
    if (await tx.admission.findFirst({ where: { espaceId, domaine, valeur }, select: { id: true } }))
      return refuse("DEJA");
    await tx.admission.create({
      data: { espaceId, domaine, valeur, structureId: structureId || null, creeLe: now },
    });
    await journaliser(tx, acteur, "regler", "espace", espaceId);
    return ok();
  });
}

/** Stops admitting; those who came in stay. A rule that is already gone stays gone. */
export async function removeAdmission(
  acteur: Acteur,
  { domaine, valeur }: z.output<typeof RemoveAdmission>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT">> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    await tx.admission.deleteMany({ where: { espaceId, domaine, valeur } });
    await journaliser(tx, acteur, "regler", "espace", espaceId);
    return ok();
  });
}
