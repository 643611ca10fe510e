import type { Acteur } from "@/lib/acteur";
import type { Associe, Evenement, Partage } from "@/lib/consentement/rules/etat";
import type { Tx } from "@/lib/db";
import { type Jour, jourFromDate } from "@/lib/time";

/** The dated history of a situation's consent in order, and the professionals gathered; the caller has proved access. */
export async function listEvenements(
  tx: Tx,
  acteur: Acteur,
  situationId: string,
): Promise<{ evenements: (Evenement & Partage & { survenuLe: Jour })[]; associes: Associe[] }> {
  const where = { espaceId: acteur.espaceId, situationId };
  const evenements = await tx.consentement.findMany({
    where,
    orderBy: { rang: "asc" },
    select: {
      acte: true,
      rang: true,
      survenuLe: true,
      exclusions: true,
      portees: { select: { structureId: true, membreId: true } },
    },
  });
  const associations = await tx.association.findMany({
    where,
    select: { membreId: true, statut: true, membre: { select: { structureId: true } } },
  });
  return {
    evenements: evenements.map((row) => ({ ...row, survenuLe: jourFromDate(row.survenuLe) })),
    associes: associations.map(({ membre, ...row }) => ({ ...row, structureId: membre.structureId })),
  };
}
