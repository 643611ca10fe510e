import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { editableSituations } from "@/lib/protocole/access";
import type { UpdateProtocole } from "@/lib/protocole/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { dateFromJour } from "@/lib/time";

/**
 * Writes the next version of a situation's protocole (000:78); the versions before stay as they were.
 * By the intervenant·e to whom it is entrusted. Séances already booked do not move.
 */
export async function updateProtocole(
  acteur: Acteur,
  input: z.output<typeof UpdateProtocole>,
  now: Date,
): Promise<Result<{ version: number }, "INTROUVABLE" | "PERIME">> {
  const { espaceId, membreId } = acteur;
  const { situationId, version, nombreSeances = null, dateFin, ...cadre } = input;
  return withEspace(acteur, async (tx) => {
    const where = { AND: [editableSituations(acteur), { id: situationId }] };
    if (!(await tx.situation.findFirst({ where, select: { id: true } }))) return refuse("INTROUVABLE");
    // Two writers of one protocole: the second waits here, then finds the version it did not read.
    await tx.$queryRaw`SELECT FROM "Situation" WHERE "espaceId" = ${espaceId}::uuid AND "id" = ${situationId}::uuid FOR NO KEY UPDATE`;
    const last = await tx.protocole.findFirst({
      where: { espaceId, situationId },
      orderBy: { version: "desc" },
      select: { version: true },
    });
    if ((last?.version ?? 0) !== version) return refuse("PERIME");
    const protocole = await tx.protocole.create({
      data: {
        espaceId,
        situationId,
        version: version + 1,
        ...cadre,
        nombreSeances,
        dateFin: dateFin ? dateFromJour(dateFin) : null,
        creeLe: now,
        creeParId: membreId,
      },
      select: { id: true, version: true },
    });
    await journaliser(tx, acteur, "modifier", "protocole", protocole.id);
    return ok({ version: protocole.version });
  });
}
