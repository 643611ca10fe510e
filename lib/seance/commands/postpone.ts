import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifySeances } from "@/lib/message/commands/seance";
import { notifyAbsences } from "@/lib/message/commands/venue";
import { ok, type Result, refuse } from "@/lib/result";
import { keepableSeances } from "@/lib/seance/access";
import { findReserve, guarded, lockAgenda, refuseCreneauPris } from "@/lib/seance/commands/booking";
import { moveSeance, SEANCE_A_DEPLACER, type SeanceADeplacer } from "@/lib/seance/commands/move";
import { consentRefusal, lockSujet } from "@/lib/seance/commands/sujet";
import { type Creneau, isDateRecevable, plageReservee, reserveOf } from "@/lib/seance/rules/creneau";
import { isOuverte, transition } from "@/lib/seance/rules/statut";
import type { PostponeSeance } from "@/lib/seance/schema";
import { toInstant } from "@/lib/time";

type Input = z.output<typeof PostponeSeance>;
type Refus =
  | "CRENEAU_PRIS"
  | "INTROUVABLE"
  | "PERIME"
  | "ETAT"
  | "SITUATION_CLOSE"
  | "GROUPE_CLOS"
  | "DATE_HORS_BORNES"
  | "CONSENTEMENT_ABSENT"
  | "CONSENTEMENT_A_COMPLETER"
  | "CONSENTEMENT_RETIRE";

/** `suivantes`: how many séances of the situation or group come after it, that the person may want to shift too. */
type Reportee = { suivantes: number };

/**
 * Moves a séance to another date, or leaves it without one for now (REPORTEE). A move keeps a trace: from when to
 * when, by whom, why. The new date is to be agreed again unless the person says it already is; the duty to tell
 * the person when (000:69) opens anew, and those who had excused themselves are expected again.
 */
export async function postponeSeance(
  acteur: Acteur,
  input: Input,
  now: Date,
): Promise<Result<Reportee, Refus>> {
  return guarded(() =>
    withEspace(acteur, async (tx) => {
      const seance = await tx.seance.findFirst({
        where: { AND: [keepableSeances(acteur), { id: input.seanceId }] },
        select: SEANCE_A_DEPLACER,
      });
      if (!seance) return refuse("INTROUVABLE");
      if (seance.version !== input.version) return refuse("PERIME");
      const creneau = creneauOf(input, seance, acteur.zone);
      return creneau ? give(tx, acteur, seance, creneau, input, now) : take(tx, acteur, seance, input, now);
    }),
  );
}

function creneauOf(input: Input, seance: SeanceADeplacer, zone: string): Creneau | null {
  if (input.creneau === "sans") return null;
  if (input.creneau !== "main") return input.creneau;
  const { lieuId, trajetMinutes } = seance;
  return { debut: toInstant(input.jour ?? "", input.heure ?? "", zone), lieuId, trajetMinutes };
}

/** A séance that had no date any more is proposed anew; one that had is moved, or only changes place. */
function ditOf(seance: SeanceADeplacer, { debut }: Creneau) {
  if (seance.statut === "REPORTEE") return "SEANCE_PROPOSEE";
  return debut.getTime() === seance.debut.getTime() ? "SEANCE_LIEU" : "SEANCE_DEPLACEE";
}

/** Takes the séance off the calendar until someone finds a date. */
async function take(
  tx: Tx,
  acteur: Acteur,
  { id, version, statut }: SeanceADeplacer,
  { motif }: Input,
  now: Date,
): Promise<Result<Reportee, Refus>> {
  const vers = transition(statut, "reporter");
  if (!vers) return refuse("ETAT");
  const { count } = await tx.seance.updateMany({
    where: { espaceId: acteur.espaceId, id, version },
    data: {
      statut: vers,
      motif,
      statutLe: now,
      statutParId: acteur.membreId,
      annonceeLe: null,
      annonceeParId: null,
      version: { increment: 1 },
    },
  });
  if (count === 0) return refuse("PERIME");
  await journaliser(tx, acteur, "reporter", "seance", id);
  await notifySeances(tx, acteur, "SEANCE_SUSPENDUE", [id], now);
  await notifyAbsences(tx, acteur, [id], now);
  return ok({ suivantes: 0 });
}

/** Gives the séance its new date. */
async function give(
  tx: Tx,
  acteur: Acteur,
  seance: SeanceADeplacer,
  creneau: Creneau,
  { motif, garderConfirmee }: Input,
  now: Date,
): Promise<Result<Reportee, Refus>> {
  const { id, situationId, groupeId, intervenantId, statut } = seance;
  if (!isOuverte(statut)) return refuse("ETAT");
  if (!isDateRecevable(creneau.debut, now, acteur.zone)) return refuse("DATE_HORS_BORNES");
  await lockAgenda(tx, acteur, intervenantId);
  const sujet = await lockSujet(tx, acteur, seance);
  if (sujet.clos) return refuse(sujet.clos);
  const confirmee = garderConfirmee && statut === "CONFIRMEE";
  const refus = confirmee ? consentRefusal(sujet.consentement) : null;
  if (refus) return refus;
  if (sujet.consentement === "RETIRE") return refuse("CONSENTEMENT_RETIRE");
  const plage = plageReservee(creneau, reserveOf(seance));
  if ((await findReserve(tx, acteur, intervenantId, [plage], [id])) !== -1) {
    const participantIds = seance.presences.map(({ membreId }) => membreId);
    const protocole = { rythmeSemaines: 1, toleranceJours: 0, ...reserveOf(seance) };
    const question = { champ: "creneau", creneau, intervenantId, participantIds, protocole, sauf: [id] };
    return refuseCreneauPris(tx, acteur, question, now);
  }
  const vers = confirmee ? "CONFIRMEE" : "PROPOSEE";
  if (!(await moveSeance(tx, acteur, seance, creneau, { vers, motif }, now))) return refuse("PERIME");
  await journaliser(tx, acteur, "reporter", "seance", id);
  await notifySeances(tx, acteur, ditOf(seance, creneau), [id], now, {
    avant: new Map([[id, seance.debut]]),
  });
  const suivantes = await tx.seance.count({
    where: {
      espaceId: acteur.espaceId,
      situationId,
      groupeId,
      id: { not: id },
      debut: { gt: seance.debut },
      statut: { in: ["PROPOSEE", "CONFIRMEE"] },
    },
  });
  return ok({ suivantes: statut === "REPORTEE" ? 0 : suivantes });
}
