import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifyProtocole } from "@/lib/protocole/commands/notify";
import { getProtocoleEnVigueur } from "@/lib/protocole/queries/acceptation";
import { readSujet, sujetOf } from "@/lib/protocole/queries/sujet";
import type { RemindProtocole } from "@/lib/protocole/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { jourOf } from "@/lib/time";

export type RemindProtocoleRefus = "INTROUVABLE" | "PERSONNE";

/**
 * Asks again those who have not accepted the version in force: how many. By the intervenant·e or the secretariat, once a
 * day however often it is pressed. PERSONNE when all have accepted.
 */
export async function remindProtocole(
  acteur: Acteur,
  { protocoleId }: z.output<typeof RemindProtocole>,
  now: Date,
): Promise<Result<{ nombre: number }, RemindProtocoleRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<{ nombre: number }, RemindProtocoleRefus>> => {
    const row = await tx.protocole.findFirst({
      where: { espaceId: acteur.espaceId, id: protocoleId },
      select: { situationId: true, groupeId: true },
    });
    const vu = row && (await readSujet(tx, acteur, sujetOf(row)));
    if (!vu?.peut.relancer) return refuse("INTROUVABLE");
    const { enVigueur, manquants } = await getProtocoleEnVigueur(tx, acteur, vu.sujet);
    if (manquants.length === 0 || enVigueur?.id !== protocoleId) return refuse("PERSONNE");
    const membreIds = manquants.map(({ membreId }) => membreId);
    const cle = `PROTOCOLE_A_ACCEPTER:${protocoleId}:${jourOf(now, acteur.zone)}`;
    await notifyProtocole(tx, acteur, vu, "PROTOCOLE_A_ACCEPTER", membreIds, now, cle);
    await journaliser(tx, acteur, "rappeler", "protocole", protocoleId);
    return ok({ nombre: membreIds.length });
  });
}
