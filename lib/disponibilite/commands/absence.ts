import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { manageableMembres } from "@/lib/disponibilite/access";
import { lockMembre } from "@/lib/disponibilite/commands/lock";
import type * as schema from "@/lib/disponibilite/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { dateFromJour } from "@/lib/time";

type Input<S extends keyof typeof schema> = z.output<(typeof schema)[S]>;

/** Records whole days of absence, both included. Séances booked on them are not touched: the page names them. */
export async function createAbsence(
  acteur: Acteur,
  { membreId, du, au, motif }: Input<"CreateAbsence">,
  _now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    if (!(await lockMembre(tx, acteur, membreId))) return refuse("INTROUVABLE");
    const { id } = await tx.absence.create({
      data: { espaceId: acteur.espaceId, membreId, motif, du: dateFromJour(du), au: dateFromJour(au) },
      select: { id: true },
    });
    await journaliser(tx, acteur, "creer", "absence", id);
    return ok();
  });
}

/** Removes an absence. */
export async function closeAbsence(
  acteur: Acteur,
  { membreId, absenceId }: Input<"CloseAbsence">,
  _now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    const { count } = await tx.absence.deleteMany({
      where: { espaceId: acteur.espaceId, id: absenceId, membreId, membre: manageableMembres(acteur) },
    });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "retirer", "absence", absenceId);
    return ok();
  });
}
