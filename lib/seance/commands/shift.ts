import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifySeances } from "@/lib/message/commands/seance";
import { ok, type Result, refuse } from "@/lib/result";
import { keepableSeances } from "@/lib/seance/access";
import { findReserve, guarded, lockAgenda, refuseCreneauPris } from "@/lib/seance/commands/booking";
import { moveSeance, SEANCE_A_DEPLACER } from "@/lib/seance/commands/move";
import { lockSujet } from "@/lib/seance/commands/sujet";
import { firstOverlap, isDateRecevable, plageReservee, reserveOf } from "@/lib/seance/rules/creneau";
import type { ShiftSeances } from "@/lib/seance/schema";

type Refus =
  | "CRENEAU_PRIS"
  | "INTROUVABLE"
  | "PERIME"
  | "ETAT"
  | "SITUATION_CLOSE"
  | "GROUPE_CLOS"
  | "DATE_HORS_BORNES"
  | "CONSENTEMENT_RETIRE";

/**
 * Moves the séances that follow one that was just moved, all or none, for the same reason. Each is to be agreed
 * again and keeps its own trace.
 */
export async function shiftSeances(
  acteur: Acteur,
  input: z.output<typeof ShiftSeances>,
  now: Date,
): Promise<Result<{ nombre: number }, Refus>> {
  const { espaceId, zone } = acteur;
  return guarded(() =>
    withEspace(acteur, async (tx) => {
      const moved = await tx.seance.findFirst({
        where: { AND: [keepableSeances(acteur), { id: input.seanceId }] },
        select: {
          situationId: true,
          groupeId: true,
          intervenantId: true,
          deplacements: { orderBy: { deplaceLe: "desc" }, take: 1, select: { motif: true } },
        },
      });
      if (!moved) return refuse("INTROUVABLE");
      const { situationId, groupeId, intervenantId } = moved;
      const ids = input.creneaux.map(({ suffixe }) => suffixe.id);
      const seances = await tx.seance.findMany({
        where: { espaceId, id: { in: ids }, situationId, groupeId, intervenantId },
        select: SEANCE_A_DEPLACER,
      });
      const byId = new Map(seances.map((seance) => [seance.id, seance]));
      const moves = input.creneaux.flatMap(({ champ, suffixe, valeur }) => {
        const seance = byId.get(suffixe.id);
        return seance ? [{ champ, seance, lue: suffixe.version, creneau: valeur }] : [];
      });
      if (moves.length < ids.length || seances.length < ids.length) return refuse("INTROUVABLE");
      if (moves.some(({ seance, lue }) => seance.version !== lue)) return refuse("PERIME");
      if (seances.some(({ statut }) => statut !== "PROPOSEE" && statut !== "CONFIRMEE"))
        return refuse("ETAT");
      if (moves.some(({ creneau }) => !isDateRecevable(creneau.debut, now, zone)))
        return refuse("DATE_HORS_BORNES");

      await lockAgenda(tx, acteur, intervenantId);
      const sujet = await lockSujet(tx, acteur, moved);
      if (sujet.clos) return refuse(sujet.clos);
      if (sujet.consentement === "RETIRE") return refuse("CONSENTEMENT_RETIRE");
      const plages = moves.map(({ seance, creneau }) => plageReservee(creneau, reserveOf(seance)));
      const double = firstOverlap(plages);
      const pris = moves[double === -1 ? await findReserve(tx, acteur, intervenantId, plages, ids) : double];
      if (pris) {
        const { champ, creneau, seance } = pris;
        const participantIds = seance.presences.map(({ membreId }) => membreId);
        const protocole = { rythmeSemaines: 1, toleranceJours: 0, ...reserveOf(seance) };
        const question = { champ, creneau, intervenantId, participantIds, protocole, sauf: ids };
        return refuseCreneauPris(tx, acteur, question, now);
      }
      const motif = moved.deplacements[0]?.motif ?? "AUTRE";
      // Off the calendar first, so that none lands on time that another has not left yet.
      await tx.seance.updateMany({ where: { espaceId, id: { in: ids } }, data: { statut: "REPORTEE" } });
      for (const { seance, creneau } of moves) {
        if (!(await moveSeance(tx, acteur, seance, creneau, { vers: "PROPOSEE", motif }, now)))
          return refuse("PERIME");
      }
      await journaliser(tx, acteur, "reporter", "seance", ids);
      const avant = new Map(seances.map(({ id, debut }) => [id, debut]));
      await notifySeances(tx, acteur, "SEANCE_DEPLACEE", ids, now, { avant });
      return ok({ nombre: moves.length });
    }),
  );
}
