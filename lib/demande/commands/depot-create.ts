import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { canWriteDemande } from "@/lib/demande/access";
import type { CreateDemande } from "@/lib/demande/schema/depot";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { drawCode } from "./code";

/** Opens a draft of the acteur's own: its id. */
export async function createDemande(
  acteur: Acteur,
  _input: z.output<typeof CreateDemande>,
  now: Date,
): Promise<Result<{ id: string }, "INTERDIT">> {
  if (!canWriteDemande(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const demande = await openBrouillon(tx, acteur, { auteur: acteur }, now);
    await journaliser(tx, acteur, "creer", "demande", demande.id);
    return ok(demande);
  });
}

type Ouverture = {
  auteur: { membreId: string; structureId: string | null };
  /** Who types it for its author; the situation is in their hands until it is handed over. */
  saisieParId?: string;
};

/**
 * A draft with its anonymous situation, under two codes drawn at random. It starts from the structure of its author, and
 * the territoire of that structure.
 */
export async function openBrouillon(
  tx: Tx,
  acteur: Acteur,
  { auteur: { membreId, structureId }, saisieParId }: Ouverture,
  now: Date,
): Promise<{ id: string }> {
  const { espaceId } = acteur;
  const structure = structureId
    ? await tx.structure.findFirst({
        where: { espaceId, id: structureId, retireeLe: null },
        select: { territoire: { select: { id: true, delegationId: true } } },
      })
    : null;
  const situation = await tx.situation.create({
    data: {
      espaceId,
      code: await drawCode(tx, acteur, "S"),
      referentId: saisieParId ?? membreId,
      creeLe: now,
    },
    select: { id: true },
  });
  return tx.demande.create({
    data: {
      espaceId,
      code: await drawCode(tx, acteur, "D"),
      situationId: situation.id,
      auteurId: membreId,
      saisieParId: saisieParId ?? null,
      structureId: structure ? structureId : null,
      delegationId: structure?.territoire?.delegationId ?? null,
      territoireId: structure?.territoire?.id ?? null,
      creeLe: now,
      modifieLe: now,
    },
    select: { id: true },
  });
}
