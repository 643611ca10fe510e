import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { SELECT_PRISE, tellArret } from "@/lib/message/commands/arret";
import { notify } from "@/lib/message/commands/notify";
import { notifyOrdresDuJour } from "@/lib/message/commands/ordre-du-jour";
import { listRendezVous } from "@/lib/message/queries/rendez-vous";

type Sorte = "CONSENTEMENT_RETIRE" | "SITUATION_CLOSE";

/**
 * Before the work on a situation stops: who takes part in it and what is booked. Called once it has stopped, tells them
 * all in one message, with how many séances are cancelled, by the command or by the database. A withdrawal and a closing
 * say no more than that it stops; of a withdrawal the secretariat is told too. From each one's calendar goes what stood in it.
 */
export async function notifyArret(
  tx: Tx,
  acteur: Acteur,
  situationId: string,
): Promise<(sorte: Sorte, now: Date) => Promise<void>> {
  const { espaceId } = acteur;
  const situation = await tx.situation.findUniqueOrThrow({
    where: { espaceId_id: { espaceId, id: situationId } },
    select: {
      ...{ code: true, referentId: true, intervenantId: true },
      associations: { where: { statut: { in: ["PROPOSEE", "ACCEPTEE"] } }, select: { membreId: true } },
      seances: {
        where: { statut: { in: ["PROPOSEE", "CONFIRMEE", "REPORTEE"] } },
        select: SELECT_PRISE,
      },
    },
  });
  const { code, referentId, intervenantId, associations, seances } = situation;
  const parties = [referentId, intervenantId, ...associations.map(({ membreId }) => membreId)];
  const membreIds = parties.filter((id) => id !== null);
  const ordres = await notifyOrdresDuJour(tx, acteur, { id: situationId });
  return async (sorte, now) => {
    await ordres(now);
    const bureau = sorte === "CONSENTEMENT_RETIRE" ? await listSecretariat(tx, acteur) : [];
    await tellArret(tx, acteur, { sorte, code, situationId }, seances, [...membreIds, ...bureau], now);
  };
}

/** Who takes its appointments and makes its letters: a withdrawal is told to them at once. */
async function listSecretariat(tx: Tx, { espaceId }: Acteur): Promise<string[]> {
  const secretaires = await tx.membreRole.findMany({
    where: { espaceId, role: "SECRETARIAT", membre: { desactiveLe: null } },
    select: { membreId: true },
  });
  return secretaires.map(({ membreId }) => membreId);
}

type Passage = { situationId: string; code: string; ancienId: string | null; nouveauId: string };

/**
 * Once a situation passes from one member to another, before its séances do. Called after, tells the one who takes it
 * over, and the one who leaves it: the séances to come pass from calendar to calendar.
 */
export async function notifyPassage(
  tx: Tx,
  acteur: Acteur,
  { situationId, code, ancienId, nouveauId }: Passage,
  now: Date,
): Promise<() => Promise<void>> {
  const chez = (membreId: string) => ({
    OR: [{ intervenantId: membreId }, { presences: { some: { membreId } } }],
    situationId,
  });
  const quittees = ancienId
    ? await listRendezVous(tx, acteur, "ASSOCIATION_TERMINEE", chez(ancienId), now)
    : [];
  return async () => {
    const reprises = await listRendezVous(tx, acteur, "SITUATION_CONFIEE", chez(nouveauId), now);
    const confiee = { sorte: "SITUATION_CONFIEE", code, situationId, rendezVous: reprises } as const;
    await notify(tx, acteur, confiee, { membreIds: [nouveauId] }, now);
    const terminee = { sorte: "ASSOCIATION_TERMINEE", code, situationId, rendezVous: quittees } as const;
    await notify(tx, acteur, terminee, { membreIds: ancienId ? [ancienId] : [] }, now);
  };
}
