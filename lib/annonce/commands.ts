import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { annoncableExamens, annoncableSeances } from "@/lib/annonce/access";
import { refusAnnonce } from "@/lib/annonce/rules";
import type { AnnounceExamen, AnnounceSeance } from "@/lib/annonce/schema";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { dateFromJour, type Jour, jourOf } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";

export type AnnounceRefus =
  | "INTROUVABLE"
  | "PERIME"
  | "DATE_A_VENIR"
  | "DATE_APRES_SEANCE"
  | "DATE_AVANT_REPORT";

const MOMENT = {
  debut: true,
  deplacements: { orderBy: { deplaceLe: "desc" }, take: 1, select: { deplaceLe: true } },
} as const satisfies Prisma.SeanceSelect;
type Moment = Prisma.SeanceGetPayload<{ select: typeof MOMENT }>;

/**
 * Records that the person knows when their situation will be spoken of (000:69), by the référent·e. When the séance is
 * moved the duty opens again: the commands of lib/seance clear it, and the database behind them.
 */
export async function announceSeance(
  acteur: Acteur,
  input: z.output<typeof AnnounceSeance>,
  now: Date,
): Promise<Result<undefined, AnnounceRefus>> {
  return withEspace(acteur, async (tx) => {
    const { membreId, zone } = acteur;
    const { seanceId, debut, annonceeLe } = input;
    const where = { AND: [annoncableSeances(acteur), { id: seanceId }] };
    const seance = await tx.seance.findFirst({ where, select: MOMENT });
    if (!seance) return refuse("INTROUVABLE");
    if (seance.debut.toISOString() !== debut) return refuse("PERIME");
    const refus = refusOf(seance, annonceeLe, now, zone);
    if (refus) return refuse(refus);
    const { count } = await tx.seance.updateMany({
      where: { AND: [where, { debut: seance.debut }] },
      data: { annonceeLe: dateFromJour(annonceeLe), annonceeParId: membreId },
    });
    if (count === 0) return refuse("PERIME");
    await journaliser(tx, acteur, "annoncer", "seance", seanceId);
    return ok();
  });
}

/** The same of a situation on the agenda of a group's séance: its own référent·e tells the person. */
export async function announceExamen(
  acteur: Acteur,
  input: z.output<typeof AnnounceExamen>,
  now: Date,
): Promise<Result<undefined, AnnounceRefus>> {
  return withEspace(acteur, async (tx) => {
    const { membreId, zone } = acteur;
    const { seanceId, situationId, debut, annonceeLe } = input;
    const where = { AND: [annoncableExamens(acteur), { seanceId, situationId }] };
    const examen = await tx.seanceSituation.findFirst({ where, select: { seance: { select: MOMENT } } });
    if (!examen) return refuse("INTROUVABLE");
    if (examen.seance.debut.toISOString() !== debut) return refuse("PERIME");
    const refus = refusOf(examen.seance, annonceeLe, now, zone);
    if (refus) return refuse(refus);
    const { count } = await tx.seanceSituation.updateMany({
      where: { AND: [where, { seance: { debut: examen.seance.debut } }] },
      data: { annonceeLe: dateFromJour(annonceeLe), annonceeParId: membreId },
    });
    if (count === 0) return refuse("PERIME");
    await journaliser(tx, acteur, "annoncer", "situation", situationId);
    return ok();
  });
}

function refusOf({ debut, deplacements }: Moment, annonceeLe: Jour, now: Date, zone: string) {
  const [dernier] = deplacements;
  return refusAnnonce(annonceeLe, {
    aujourdhui: jourOf(now, zone),
    seance: jourOf(debut, zone),
    deplacement: dernier ? jourOf(dernier.deplaceLe, zone) : null,
  });
}
