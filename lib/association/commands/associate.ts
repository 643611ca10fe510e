import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { associableSituations } from "@/lib/association/access";
import { statutsBefore } from "@/lib/association/rules";
import type { AssociateMembre } from "@/lib/association/schema";
import { listEvenements } from "@/lib/consentement/queries/evenements";
import { accordCourant, etatConsentement, isCouvert } from "@/lib/consentement/rules/etat";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notify } from "@/lib/message/commands/notify";
import { notifyReouverture } from "@/lib/message/commands/reouverture";
import { ok, type Result, refuse } from "@/lib/result";
import { lockSituation } from "@/lib/situation/queries/lock";
import type { SorteMessage } from "@/prisma/client/enums";

export type AssociateMembreRefus =
  | "INTROUVABLE"
  | "PERSONNE_INCONNUE"
  | "DEJA_LA"
  | "ACCORD_RETIRE"
  | "HORS_PORTEE";

/**
 * Asks a professional to take part in the work on a situation (000:77). Outside the scope of the person's agreement it
 * reopens the agreement, and the database puts confirmed séances back to proposed: it is refused (HORS_PORTEE) until
 * the proposer says they know (`rouvrir`).
 */
export async function associateMembre(
  acteur: Acteur,
  { situationId, membreId, rouvrir }: z.output<typeof AssociateMembre>,
  now: Date,
): Promise<Result<{ situationId: string }, AssociateMembreRefus>> {
  return withEspace(acteur, async (tx) => {
    const { espaceId } = acteur;
    const situation = await tx.situation.findFirst({
      where: { AND: [associableSituations(acteur), { id: situationId }] },
      select: { code: true, referentId: true, intervenantId: true },
    });
    if (!situation) return refuse("INTROUVABLE");
    if (membreId === situation.referentId || membreId === situation.intervenantId) return refuse("DEJA_LA");
    const membre = await tx.membre.findFirst({
      where: { espaceId, id: membreId, desactiveLe: null, roles: { some: { role: "PROFESSIONNEL" } } },
      select: { structureId: true },
    });
    if (!membre) return refuse("PERSONNE_INCONNUE");

    await lockSituation(tx, acteur, situationId);
    const { evenements, associes } = await listEvenements(tx, acteur, situationId);
    const etat = etatConsentement(evenements, associes);
    if (etat === "RETIRE") return refuse("ACCORD_RETIRE");
    const accord = accordCourant(evenements);
    const couvert = accord === null || isCouvert(accord.portees, { membreId, ...membre });
    if (!couvert && !rouvrir) return refuse("HORS_PORTEE");

    const id = await notifyReouverture(tx, acteur, { id: situationId }, now, () =>
      propose(tx, acteur, situationId, membreId, now),
    );
    if (!id) return refuse("DEJA_LA");
    await journaliser(tx, acteur, "associer", "association", id);
    const { code, referentId } = situation;
    const tell = (sorte: SorteMessage, lecteurId: string) =>
      notify(tx, acteur, { sorte, code, situationId }, { membreIds: [lecteurId] }, now);
    await tell("ASSOCIATION_PROPOSEE", membreId);
    if (!couvert) await tell("CONSENTEMENT_A_RECUEILLIR", referentId);
    return ok({ situationId });
  });
}

/** A new proposition, or a new one after an answer: its id, null when one is already running. */
async function propose(
  tx: Tx,
  { espaceId, membreId: proposeeParId }: Acteur,
  situationId: string,
  membreId: string,
  now: Date,
): Promise<string | null> {
  const proposition = { statut: "PROPOSEE", proposeeParId, proposeeLe: now, reponduLe: null } as const;
  const known = await tx.association.findFirst({
    where: { espaceId, situationId, membreId },
    select: { id: true, statut: true },
  });
  if (!known) {
    const data = { espaceId, situationId, membreId, ...proposition };
    return (await tx.association.create({ data, select: { id: true } })).id;
  }
  const { count } = await tx.association.updateMany({
    where: { espaceId, id: known.id, statut: { in: statutsBefore("associer", "MENEUR") } },
    data: proposition,
  });
  return count === 1 ? known.id : null;
}
