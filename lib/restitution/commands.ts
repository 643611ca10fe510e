import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { restituableSeances } from "@/lib/restitution/access";
import { refusRestitution } from "@/lib/restitution/rules";
import type { ReportSeance } from "@/lib/restitution/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { dateFromJour, jourOf } from "@/lib/time";

export type ReportRefus = "INTROUVABLE" | "PAS_VALIDE" | "DATE_A_VENIR" | "DATE_AVANT_SEANCE";

/**
 * Records that the conclusions of a held séance were told to the person (000:69), by the référent·e. There are none
 * before the minutes are validated. A withdrawal does not end this duty.
 */
export async function reportSeance(
  acteur: Acteur,
  input: z.output<typeof ReportSeance>,
  now: Date,
): Promise<Result<undefined, ReportRefus>> {
  return withEspace(acteur, async (tx) => {
    const { membreId, zone } = acteur;
    const { seanceId, restitueeLe } = input;
    const where = { AND: [restituableSeances(acteur), { id: seanceId }] };
    const seance = await tx.seance.findFirst({
      where,
      select: {
        debut: true,
        reelDebut: true,
        comptesRendus: { where: { statut: "VALIDE" }, take: 1, select: { id: true } },
      },
    });
    if (!seance) return refuse("INTROUVABLE");
    if (seance.comptesRendus.length === 0) return refuse("PAS_VALIDE");
    const jour = jourOf(seance.reelDebut ?? seance.debut, zone);
    const refus = refusRestitution(restitueeLe, { aujourdhui: jourOf(now, zone), seance: jour });
    if (refus) return refuse(refus);
    await tx.seance.updateMany({
      where,
      data: { restitueeLe: dateFromJour(restitueeLe), restitueeParId: membreId },
    });
    await journaliser(tx, acteur, "restituer", "seance", seanceId);
    return ok();
  });
}
