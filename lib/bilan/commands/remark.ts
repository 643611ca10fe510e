import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { remarkableBilans } from "@/lib/bilan/access";
import { holdBilan } from "@/lib/bilan/queries/lock";
import type { CreateRemarque, ReopenRemarque, ResolveRemarque } from "@/lib/bilan/schema";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { type AlertesRefus, refuseAlertes } from "@/lib/levee/rules";
import { ok, type Result, refuse } from "@/lib/result";

export type CreateRemarqueRefus = "INTROUVABLE" | "ALERTES";
export type RemarqueRefus = "INTROUVABLE";

type Issue = Result<{ id: string }, CreateRemarqueRefus> | AlertesRefus;

/** A remark is about a year: no situation, no group. */
const SANS_SUJET = { situationId: null };

/**
 * Says something of one part of a bilan that is being written or read again, to those who write and read it with the
 * acteur. Checked like the rest; never published, and erased as the bilan is.
 */
export async function createRemarque(
  acteur: Acteur,
  { bilanId, section, texte, reponses }: z.output<typeof CreateRemarque>,
  now: Date,
): Promise<Issue> {
  const { espaceId, membreId } = acteur;
  return withEspace(acteur, async (tx): Promise<Issue> => {
    const bilan = await holdBilan(tx, acteur, remarkableBilans(acteur), bilanId);
    if (!bilan) return refuse("INTROUVABLE");
    const examen = await examineTextes(tx, acteur, bilanId, { texte }, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);
    const { id } = await tx.bilanRemarque.create({
      data: { espaceId, bilanId, section, membreId, creeLe: now },
      select: { id: true },
    });
    await writeContenu(tx, acteur, "BILAN_REMARQUE", id, SANS_SUJET, examen.textes, now);
    const support = { support: "BILAN_REMARQUE", supportId: id, objet: "remarque", ...SANS_SUJET } as const;
    await writeLevees(tx, acteur, support, examen.levees, now);
    await journaliser(tx, acteur, "remarquer", "bilan", bilanId);
    return ok({ id });
  });
}

/** Says that what a remark asked is done, or that it is not after all; by whoever may make one. */
async function mark(
  acteur: Acteur,
  remarqueId: string,
  faite: boolean,
  now: Date,
): Promise<Result<undefined, RemarqueRefus>> {
  const { espaceId, membreId } = acteur;
  return withEspace(acteur, async (tx): Promise<Result<undefined, RemarqueRefus>> => {
    const where = { espaceId, id: remarqueId, resolueLe: faite ? null : { not: null } };
    const sur = await tx.bilanRemarque.findFirst({ where, select: { bilanId: true } });
    if (!sur || !(await holdBilan(tx, acteur, remarkableBilans(acteur), sur.bilanId)))
      return refuse("INTROUVABLE");
    const resolue = faite
      ? { resolueLe: now, resolueParId: membreId }
      : { resolueLe: null, resolueParId: null };
    const { count } = await tx.bilanRemarque.updateMany({ where, data: resolue });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, faite ? "resoudre" : "rouvrir", "remarque", remarqueId);
    return ok();
  });
}

/** What a remark asked is done. */
export const resolveRemarque = (
  acteur: Acteur,
  { remarqueId }: z.output<typeof ResolveRemarque>,
  now: Date,
): Promise<Result<undefined, RemarqueRefus>> => mark(acteur, remarqueId, true, now);

/** It is not done after all. */
export const reopenRemarque = (
  acteur: Acteur,
  { remarqueId }: z.output<typeof ReopenRemarque>,
  now: Date,
): Promise<Result<undefined, RemarqueRefus>> => mark(acteur, remarqueId, false, now);
