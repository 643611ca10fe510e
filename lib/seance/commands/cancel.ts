import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifySeances } from "@/lib/message/commands/seance";
import { notifyAbsences } from "@/lib/message/commands/venue";
import { ok, type Result, refuse } from "@/lib/result";
import { keepableSeances } from "@/lib/seance/access";
import { guarded } from "@/lib/seance/commands/booking";
import { transition } from "@/lib/seance/rules/statut";
import type { EndSeance } from "@/lib/seance/schema";

type Input = z.output<typeof EndSeance>;
type Refus = "INTROUVABLE" | "PERIME" | "ETAT" | "PAS_COMMENCEE" | "CONSENTEMENT_RETIRE";

/** Cancels a séance, with the reason and its author; its time is free again at once. */
export async function cancelSeance(
  acteur: Acteur,
  input: Input,
  now: Date,
): Promise<Result<undefined, Refus>> {
  return end(acteur, input, "annuler", now);
}

/** Records that a confirmed séance did not take place, and why. Not before its hour: until then it is cancelled. */
export async function missSeance(acteur: Acteur, input: Input, now: Date): Promise<Result<undefined, Refus>> {
  return end(acteur, input, "manquer", now);
}

const DITS = { annuler: "SEANCE_ANNULEE", manquer: "SEANCE_NON_TENUE" } as const;

function end(
  acteur: Acteur,
  { seanceId, version, motif }: Input,
  acte: "annuler" | "manquer",
  now: Date,
): Promise<Result<undefined, Refus>> {
  return guarded(() =>
    withEspace(acteur, async (tx) => {
      const seance = await tx.seance.findFirst({
        where: { AND: [keepableSeances(acteur), { id: seanceId }] },
        select: { version: true, statut: true, debut: true },
      });
      if (!seance) return refuse("INTROUVABLE");
      if (seance.version !== version) return refuse("PERIME");
      const statut = transition(seance.statut, acte);
      if (!statut) return refuse("ETAT");
      if (acte === "manquer" && seance.debut > now) return refuse("PAS_COMMENCEE");
      const { count } = await tx.seance.updateMany({
        where: { espaceId: acteur.espaceId, id: seanceId, version },
        data: { statut, motif, statutLe: now, statutParId: acteur.membreId, version: { increment: 1 } },
      });
      if (count === 0) return refuse("PERIME");
      await journaliser(tx, acteur, acte, "seance", seanceId);
      await notifySeances(tx, acteur, DITS[acte], [seanceId], now);
      await notifyAbsences(tx, acteur, [seanceId], now);
      return ok();
    }),
  );
}
