import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { manageableMembres } from "@/lib/disponibilite/access";
import { overlaps } from "@/lib/disponibilite/rules";
import type * as schema from "@/lib/disponibilite/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { dateFromJour } from "@/lib/time";

type Input<S extends keyof typeof schema> = z.output<(typeof schema)[S]>;

/** Holds the member's row, so that two openings added at once cannot overlap; false when it is not the acteur's to keep. */
async function lockMembre(tx: Tx, acteur: Acteur, membreId: string): Promise<boolean> {
  const where = { AND: [manageableMembres(acteur), { id: membreId }] };
  if (!(await tx.membre.findFirst({ where, select: { id: true } }))) return false;
  await tx.$queryRaw`SELECT FROM "Membre" WHERE "espaceId" = ${acteur.espaceId}::uuid AND "id" = ${membreId}::uuid FOR NO KEY UPDATE`;
  return true;
}

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
