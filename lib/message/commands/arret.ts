import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { type Message, notify } from "@/lib/message/commands/notify";
import { notifyAbsences } from "@/lib/message/commands/venue";
import { rendezVousOf, SELECT_RENDEZ_VOUS } from "@/lib/message/queries/rendez-vous";
import { isInAgenda } from "@/lib/message/rules/rendez-vous";
import type { Prisma } from "@/prisma/client/client";

/** A séance as it stands in calendars while it is still booked. */
export const SELECT_PRISE = {
  ...{ id: true, statut: true, intervenantId: true, secretaireId: true },
  presences: { select: { membreId: true, etat: true } },
} as const satisfies Prisma.SeanceSelect;
type Prise = Prisma.SeanceGetPayload<{ select: typeof SELECT_PRISE }>;

/**
 * Tells that the work on a situation or of a group stops, once it has, in one message with how many of these séances are
 * cancelled, by the command or by the database: to these members, and to whom the séances expected or entrusted their
 * minutes. From each one's calendar goes what stood in it. The encadrant·e of a person who was to come is told too.
 */
export async function tellArret(
  tx: Tx,
  acteur: Acteur,
  message: Message,
  seances: readonly Prise[],
  membreIds: readonly string[],
  now: Date,
): Promise<void> {
  const { sorte } = message;
  const parties = seances.flatMap(({ secretaireId, presences }) => [
    ...(secretaireId ? [secretaireId] : []),
    ...presences.map(({ membreId }) => membreId),
  ]);
  const annulees = await tx.seance.findMany({
    where: { espaceId: acteur.espaceId, statut: "ANNULEE", id: { in: seances.map(({ id }) => id) } },
    select: SELECT_RENDEZ_VOUS,
  });
  const prises = seances.filter(({ statut }) => statut !== "REPORTEE");
  for (const { ids, lecteurs } of groupByAgenda(prises, [...membreIds, ...parties], sorte)) {
    const quittees = annulees.filter(({ id, fin }) => fin > now && ids.includes(id));
    const rendezVous = quittees.flatMap((seance) => rendezVousOf(sorte, seance));
    const dit = { ...message, nombre: annulees.length, rendezVous };
    await notify(tx, acteur, dit, { membreIds: lecteurs }, now);
  }
  const ids = annulees.map(({ id }) => id);
  await notifyAbsences(tx, acteur, ids, now);
}

/** The readers, gathered when the same séances stand in their calendars. */
function groupByAgenda(seances: readonly Prise[], membreIds: readonly string[], sorte: Message["sorte"]) {
  const groupes = new Map<string, { ids: string[]; lecteurs: string[] }>();
  for (const membreId of new Set(membreIds)) {
    const ids = seances.filter((seance) => isInAgenda(sorte, seance, membreId)).map(({ id }) => id);
    const groupe = groupes.get(ids.join()) ?? { ids, lecteurs: [] };
    groupe.lecteurs.push(membreId);
    groupes.set(ids.join(), groupe);
  }
  return groupes.values();
}
