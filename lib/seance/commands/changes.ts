import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { notifySeances } from "@/lib/message/commands/seance";
import { findReserve } from "@/lib/seance/commands/booking";
import { SEANCE_A_DEPLACER } from "@/lib/seance/commands/move";
import {
  type Creneau,
  firstOverlap,
  plageReservee,
  type Reserve,
  reserveOf,
} from "@/lib/seance/rules/creneau";
import type { UpdateSeance } from "@/lib/seance/schema";
import { addMinutes } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import type { SorteMessage } from "@/prisma/client/enums";

/** What is held before a séance is changed. */
export const SEANCE_A_TENIR = {
  ...{ situationId: true, groupeId: true, intervenantId: true },
} as const satisfies Prisma.SeanceSelect;

export const SEANCE_A_CHANGER = {
  ...SEANCE_A_DEPLACER,
  secretaireId: true,
  examens: { where: { retireLe: null }, select: { situationId: true } },
  situation: {
    select: {
      referentId: true,
      associations: { where: { statut: "ACCEPTEE" }, select: { membreId: true } },
    },
  },
  groupe: { select: { membres: { where: { statut: "ADMIS" }, select: { membreId: true } } } },
} as const satisfies Prisma.SeanceSelect;
type SeanceAChanger = Prisma.SeanceGetPayload<{ select: typeof SEANCE_A_CHANGER }>;

type Voulu = z.output<typeof UpdateSeance>;

type Endroit = { lieuId: string | null; salleId: string | null; visio: string | null };

function endroitOf(voulu: Voulu): Endroit {
  const { lieuId = null, salleId = null, visio = null } = voulu;
  return { lieuId, salleId, visio };
}

/** A place of the espace, and a room of it. */
export async function isEndroit(tx: Tx, { espaceId }: Acteur, voulu: Voulu): Promise<boolean> {
  const { lieuId, salleId } = endroitOf(voulu);
  if (!lieuId) return salleId === null;
  const salle = salleId ? { salles: { some: { id: salleId } } } : {};
  return (await tx.lieu.count({ where: { espaceId, id: lieuId, ...salle } })) === 1;
}

/** One séance, and what becomes of it. */
export type Change = {
  lue: SeanceAChanger;
  endroit: Endroit;
  creneau: Creneau;
  reserve: Reserve;
  ajoutes: string[];
  retires: string[];
  restent: string[];
};

export function changeOf(lue: SeanceAChanger, voulu: Voulu): Change {
  const { participant, lieuId = null, trajetMinutes, avantMinutes, apresMinutes, dureeMinutes } = voulu;
  const presents = lue.presences.map(({ membreId }) => membreId);
  const reserve = { ...reserveOf(lue), avantMinutes, apresMinutes };
  return {
    lue,
    endroit: endroitOf(voulu),
    creneau: { debut: lue.debut, lieuId, trajetMinutes },
    reserve: dureeMinutes ? { ...reserve, dureeMinutes } : reserve,
    ajoutes: participant.filter((id) => !presents.includes(id)),
    retires: presents.filter((id) => !participant.includes(id)),
    restent: participant.filter((id) => presents.includes(id)),
  };
}

/** The séances of the same situation or group, led by the same person, that come after this one. */
export function listSuivantes(
  tx: Tx,
  { espaceId }: Acteur,
  seance: SeanceAChanger,
): Promise<SeanceAChanger[]> {
  const { id, situationId, groupeId, intervenantId, debut } = seance;
  return tx.seance.findMany({
    where: {
      ...{ espaceId, situationId, groupeId, intervenantId, id: { not: id } },
      debut: { gt: debut },
      statut: { in: ["PROPOSEE", "CONFIRMEE"] },
    },
    orderBy: { debut: "asc" },
    select: SEANCE_A_CHANGER,
  });
}

/** The first of these changes that asks for time already taken; none when all fit. */
export async function findPris(
  tx: Tx,
  acteur: Acteur,
  changes: readonly Change[],
  intervenantId: string,
): Promise<Change | undefined> {
  const occupes = changes.filter(({ lue }) => lue.statut !== "REPORTEE");
  if (occupes.length === 0) return undefined;
  const plages = occupes.map(({ creneau, reserve }) => plageReservee(creneau, reserve));
  const sauf = changes.map(({ lue }) => lue.id);
  const double = firstOverlap(plages);
  return occupes[double === -1 ? await findReserve(tx, acteur, intervenantId, plages, sauf) : double];
}

/** Writes one change; false when someone else changed the séance since it was read. */
export async function writeChange(
  tx: Tx,
  { espaceId }: Acteur,
  { lue, endroit, creneau, reserve, ajoutes }: Change,
  { participant }: Voulu,
): Promise<boolean> {
  const { id, version, debut } = lue;
  const { trajetMinutes } = creneau;
  const { dureeMinutes, avantMinutes, apresMinutes } = reserve;
  const { count } = await tx.seance.updateMany({
    where: { espaceId, id, version },
    data: {
      ...{ ...endroit, trajetMinutes, avantMinutes, apresMinutes },
      fin: addMinutes(debut, dureeMinutes),
      version: { increment: 1 },
    },
  });
  if (count === 0) return false;
  await tx.presence.deleteMany({ where: { espaceId, seanceId: id, membreId: { notIn: participant } } });
  await tx.presence.createMany({ data: ajoutes.map((membreId) => ({ espaceId, seanceId: id, membreId })) });
  return true;
}

/** Tells each one what it changes for them: expected, no longer expected, elsewhere, longer or shorter. */
export async function tellChanges(
  tx: Tx,
  acteur: Acteur,
  changes: readonly Change[],
  toujours: readonly string[],
  now: Date,
): Promise<void> {
  const tell = (
    sorte: SorteMessage,
    dits: readonly Change[],
    lecteursOf: (change: Change) => string[],
    adresses: "invitees" | readonly string[] = [],
  ) => {
    const membreIds = new Map(dits.map((change) => [change.lue.id, lecteursOf(change)]));
    const ids = [...membreIds].filter(([, lecteurs]) => lecteurs.length > 0).map(([id]) => id);
    return notifySeances(tx, acteur, sorte, ids, now, { membreIds, adresses });
  };
  const connus = ({ lue, restent, ajoutes }: Change) =>
    [...restent, ...toujours, ...(lue.secretaireId ? [lue.secretaireId] : [])].filter(
      (id) => !ajoutes.includes(id),
    );
  const confirmees = changes.filter(({ lue }) => lue.statut === "CONFIRMEE");
  // One without a date has nothing to tell yet: its next date will.
  const proposees = changes.filter(({ lue }) => lue.statut === "PROPOSEE");
  await tell("SEANCE_CONFIRMEE", confirmees, ({ ajoutes }) => ajoutes);
  await tell("SEANCE_PROPOSEE", proposees, ({ ajoutes }) => ajoutes);
  await tell("SEANCE_RETRAIT", changes, ({ retires }) => retires);
  const deplaces = changes.filter(
    ({ lue, endroit }) =>
      lue.lieuId !== endroit.lieuId || lue.salleId !== endroit.salleId || lue.visio !== endroit.visio,
  );
  await tell("SEANCE_LIEU", deplaces, connus, "invitees");
  const longueur = changes.filter(({ lue, reserve }) => reserveOf(lue).dureeMinutes !== reserve.dureeMinutes);
  await tell("SEANCE_DUREE", longueur, connus, "invitees");
}
