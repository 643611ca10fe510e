import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { manageableMembres } from "@/lib/disponibilite/access";
import { lockMembre } from "@/lib/disponibilite/commands/lock";
import { overlaps } from "@/lib/disponibilite/rules";
import type * as schema from "@/lib/disponibilite/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

type Input<S extends keyof typeof schema> = z.output<(typeof schema)[S]>;

/** Adds a weekly opening, in wall-clock times of the espace; one person's openings never overlap. */
export async function createDisponibilite(
  acteur: Acteur,
  input: Input<"CreateDisponibilite">,
  _now: Date,
): Promise<Result<undefined, "INTROUVABLE" | "CHEVAUCHE">> {
  const { espaceId } = acteur;
  const { membreId, lieuId = null, ...plage } = input;
  return withEspace(acteur, async (tx) => {
    if (!(await lockMembre(tx, acteur, membreId))) return refuse("INTROUVABLE");
    if (lieuId && !(await tx.lieu.findFirst({ where: { espaceId, id: lieuId }, select: { id: true } })))
      return refuse("INTROUVABLE");
    const known = await tx.disponibilite.findMany({
      where: { espaceId, membreId, jourSemaine: plage.jourSemaine },
      select: { jourSemaine: true, debut: true, fin: true, lieuId: true },
    });
    if (known.some((other) => overlaps(other, { ...plage, lieuId }))) return refuse("CHEVAUCHE");
    const { id } = await tx.disponibilite.create({
      data: { espaceId, membreId, lieuId, ...plage },
      select: { id: true },
    });
    await journaliser(tx, acteur, "creer", "disponibilite", id);
    return ok();
  });
}

/** Removes a weekly opening. Séances already booked stay as they are. */
export async function closeDisponibilite(
  acteur: Acteur,
  { membreId, disponibiliteId }: Input<"CloseDisponibilite">,
  _now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    const { count } = await tx.disponibilite.deleteMany({
      where: { espaceId: acteur.espaceId, id: disponibiliteId, membreId, membre: manageableMembres(acteur) },
    });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "retirer", "disponibilite", disponibiliteId);
    return ok();
  });
}
