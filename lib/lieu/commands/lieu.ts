import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { canManageLieux } from "@/lib/lieu/access";
import type { CloseLieu, CreateLieu, UpdateLieu } from "@/lib/lieu/schema";
import { ok, type Result, refuse } from "@/lib/result";

/** Adds a place where séances are held; its id. */
export async function createLieu(
  acteur: Acteur,
  input: z.output<typeof CreateLieu>,
  _now: Date,
): Promise<Result<{ id: string }, "INTERDIT" | "NOM_PRIS" | "REFERENCE_INCONNUE">> {
  if (!canManageLieux(acteur)) return refuse("INTERDIT");
  const { espaceId } = acteur;
  const { nom } = input;
  const data = dataOf(input);
  return withEspace(acteur, async (tx) => {
    const taken = await tx.lieu.findFirst({ where: { espaceId, nom }, select: { id: true } });
    if (taken) return refuse("NOM_PRIS");
    if (!(await isDelegation(tx, acteur, data.delegationId))) return refuse("REFERENCE_INCONNUE");
    const lieu = await tx.lieu.create({ data: { espaceId, ...data }, select: { id: true } });
    await journaliser(tx, acteur, "creer", "lieu", lieu.id);
    return ok(lieu);
  });
}

/** Changes what is said of a place: name, address, délégation, how one gets in, link. */
export async function updateLieu(
  acteur: Acteur,
  input: z.output<typeof UpdateLieu>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE" | "NOM_PRIS" | "REFERENCE_INCONNUE">> {
  if (!canManageLieux(acteur)) return refuse("INTERDIT");
  const { espaceId } = acteur;
  const { lieuId, nom } = input;
  const data = dataOf(input);
  return withEspace(acteur, async (tx) => {
    const taken = await tx.lieu.findFirst({
      where: { espaceId, nom, id: { not: lieuId } },
      select: { id: true },
    });
    if (taken) return refuse("NOM_PRIS");
    if (!(await isDelegation(tx, acteur, data.delegationId))) return refuse("REFERENCE_INCONNUE");
    const { count } = await tx.lieu.updateMany({ where: { espaceId, id: lieuId }, data });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "modifier", "lieu", lieuId);
    return ok();
  });
}

function dataOf(input: z.output<typeof CreateLieu>) {
  const { nom, acces, adresse = null, delegationId = null, noteAcces = null, visio = null } = input;
  return { nom, adresse, delegationId, acces, noteAcces, visio };
}

const isDelegation = async (tx: Tx, { espaceId }: Acteur, id: string | null): Promise<boolean> =>
  id === null || (await tx.delegation.count({ where: { espaceId, id } })) === 1;

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
