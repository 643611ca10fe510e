import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifyRencontres } from "@/lib/message/commands/rencontre";
import { keepableRencontres } from "@/lib/rencontre/access";
import { momentOf, refuseTaken } from "@/lib/rencontre/commands/booking";
import { transition } from "@/lib/rencontre/rules/statut";
import type { PostponeRencontre } from "@/lib/rencontre/schema/rencontre";
import { ok, type Result, refuse } from "@/lib/result";
import { isDateRecevable } from "@/lib/seance/rules/creneau";

type Refus = "CRENEAU_PRIS" | "INTROUVABLE" | "PERIME" | "ETAT" | "DATE_HORS_BORNES";

/**
 * Moves a rencontre to another day or hour. Keeps a trace: from when to when, by whom, why; those it concerns are told.
 * What is booked around it moves along.
 */
export async function postponeRencontre(
  acteur: Acteur,
  input: z.output<typeof PostponeRencontre>,
  now: Date,
): Promise<Result<undefined, Refus>> {
  const { espaceId, membreId, zone } = acteur;
  const { rencontreId, version, jour, motif } = input;
  return withEspace(acteur, async (tx) => {
    const rencontre = await tx.rencontre.findFirst({
      where: { AND: [keepableRencontres(acteur), { id: rencontreId }] },
      select: {
        ...{ version: true, statut: true, intervenantId: true, lieuId: true, debut: true },
        ...{ avantMinutes: true, apresMinutes: true, trajetMinutes: true },
      },
    });
    if (!rencontre) return refuse("INTROUVABLE");
    const { statut, intervenantId, lieuId, avantMinutes, apresMinutes, trajetMinutes } = rencontre;
    if (rencontre.version !== version) return refuse("PERIME");
    if (!transition(statut, "reporter")) return refuse("ETAT");
    const { debut, fin } = momentOf(jour, input, zone);
    if (!isDateRecevable(debut, now, zone)) return refuse("DATE_HORS_BORNES");
    const autour = { lieuId, avantMinutes, apresMinutes, trajetMinutes };
    const prise = { champ: "jour", debut, fin, ...autour };
    const taken = await refuseTaken(tx, acteur, intervenantId, [prise], now, [rencontreId]);
    if (taken) return taken;
    const { count } = await tx.rencontre.updateMany({
      where: { espaceId, id: rencontreId, version },
      data: { debut, fin, statutLe: now, statutParId: membreId, version: { increment: 1 } },
    });
    if (count === 0) return refuse("PERIME");
    const trace = { espaceId, rencontreId, deDebut: rencontre.debut, versDebut: debut, motif };
    await tx.rencontreDeplacement.create({ data: { ...trace, auteurId: membreId, deplaceLe: now } });
    await journaliser(tx, acteur, "reporter", "rencontre", rencontreId);
    await notifyRencontres(tx, acteur, "RENCONTRE_DEPLACEE", [rencontreId], now, {
      avant: rencontre.debut,
    });
    return ok();
  });
}
