import { randomInt } from "node:crypto";
import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { canWriteDemande } from "@/lib/demande/access";
import { createCode, NOMBRE_DE_CODES } from "@/lib/demande/rules/code";
import type { CreateDemande } from "@/lib/demande/schema/depot";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

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

const TIRAGES = 12;

/** A code nobody has in the espace: one free among several drawn at once. */
async function drawCode(tx: Tx, { espaceId }: Acteur, origine: "S" | "D"): Promise<string> {
  const codes = Array.from({ length: TIRAGES }, () => createCode(origine, randomInt(NOMBRE_DE_CODES)));
  const where = { espaceId, code: { in: codes } };
  const taken = new Set(
    (origine === "S"
      ? await tx.situation.findMany({ where, select: { code: true } })
      : await tx.demande.findMany({ where, select: { code: true } })
    ).map(({ code }) => code),
  );
  const free = codes.find((code) => !taken.has(code));
  if (!free) throw new Error("no free code: the espace has used up its codes");
  return free;
}
