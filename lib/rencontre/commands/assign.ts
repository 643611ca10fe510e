import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifyRencontres } from "@/lib/message/commands/rencontre";
import { keepableRencontres } from "@/lib/rencontre/access";
import { refuseTaken } from "@/lib/rencontre/commands/booking";
import { transition } from "@/lib/rencontre/rules/statut";
import type { AssignIntervenant } from "@/lib/rencontre/schema/rencontre";
import { ok, type Result, refuse } from "@/lib/result";

type Refus = "CRENEAU_PRIS" | "INTROUVABLE" | "PERIME" | "ETAT" | "INTERVENANT_INCONNU" | "DEJA_LA";

/**
 * Gives a rencontre still to come to another intervenant·e, whose time is booked instead: by who was to be there, or by
 * the secretariat. Both are told, and both calendars.
 */
export async function assignIntervenant(
  acteur: Acteur,
  { rencontreId, version, intervenantId }: z.output<typeof AssignIntervenant>,
  now: Date,
): Promise<Result<undefined, Refus>> {
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const rencontre = await tx.rencontre.findFirst({
      where: { AND: [keepableRencontres(acteur), { id: rencontreId }] },
      select: {
        ...{ version: true, statut: true, intervenantId: true, lieuId: true, debut: true, fin: true },
        ...{ avantMinutes: true, apresMinutes: true, trajetMinutes: true },
      },
    });
    if (!rencontre) return refuse("INTROUVABLE");
    const { intervenantId: ancienId, statut, version: lue, ...prise } = rencontre;
    if (lue !== version) return refuse("PERIME");
    if (!transition(statut, "modifier")) return refuse("ETAT");
    if (intervenantId === ancienId) return refuse("DEJA_LA");
    if (!(await isIntervenant(tx, acteur, intervenantId))) return refuse("INTERVENANT_INCONNU");
    const voulue = { champ: "intervenantId", ...prise };
    const taken = await refuseTaken(tx, acteur, intervenantId, [voulue], now, [rencontreId]);
    if (taken) return taken;
    const { count } = await tx.rencontre.updateMany({
      where: { espaceId, id: rencontreId, version },
      data: { intervenantId, version: { increment: 1 } },
    });
    if (count === 0) return refuse("PERIME");
    await journaliser(tx, acteur, "confier", "rencontre", rencontreId);
    const ids = [rencontreId];
    await notifyRencontres(tx, acteur, "RENCONTRE_PREVUE", ids, now, { membreIds: [intervenantId] });
    await notifyRencontres(tx, acteur, "RENCONTRE_RETRAIT", ids, now, { membreIds: [ancienId] });
    return ok();
  });
}

/** Someone of the espace who leads séances and rencontres today. */
export const isIntervenant = async (tx: Tx, { espaceId }: Acteur, id: string): Promise<boolean> =>
  (await tx.membre.count({
    where: { espaceId, id, desactiveLe: null, roles: { some: { role: "INTERVENANT" } } },
  })) === 1;
