import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { canManageLieux } from "@/lib/lieu/access";
import type { CloseLieu, CreateLieu, UpdateLieu, UpdateTrajet } from "@/lib/lieu/schema";
import { ok, type Result, refuse } from "@/lib/result";

/** Adds a place where séances are held; its id. */
export async function createLieu(
  acteur: Acteur,
  input: z.output<typeof CreateLieu>,
  _now: Date,
): Promise<Result<{ id: string }, "INTERDIT" | "NOM_PRIS" | "REFERENCE_INCONNUE">> {
  if (!canManageLieux(acteur)) return refuse("INTERDIT");
  const { espaceId } = acteur;
  const { nom, adresse = null, delegationId = null } = input;
  return withEspace(acteur, async (tx) => {
    const taken = await tx.lieu.findFirst({ where: { espaceId, nom }, select: { id: true } });
    if (taken) return refuse("NOM_PRIS");
    if (delegationId && !(await isDelegation(tx, acteur, delegationId))) return refuse("REFERENCE_INCONNUE");
    const lieu = await tx.lieu.create({
      data: { espaceId, nom, adresse, delegationId },
      select: { id: true },
    });
    await journaliser(tx, acteur, "creer", "lieu", lieu.id);
    return ok(lieu);
  });
}

/** Changes a place's name, address and délégation. */
export async function updateLieu(
  acteur: Acteur,
  input: z.output<typeof UpdateLieu>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE" | "NOM_PRIS" | "REFERENCE_INCONNUE">> {
  if (!canManageLieux(acteur)) return refuse("INTERDIT");
  const { espaceId } = acteur;
  const { lieuId, nom, adresse = null, delegationId = null } = input;
  return withEspace(acteur, async (tx) => {
    const taken = await tx.lieu.findFirst({
      where: { espaceId, nom, id: { not: lieuId } },
      select: { id: true },
    });
    if (taken) return refuse("NOM_PRIS");
    if (delegationId && !(await isDelegation(tx, acteur, delegationId))) return refuse("REFERENCE_INCONNUE");
    const { count } = await tx.lieu.updateMany({
      where: { espaceId, id: lieuId },
      data: { nom, adresse, delegationId },
    });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "modifier", "lieu", lieuId);
    return ok();
  });
}

const isDelegation = async (tx: Tx, { espaceId }: Acteur, id: string): Promise<boolean> =>
  (await tx.delegation.count({ where: { espaceId, id } })) === 1;

/** Retires a place: no longer offered, still readable on the séances held there. */
export async function closeLieu(
  acteur: Acteur,
  input: z.output<typeof CloseLieu>,
  now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE">> {
  if (!canManageLieux(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const { count } = await tx.lieu.updateMany({
      where: { espaceId: acteur.espaceId, id: input.lieuId, retireLe: null },
      data: { retireLe: now },
    });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "retirer", "lieu", input.lieuId);
    return ok();
  });
}

/** Records the minutes by road between two places, the same both ways; 0 forgets the journey. */
export async function updateTrajet(
  acteur: Acteur,
  input: z.output<typeof UpdateTrajet>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE">> {
  if (!canManageLieux(acteur)) return refuse("INTERDIT");
  const { espaceId } = acteur;
  // One row for both ways: the ends in order of id.
  const [departId = "", arriveeId = ""] = [input.departId, input.arriveeId].sort();
  return withEspace(acteur, async (tx) => {
    const known = await tx.lieu.count({ where: { espaceId, id: { in: [departId, arriveeId] } } });
    if (known < 2) return refuse("INTROUVABLE");
    const cle = { espaceId, departId, arriveeId };
    await tx.trajet.deleteMany({ where: cle });
    if (input.minutes > 0) await tx.trajet.create({ data: { ...cle, minutes: input.minutes } });
    await journaliser(tx, acteur, "modifier", "lieu", [departId, arriveeId]);
    return ok();
  });
}
