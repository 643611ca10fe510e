import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { canAdministerStructures } from "@/lib/structure/access";
import type { CloseStructure, CreateStructure, UpdateStructure } from "@/lib/structure/schema";

/** Adds a structure to the espace; its id. Two structures of an espace have two names. */
export async function createStructure(
  acteur: Acteur,
  input: z.output<typeof CreateStructure>,
  _now: Date,
): Promise<Result<{ id: string }, "INTERDIT" | "NOM_PRIS" | "REFERENCE_INCONNUE">> {
  if (!canAdministerStructures(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const { nom, typeId = null, territoireId = null, telephone = null } = input;
    const taken = await tx.structure.findFirst({
      where: { espaceId: acteur.espaceId, nom },
      select: { id: true },
    });
    if (taken) return refuse("NOM_PRIS");
    if (!(await areConnus(tx, acteur, { typeId, territoireId }))) return refuse("REFERENCE_INCONNUE");
    const structure = await tx.structure.create({
      data: { espaceId: acteur.espaceId, nom, typeId, territoireId, telephone },
      select: { id: true },
    });
    await journaliser(tx, acteur, "creer", "structure", structure.id);
    return ok(structure);
  });
}

/** Changes a structure's name, type, territoire and telephone. */
export async function updateStructure(
  acteur: Acteur,
  input: z.output<typeof UpdateStructure>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE" | "NOM_PRIS" | "REFERENCE_INCONNUE">> {
  if (!canAdministerStructures(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const { structureId, nom, typeId = null, territoireId = null, telephone = null } = input;
    const taken = await tx.structure.findFirst({
      where: { espaceId: acteur.espaceId, nom, id: { not: structureId } },
      select: { id: true },
    });
    if (taken) return refuse("NOM_PRIS");
    if (!(await areConnus(tx, acteur, { typeId, territoireId }))) return refuse("REFERENCE_INCONNUE");
    const { count } = await tx.structure.updateMany({
      where: { espaceId: acteur.espaceId, id: structureId },
      data: { nom, typeId, territoireId, telephone },
    });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "modifier", "structure", structureId);
    return ok();
  });
}

/** Whether the type and the territoire, where they are given, are the espace's. */
async function areConnus(
  tx: Tx,
  { espaceId }: Acteur,
  { typeId, territoireId }: { typeId: string | null; territoireId: string | null },
): Promise<boolean> {
  const type =
    !typeId || (await tx.valeur.count({ where: { espaceId, id: typeId, liste: "type-structure" } })) === 1;
  return (
    type && (!territoireId || (await tx.territoire.count({ where: { espaceId, id: territoireId } })) === 1)
  );
}

/** Retires a structure: no longer offered, still readable on old records. */
export async function closeStructure(
  acteur: Acteur,
  input: z.output<typeof CloseStructure>,
  now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE">> {
  if (!canAdministerStructures(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const { count } = await tx.structure.updateMany({
      where: { espaceId: acteur.espaceId, id: input.structureId, retireeLe: null },
      data: { retireeLe: now },
    });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "retirer", "structure", input.structureId);
    return ok();
  });
}
