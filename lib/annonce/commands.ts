import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { annoncableSeances } from "@/lib/annonce/access";
import { refusAnnonce } from "@/lib/annonce/rules";
import type { AnnounceSeance } from "@/lib/annonce/schema";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { dateFromJour, jourOf } from "@/lib/time";

export type AnnounceRefus =
  | "INTROUVABLE"
  | "PERIME"
  | "DATE_A_VENIR"
  | "DATE_APRES_SEANCE"
  | "DATE_AVANT_REPORT";

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
    const seance = await tx.seance.findFirst({
      where,
      select: {
        debut: true,
        deplacements: { orderBy: { deplaceLe: "desc" }, take: 1, select: { deplaceLe: true } },
      },
    });
    if (!seance) return refuse("INTROUVABLE");
    if (seance.debut.toISOString() !== debut) return refuse("PERIME");
    const [dernier] = seance.deplacements;
    const refus = refusAnnonce(annonceeLe, {
      aujourdhui: jourOf(now, zone),
      seance: jourOf(seance.debut, zone),
      deplacement: dernier ? jourOf(dernier.deplaceLe, zone) : null,
    });
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
