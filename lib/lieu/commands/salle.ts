import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { canManageLieux } from "@/lib/lieu/access";
import type { CloseSalle, CreateSalle } from "@/lib/lieu/schema";
import { ok, type Result, refuse } from "@/lib/result";

/** Adds a room to a place; one that was retired under that name is offered again. */
export async function createSalle(
  acteur: Acteur,
  input: z.output<typeof CreateSalle>,
  _now: Date,
): Promise<Result<{ id: string }, "INTERDIT" | "INTROUVABLE" | "SALLE_PRISE">> {
  if (!canManageLieux(acteur)) return refuse("INTERDIT");
  const { espaceId } = acteur;
  const { lieuId, nom, capacite = null } = input;
  return withEspace(acteur, async (tx) => {
    if ((await tx.lieu.count({ where: { espaceId, id: lieuId } })) === 0) return refuse("INTROUVABLE");
    const connue = await tx.salle.findFirst({
      where: { espaceId, lieuId, nom },
      select: { id: true, retireeLe: true },
    });
    if (connue && connue.retireeLe === null) return refuse("SALLE_PRISE");
    const { id } = connue
      ? await tx.salle.update({
          where: { espaceId_id: { espaceId, id: connue.id } },
          data: { capacite, retireeLe: null },
          select: { id: true },
        })
      : await tx.salle.create({ data: { espaceId, lieuId, nom, capacite }, select: { id: true } });
    await journaliser(tx, acteur, "modifier", "lieu", lieuId);
    return ok({ id });
  });
}

/** Retires a room: no longer offered, still named on the séances held there. */
export async function closeSalle(
  acteur: Acteur,
  { salleId }: z.output<typeof CloseSalle>,
  now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE">> {
  if (!canManageLieux(acteur)) return refuse("INTERDIT");
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const where = { espaceId, id: salleId, retireeLe: null };
    const salle = await tx.salle.findFirst({ where, select: { lieuId: true } });
    if (!salle) return refuse("INTROUVABLE");
    await tx.salle.updateMany({ where, data: { retireeLe: now } });
    await journaliser(tx, acteur, "modifier", "lieu", salle.lieuId);
    return ok();
  });
}
