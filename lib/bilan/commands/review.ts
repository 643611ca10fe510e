import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { draftableBilans, reviewableBilans } from "@/lib/bilan/access";
import { notifyBilan } from "@/lib/bilan/commands/notify";
import { holdBilan } from "@/lib/bilan/queries/lock";
import { isAReecrire } from "@/lib/bilan/rules/extraits";
import { listManques } from "@/lib/bilan/rules/plan";
import type { ReopenBilan, SubmitBilan } from "@/lib/bilan/schema";
import { readContenu, writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { type AlertesRefus, refuseAlertes } from "@/lib/levee/rules";
import { ok, type Result, refuse } from "@/lib/result";

export type SubmitBilanRefus = "INTROUVABLE" | "PERIME" | "INCOMPLET" | "A_REECRIRE" | "ALERTES";
export type ReopenBilanRefus = "INTROUVABLE" | "PERIME" | "ALERTES";

type Issue<R extends string> = Result<{ id: string }, R> | AlertesRefus;

const SANS_SUJET = { situationId: null };
const levable = (supportId: string) =>
  ({ support: "BILAN", supportId, objet: "bilan", ...SANS_SUJET }) as const;

/**
 * Gives a draft to be read again: its words no longer change. Refused while individual work is not told (000:160-161),
 * while a correction does not say what it changes (INCOMPLET), while what was taken over is still marked (A_REECRIRE), and
 * while a word may identify someone (ALERTES).
 */
export async function submitBilan(
  acteur: Acteur,
  { bilanId, revision, reponses }: z.output<typeof SubmitBilan>,
  now: Date,
): Promise<Issue<SubmitBilanRefus>> {
  const { espaceId, membreId } = acteur;
  return withEspace(acteur, async (tx): Promise<Issue<SubmitBilanRefus>> => {
    const bilan = await holdBilan(tx, acteur, draftableBilans(acteur), bilanId);
    if (!bilan) return refuse("INTROUVABLE");
    if (bilan.revision !== revision) return refuse("PERIME");
    const { remarque: _, ...textes } = await readContenu(tx, acteur, "BILAN", bilanId);
    if (listManques(textes, bilan).length > 0) return refuse("INCOMPLET");
    if (isAReecrire(textes)) return refuse("A_REECRIRE");
    const examen = await examineTextes(tx, acteur, bilanId, textes, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);
    await writeContenu(tx, acteur, "BILAN", bilanId, SANS_SUJET, examen.textes, now);
    await writeLevees(tx, acteur, levable(bilanId), examen.levees, now);
    await tx.bilan.updateMany({
      where: { espaceId, id: bilanId },
      data: { etat: "EN_RELECTURE", soumisParId: membreId, soumisLe: now },
    });
    await journaliser(tx, acteur, "soumettre", "bilan", bilanId);
    await notifyBilan(tx, acteur, "BILAN_A_RELIRE", bilan, { droit: "bilan.publier" }, now);
    return ok({ id: bilanId });
  });
}

/** Sends back to be written what was being read again, with a remark or none, which is checked like the rest. */
export async function reopenBilan(
  acteur: Acteur,
  { bilanId, revision, remarque, reponses }: z.output<typeof ReopenBilan>,
  now: Date,
): Promise<Issue<ReopenBilanRefus>> {
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx): Promise<Issue<ReopenBilanRefus>> => {
    const bilan = await holdBilan(tx, acteur, reviewableBilans(acteur), bilanId);
    if (!bilan) return refuse("INTROUVABLE");
    if (bilan.revision !== revision) return refuse("PERIME");
    const examen = await examineTextes(tx, acteur, bilanId, { remarque }, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);
    const { redigeParId, soumisParId } = await tx.bilan.findUniqueOrThrow({
      where: { espaceId_id: { espaceId, id: bilanId } },
      select: { redigeParId: true, soumisParId: true },
    });
    await tx.bilan.updateMany({
      where: { espaceId, id: bilanId },
      data: { etat: "BROUILLON", soumisParId: null, soumisLe: null, revision: { increment: 1 } },
    });
    await writeContenu(tx, acteur, "BILAN", bilanId, SANS_SUJET, examen.textes, now);
    await writeLevees(tx, acteur, levable(bilanId), examen.levees, now);
    await journaliser(tx, acteur, "rendre", "bilan", bilanId);
    const membreIds = [redigeParId, soumisParId].filter((membreId) => membreId !== null);
    await notifyBilan(tx, acteur, "BILAN_A_REPRENDRE", bilan, { membreIds }, now);
    return ok({ id: bilanId });
  });
}
