import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { canWriteDemande } from "@/lib/demande/access";
import type { CreateDemande } from "@/lib/demande/schema/depot";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { drawCode } from "./code";

/**
 * Opens a draft with its anonymous situation, under two codes drawn at random; the draft's id. It starts from the
 * structure of who writes, and the territoire of that structure.
 */
export async function createDemande(
  acteur: Acteur,
  _input: z.output<typeof CreateDemande>,
  now: Date,
): Promise<Result<{ id: string }, "INTERDIT">> {
  if (!canWriteDemande(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const { espaceId, membreId, structureId } = acteur;
    const structure = structureId
      ? await tx.structure.findFirst({
          where: { espaceId, id: structureId, retireeLe: null },
          select: { territoire: { select: { id: true, delegationId: true } } },
        })
      : null;
    const situation = await tx.situation.create({
      data: { espaceId, code: await drawCode(tx, acteur, "S"), referentId: membreId, creeLe: now },
      select: { id: true },
    });
    const demande = await tx.demande.create({
      data: {
        espaceId,
        code: await drawCode(tx, acteur, "D"),
        situationId: situation.id,
        auteurId: membreId,
        structureId: structure ? structureId : null,
        delegationId: structure?.territoire?.delegationId ?? null,
        territoireId: structure?.territoire?.id ?? null,
        creeLe: now,
        modifieLe: now,
      },
      select: { id: true },
    });
    await journaliser(tx, acteur, "creer", "demande", demande.id);
    return ok(demande);
  });
}
