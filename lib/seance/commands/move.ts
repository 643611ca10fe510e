import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { type Creneau, reserveOf } from "@/lib/seance/rules/creneau";
import { addMinutes } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import type { MotifSeance } from "@/prisma/client/enums";

export const SEANCE_A_DEPLACER = {
  id: true,
  version: true,
  statut: true,
  situationId: true,
  groupeId: true,
  intervenantId: true,
  lieuId: true,
  salleId: true,
  visio: true,
  debut: true,
  fin: true,
  avantMinutes: true,
  apresMinutes: true,
  trajetMinutes: true,
  presences: { select: { membreId: true } },
} as const satisfies Prisma.SeanceSelect;

export type SeanceADeplacer = Prisma.SeanceGetPayload<{ select: typeof SEANCE_A_DEPLACER }>;

/**
 * Writes a séance's new date and its trace; false when someone changed it since it was read.
 * The caller holds the intervenant·e's calendar and has found the time free.
 */
export async function moveSeance(
  tx: Tx,
  { espaceId, membreId }: Acteur,
  seance: SeanceADeplacer,
  { debut, lieuId, trajetMinutes }: Creneau,
  { vers, motif }: { vers: "PROPOSEE" | "CONFIRMEE"; motif: MotifSeance },
  now: Date,
): Promise<boolean> {
  const { id, version } = seance;
  const { count } = await tx.seance.updateMany({
    where: { espaceId, id, version },
    data: {
      debut,
      fin: addMinutes(debut, reserveOf(seance).dureeMinutes),
      lieuId,
      trajetMinutes,
      statut: vers,
      statutLe: now,
      statutParId: membreId,
      motif: null,
      annonceeLe: null,
      annonceeParId: null,
      version: { increment: 1 },
    },
  });
  if (count === 0) return false;
  if (debut.getTime() !== seance.debut.getTime()) {
    await tx.deplacement.create({
      data: {
        espaceId,
        seanceId: id,
        deDebut: seance.debut,
        versDebut: debut,
        motif,
        auteurId: membreId,
        deplaceLe: now,
      },
    });
  }
  await tx.presence.updateMany({
    where: { espaceId, seanceId: id, etat: { in: ["EXCUSE", "PRESENT"] } },
    data: { etat: "ATTENDU", pointeeLe: null },
  });
  return true;
}
