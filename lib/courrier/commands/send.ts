import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { visibleCourriers } from "@/lib/courrier/access";
import type { SendCourrier } from "@/lib/courrier/schema";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { dateFromJour, jourOf } from "@/lib/time";

export type SendRefus = "INTROUVABLE" | "JOUR_HORS_BORNES";

/**
 * Notes that letters are on their way: to whom, by what means, what day (espace's zone), from the day they were made
 * to today. Noted again, it corrects what was said.
 */
export async function sendCourrier(
  acteur: Acteur,
  { courrierId, destinataire, moyen, envoyeLe }: z.output<typeof SendCourrier>,
  now: Date,
): Promise<Result<undefined, SendRefus>> {
  return withEspace(acteur, async (tx) => {
    const { espaceId, membreId: noteParId, zone } = acteur;
    const courrier = await tx.courrier.findFirst({
      where: { AND: [visibleCourriers(acteur), { id: courrierId }] },
      select: { prepareLe: true },
    });
    if (!courrier) return refuse("INTROUVABLE");
    if (envoyeLe < jourOf(courrier.prepareLe, zone) || envoyeLe > jourOf(now, zone))
      return refuse("JOUR_HORS_BORNES");
    const membreIds = [...new Set(destinataire)];
    const { count } = await tx.courrierDestinataire.updateMany({
      where: { espaceId, courrierId, membreId: { in: membreIds } },
      data: { moyen, envoyeLe: dateFromJour(envoyeLe), noteParId },
    });
    if (count < membreIds.length) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "envoyer", "courrier", courrierId);
    return ok();
  });
}
