import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { manageableMembres } from "@/lib/disponibilite/access";
import { lockMembre } from "@/lib/disponibilite/commands/lock";
import { overlaps } from "@/lib/disponibilite/rules";
import type * as schema from "@/lib/disponibilite/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { dateFromJour, weekday } from "@/lib/time";

type Input<S extends keyof typeof schema> = z.output<(typeof schema)[S]>;

/**
 * Opens a stretch of one day, in wall-clock times of the espace: that day, these hours replace the week's. A day's
 * stretches never overlap; none at all is an absence.
 */
export async function createJourParticulier(
  acteur: Acteur,
  input: Input<"CreateJourParticulier">,
  _now: Date,
): Promise<Result<undefined, "INTROUVABLE" | "CHEVAUCHE">> {
  const { espaceId } = acteur;
  const { membreId, jour: civil, lieuId = null, ...heures } = input;
  const jour = dateFromJour(civil);
  return withEspace(acteur, async (tx) => {
    if (!(await lockMembre(tx, acteur, membreId))) return refuse("INTROUVABLE");
    if (lieuId && (await tx.lieu.count({ where: { espaceId, id: lieuId } })) === 0)
      return refuse("INTROUVABLE");
    const connues = await tx.jourParticulier.findMany({
      where: { espaceId, membreId, jour },
      select: { debut: true, fin: true, lieuId: true },
    });
    const plage = { jourSemaine: weekday(civil), lieuId, ...heures };
    if (connues.some((autre) => overlaps({ ...plage, ...autre }, plage))) return refuse("CHEVAUCHE");
    const { id } = await tx.jourParticulier.create({
      data: { espaceId, membreId, jour, lieuId, ...heures },
      select: { id: true },
    });
    await journaliser(tx, acteur, "creer", "disponibilite", id);
    return ok();
  });
}

/** Removes a stretch of one day; with the last, the week's hours are that day's again. */
export async function closeJourParticulier(
  acteur: Acteur,
  { membreId, particulierId }: Input<"CloseJourParticulier">,
  _now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    const { count } = await tx.jourParticulier.deleteMany({
      where: { espaceId: acteur.espaceId, id: particulierId, membreId, membre: manageableMembres(acteur) },
    });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "retirer", "disponibilite", particulierId);
    return ok();
  });
}
