import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifySeances } from "@/lib/message/commands/seance";
import { ok, type Result, refuse } from "@/lib/result";
import { keepableSeances } from "@/lib/seance/access";
import { consentRefusal, guarded, lockConsentement } from "@/lib/seance/commands/booking";
import { transition } from "@/lib/seance/rules/statut";
import type { ConfirmSeances } from "@/lib/seance/schema";

type Refus =
  | "INTROUVABLE"
  | "PERIME"
  | "ETAT"
  | "SITUATION_CLOSE"
  | "CONSENTEMENT_ABSENT"
  | "CONSENTEMENT_A_COMPLETER"
  | "CONSENTEMENT_RETIRE";

/**
 * Confirms one or several proposed séances of one situation, all or none. Refused without a consent in force that
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
        select: { id: true, version: true, statut: true, situationId: true },
      });
      const situationId = seances[0]?.situationId;
      if (!situationId || seances.length < lues.size) return refuse("INTROUVABLE");
      if (seances.some((seance) => seance.situationId !== situationId)) return refuse("INTROUVABLE");
      if (seances.some(({ id, version }) => version !== lues.get(id))) return refuse("PERIME");
      if (seances.some(({ statut }) => transition(statut, "confirmer") === null)) return refuse("ETAT");

      const situation = await lockConsentement(tx, acteur, situationId);
      if (situation.statut === "CLOSE") return refuse("SITUATION_CLOSE");
      const refus = consentRefusal(situation.consentement);
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
      await notifySeances(tx, acteur, "SEANCE_CONFIRMEE", [...lues.keys()], now);
      return ok({ nombre: count });
    }),
  );
}
