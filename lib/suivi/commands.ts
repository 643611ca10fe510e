import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { refuseAlertes } from "@/lib/levee/rules";
import { closeMessages } from "@/lib/message/commands/close";
import { ok, type Result, refuse } from "@/lib/result";
import { isReferent } from "@/lib/situation/access";
import { holdSituation } from "@/lib/situation/queries/lock";
import { recordableSuivis } from "@/lib/suivi/access";
import { isFaisable } from "@/lib/suivi/rules";
import type { FollowSituation } from "@/lib/suivi/schema";
import { jourFromDate, jourOf } from "@/lib/time";

export type FollowRefus = "INTROUVABLE" | "TROP_TOT" | "DEJA_FAIT" | "CONSENTEMENT_RETIRE" | "ALERTES";

/**
 * Records, 3 or 6 months after the closing, what the work has changed, as the référent·e or the intervenant·e declares
 * it. Once. After a withdrawal the référent·e alone still writes words: they alone read them.
 */
export async function followSituation(
  acteur: Acteur,
  input: z.output<typeof FollowSituation>,
  now: Date,
): Promise<Result<{ situationId: string }, FollowRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<{ situationId: string }, FollowRefus>> => {
    const { suiviId, effet, effets, reponses } = input;
    const where = { AND: [recordableSuivis(acteur), { id: suiviId }] };
    const vu = await tx.suivi.findFirst({ where, select: { situationId: true } });
    if (!vu) return refuse("INTROUVABLE");
    const { situationId } = vu;
    await holdSituation(tx, acteur, situationId);
    const suivi = await tx.suivi.findFirst({
      where,
      select: {
        prevuLe: true,
        faitLe: true,
        situation: { select: { referentId: true, accordRetireLe: true } },
      },
    });
    if (!suivi) return refuse("INTROUVABLE");
    const { situation } = suivi;
    if (suivi.faitLe) return refuse("DEJA_FAIT");
    if (!isFaisable(jourFromDate(suivi.prevuLe), jourOf(now, acteur.zone))) return refuse("TROP_TOT");
    if (effets && situation.accordRetireLe && !isReferent(acteur, situation))
      return refuse("CONSENTEMENT_RETIRE");
    const examen = await examineTextes(tx, acteur, situationId, { effets }, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);
    const { count } = await tx.suivi.updateMany({
      where: { AND: [where, { faitLe: null }] },
      data: { faitLe: now, faitParId: acteur.membreId, effet },
    });
    if (count === 0) return refuse("DEJA_FAIT");
    if (effets) await writeContenu(tx, acteur, "SUIVI", suiviId, { situationId }, examen.textes, now);
    const support = { support: "SUIVI", supportId: suiviId, situationId, objet: "suivi" } as const;
    await writeLevees(tx, acteur, support, examen.levees, now);
    await journaliser(tx, acteur, "suivre", "suivi", suiviId);
    await closeMessages(tx, acteur, ["SUIVI_A_FAIRE"], { suiviId }, now);
    return ok({ situationId });
  });
}
