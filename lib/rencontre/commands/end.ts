import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifyRencontres } from "@/lib/message/commands/rencontre";
import { keepableRencontres } from "@/lib/rencontre/access";
import { transition } from "@/lib/rencontre/rules/statut";
import type { EndRencontre } from "@/lib/rencontre/schema/rencontre";
import { ok, type Result, refuse } from "@/lib/result";

type Input = z.output<typeof EndRencontre>;
type Refus = "INTROUVABLE" | "PERIME" | "ETAT" | "PAS_COMMENCEE";

/** Cancels a rencontre, with the reason and its author: its time is free again at once, and those it concerns are told. */
export async function cancelRencontre(
  acteur: Acteur,
  input: Input,
  now: Date,
): Promise<Result<undefined, Refus>> {
  return end(acteur, input, "annuler", now);
}

/** Records that it did not take place, and why. Not before its hour: until then it is cancelled. */
export async function missRencontre(
  acteur: Acteur,
  input: Input,
  now: Date,
): Promise<Result<undefined, Refus>> {
  return end(acteur, input, "manquer", now);
}

function end(
  acteur: Acteur,
  { rencontreId, version, motif }: Input,
  acte: "annuler" | "manquer",
  now: Date,
): Promise<Result<undefined, Refus>> {
  return withEspace(acteur, async (tx) => {
    const rencontre = await tx.rencontre.findFirst({
      where: { AND: [keepableRencontres(acteur), { id: rencontreId }] },
      select: { version: true, statut: true, debut: true },
    });
    if (!rencontre) return refuse("INTROUVABLE");
    if (rencontre.version !== version) return refuse("PERIME");
    const statut = transition(rencontre.statut, acte);
    if (!statut) return refuse("ETAT");
    if (acte === "manquer" && rencontre.debut > now) return refuse("PAS_COMMENCEE");
    const { count } = await tx.rencontre.updateMany({
      where: { espaceId: acteur.espaceId, id: rencontreId, version },
      data: { statut, motif, statutLe: now, statutParId: acteur.membreId, version: { increment: 1 } },
    });
    if (count === 0) return refuse("PERIME");
    await journaliser(tx, acteur, acte, "rencontre", rencontreId);
    if (acte === "annuler") await notifyRencontres(tx, acteur, "RENCONTRE_ANNULEE", [rencontreId], now);
    return ok();
  });
}
