import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";

/** What withdrawals stopped: the séances they cancelled, by day, and who was told of the last one. */
export type Arret = { annulees: Date[]; prevenus: string[] };

/** What stopped with the withdrawal recorded at `depuis`. The caller has proved access. Two statements. */
export async function readArret(
  tx: Tx,
  { espaceId }: Acteur,
  situationId: string,
  depuis: Date,
): Promise<Arret> {
  const annulees = await tx.seance.findMany({
    where: { espaceId, situationId, statut: "ANNULEE", motif: "CONSENTEMENT_RETIRE" },
    orderBy: { debut: "asc" },
    select: { debut: true },
  });
  const message = { situationId, sorte: "CONSENTEMENT_RETIRE", creeLe: { gte: depuis } } as const;
  const prevenus = await tx.membre.findMany({
    where: { espaceId, notifications: { some: { message } } },
    orderBy: [{ nom: "asc" }, { prenom: "asc" }],
    select: { prenom: true, nom: true },
  });
  return {
    annulees: annulees.map(({ debut }) => debut),
    prevenus: prevenus.map(({ prenom, nom }) => `${prenom} ${nom}`),
  };
}
