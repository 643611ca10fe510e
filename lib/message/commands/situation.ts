import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { notify } from "@/lib/message/commands/notify";

/**
 * Before the work on a situation stops: who takes part in it and what is booked. Called once it has stopped, tells them
 * all in one message, with how many séances are cancelled, by the command or by the database. A withdrawal and a closing
 * say no more than that it stops.
 */
export async function notifyArret(
  tx: Tx,
  acteur: Acteur,
  situationId: string,
): Promise<(sorte: "CONSENTEMENT_RETIRE" | "SITUATION_CLOSE", now: Date) => Promise<void>> {
  const { espaceId } = acteur;
  const situation = await tx.situation.findUniqueOrThrow({
    where: { espaceId_id: { espaceId, id: situationId } },
    select: {
      ...{ code: true, referentId: true, intervenantId: true },
      associations: { where: { statut: { in: ["PROPOSEE", "ACCEPTEE"] } }, select: { membreId: true } },
      seances: {
        where: { statut: { in: ["PROPOSEE", "CONFIRMEE", "REPORTEE"] } },
        select: { id: true, secretaireId: true, presences: { select: { membreId: true } } },
      },
    },
  });
  const { code, referentId, intervenantId, associations, seances } = situation;
  const parties = [
    ...[referentId, intervenantId],
    ...associations.map(({ membreId }) => membreId),
    ...seances.flatMap(({ secretaireId, presences }) => [
      secretaireId,
      ...presences.map(({ membreId }) => membreId),
    ]),
  ];
  const membreIds = parties.filter((id) => id !== null);
  return async (sorte, now) => {
    const nombre = await tx.seance.count({
      where: { espaceId, statut: "ANNULEE", id: { in: seances.map(({ id }) => id) } },
    });
    await notify(tx, acteur, { sorte, code, situationId, nombre }, { membreIds }, now);
  };
}
