import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { writeContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { refuseAlertes } from "@/lib/levee/rules";
import { decidablePistes, pistableExamens, pistableSeances } from "@/lib/piste/access";
import { isRevoirRecevable, revoirOf, statutAfter } from "@/lib/piste/rules";
import type { CreatePiste, UpdatePiste } from "@/lib/piste/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { holdSituation } from "@/lib/situation/queries/lock";
import { dateFromJour, jourOf } from "@/lib/time";

export type CreatePisteRefus = "INTROUVABLE" | "DATE_HORS_BORNES" | "ALERTES";
export type UpdatePisteRefus = "INTROUVABLE" | "PERIME" | "DATE_HORS_BORNES";

/**
 * Adds a piste to a held séance, « proposée », by the intervenant·e or the référent·e. Refused while a word that may
 * identify someone has no answer (ALERTES). Its words do not change afterwards: another idea is another piste.
 */
export async function createPiste(
  acteur: Acteur,
  input: z.output<typeof CreatePiste>,
  now: Date,
): Promise<Result<{ id: string }, CreatePisteRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<{ id: string }, CreatePisteRefus>> => {
    const { espaceId, zone } = acteur;
    const { seanceId, texte, but, revoirLe, reponses } = input;
    const situationId = await findPistable(tx, acteur, input);
    if (!situationId) return refuse("INTROUVABLE");
    await holdSituation(tx, acteur, situationId);
    if (!(await findPistable(tx, acteur, input))) return refuse("INTROUVABLE");
    if (revoirLe && !isRevoirRecevable(revoirLe, jourOf(now, zone))) return refuse("DATE_HORS_BORNES");
    const examen = await examineTextes(tx, acteur, situationId, { texte }, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);
    const piste = await tx.piste.create({
      data: {
        ...{ espaceId, situationId, seanceId, but },
        revoirLe: revoirLe ? dateFromJour(revoirLe) : null,
        statutLe: now,
        creeLe: now,
      },
      select: { id: true },
    });
    await writeContenu(tx, acteur, "PISTE", piste.id, { situationId }, examen.textes, now);
    const support = { support: "PISTE", supportId: piste.id, situationId, objet: "piste" } as const;
    await writeLevees(tx, acteur, support, examen.levees, now);
    await journaliser(tx, acteur, "creer", "piste", piste.id);
    return ok(piste);
  });
}

/** The situation a piste is of: the séance's own, or one of those a group worked on; null when it is not the acteur's to add. */
async function findPistable(
  tx: Tx,
  acteur: Acteur,
  { seanceId, situationId }: { seanceId: string; situationId?: string | undefined },
): Promise<string | null> {
  if (situationId) {
    const where = { AND: [pistableExamens(acteur), { seanceId, situationId }] };
    return (
      (await tx.seanceSituation.findFirst({ where, select: { situationId: true } }))?.situationId ?? null
    );
  }
  const where = { AND: [pistableSeances(acteur), { id: seanceId }] };
  return (await tx.seance.findFirst({ where, select: { situationId: true } }))?.situationId ?? null;
}

/**
 * Says what becomes of a piste: tried until a date, retained, dismissed. By the référent·e alone, who judges it useful
 * or not (000:62), on the status they read.
 */
export async function updatePiste(
  acteur: Acteur,
  input: z.output<typeof UpdatePiste>,
  now: Date,
): Promise<Result<undefined, UpdatePisteRefus>> {
  return withEspace(acteur, async (tx) => {
    const { pisteId, lu, acte, revoirLe } = input;
    const where = { AND: [decidablePistes(acteur), { id: pisteId }] };
    if (!(await tx.piste.findFirst({ where, select: { id: true } }))) return refuse("INTROUVABLE");
    const statut = statutAfter(acte);
    const revoir = revoirOf(statut, revoirLe);
    if (revoir && !isRevoirRecevable(revoir, jourOf(now, acteur.zone))) return refuse("DATE_HORS_BORNES");
    const { count } = await tx.piste.updateMany({
      where: { AND: [where, { statut: lu }] },
      data: { statut, statutLe: now, revoirLe: revoir ? dateFromJour(revoir) : null },
    });
    if (count === 0) return refuse("PERIME");
    await journaliser(tx, acteur, acte, "piste", pisteId);
    return ok();
  });
}
