import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { restituableExamens, restituableSeances } from "@/lib/restitution/access";
import { refusRestitution } from "@/lib/restitution/rules";
import type { ReportExamen, ReportSeance } from "@/lib/restitution/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { dateFromJour, type Jour, jourOf } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";

export type ReportRefus = "INTROUVABLE" | "PAS_VALIDE" | "DATE_A_VENIR" | "DATE_AVANT_SEANCE";

const CONCLUE = {
  debut: true,
  reelDebut: true,
  comptesRendus: { where: { statut: "VALIDE" }, take: 1, select: { id: true } },
} as const satisfies Prisma.SeanceSelect;
type Conclue = Prisma.SeanceGetPayload<{ select: typeof CONCLUE }>;

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
    const seance = await tx.seance.findFirst({ where, select: CONCLUE });
    if (!seance) return refuse("INTROUVABLE");
    const refus = refusOf(seance, restitueeLe, now, zone);
    if (refus) return refuse(refus);
    await tx.seance.updateMany({
      where,
      data: { restitueeLe: dateFromJour(restitueeLe), restitueeParId: membreId },
    });
    await journaliser(tx, acteur, "restituer", "seance", seanceId);
    return ok();
  });
}

/** The same of a situation worked on in a group: its own référent·e tells the person. */
export async function reportExamen(
  acteur: Acteur,
  { seanceId, situationId, restitueeLe }: z.output<typeof ReportExamen>,
  now: Date,
): Promise<Result<undefined, ReportRefus>> {
  return withEspace(acteur, async (tx) => {
    const where = { AND: [restituableExamens(acteur), { seanceId, situationId }] };
    const examen = await tx.seanceSituation.findFirst({ where, select: { seance: { select: CONCLUE } } });
    if (!examen) return refuse("INTROUVABLE");
    const refus = refusOf(examen.seance, restitueeLe, now, acteur.zone);
    if (refus) return refuse(refus);
    await tx.seanceSituation.updateMany({
      where,
      data: { restitueeLe: dateFromJour(restitueeLe), restitueeParId: acteur.membreId },
    });
    await journaliser(tx, acteur, "restituer", "situation", situationId);
    return ok();
  });
}

function refusOf({ debut, reelDebut, comptesRendus }: Conclue, restitueeLe: Jour, now: Date, zone: string) {
  if (comptesRendus.length === 0) return "PAS_VALIDE";
  const seance = jourOf(reelDebut ?? debut, zone);
  return refusRestitution(restitueeLe, { aujourdhui: jourOf(now, zone), seance });
}
