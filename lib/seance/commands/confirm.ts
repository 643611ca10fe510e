import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { closeMessages } from "@/lib/message/commands/close";
import { notifySeances } from "@/lib/message/commands/seance";
import { ok, type Result, refuse } from "@/lib/result";
import { keepableSeances } from "@/lib/seance/access";
import { guarded } from "@/lib/seance/commands/booking";
import { consentRefusal, lockSujet } from "@/lib/seance/commands/sujet";
import { transition } from "@/lib/seance/rules/statut";
import { isMemeSujet } from "@/lib/seance/rules/sujet";
import type { ConfirmSeances } from "@/lib/seance/schema";

type Refus =
  | "INTROUVABLE"
  | "PERIME"
  | "ETAT"
  | "SITUATION_CLOSE"
  | "GROUPE_CLOS"
  | "CONSENTEMENT_ABSENT"
  | "CONSENTEMENT_A_COMPLETER"
  | "CONSENTEMENT_RETIRE";

/**
 * Confirms one or several proposed séances of one situation or group, all or none. A situation's are refused without a consent in force that
 * covers everyone gathered (000:69; L.1110-4 CSP): a withdrawal wins over a confirmation under way.
 */
export async function confirmSeances(
  acteur: Acteur,
  input: z.output<typeof ConfirmSeances>,
  now: Date,
): Promise<Result<{ nombre: number }, Refus>> {
  const { espaceId, membreId } = acteur;
  return guarded(() =>
    withEspace(acteur, async (tx) => {
      const lues = new Map(input.seance.map(({ id, version }) => [id, version]));
      const seances = await tx.seance.findMany({
        where: { AND: [keepableSeances(acteur), { id: { in: [...lues.keys()] } }] },
        select: { id: true, version: true, statut: true, situationId: true, groupeId: true },
      });
      const [premiere] = seances;
      if (!premiere || seances.length < lues.size) return refuse("INTROUVABLE");
      if (!seances.every((seance) => isMemeSujet(seance, premiere))) return refuse("INTROUVABLE");
      if (seances.some(({ id, version }) => version !== lues.get(id))) return refuse("PERIME");
      if (seances.some(({ statut }) => transition(statut, "confirmer") === null)) return refuse("ETAT");

      const sujet = await lockSujet(tx, acteur, premiere);
      if (sujet.clos) return refuse(sujet.clos);
      const refus = consentRefusal(sujet.consentement);
      if (refus) return refus;
      const { count } = await tx.seance.updateMany({
        where: { espaceId, OR: seances.map(({ id, version }) => ({ id, version })) },
        data: {
          statut: "CONFIRMEE",
          statutLe: now,
          statutParId: membreId,
          motif: null,
          version: { increment: 1 },
        },
      });
      if (count < seances.length) return refuse("PERIME");
      await journaliser(tx, acteur, "confirmer", "seance", [...lues.keys()]);
      const seanceId = { in: [...lues.keys()] };
      await closeMessages(tx, acteur, ["SEANCE_PROPOSEE", "SEANCE_REPROPOSEE"], { seanceId }, now);
      await notifySeances(tx, acteur, "SEANCE_CONFIRMEE", [...lues.keys()], now);
      return ok({ nombre: count });
    }),
  );
}
