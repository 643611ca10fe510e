import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import type {
  CreateDelegation,
  CreateTerritoire,
  RecordPopulation,
  UpdateDelegation,
  UpdateEspace,
} from "@/lib/espace/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

/** The local decisions of the service (002:2785): rhythm, tolerance, threshold of the secret, alert. */
export async function updateEspace(
  acteur: Acteur,
  input: z.output<typeof UpdateEspace>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT">> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    await tx.espace.update({ where: { id: acteur.espaceId }, data: input });
    await journaliser(tx, acteur, "regler", "espace", acteur.espaceId);
    return ok();
  });
}

/** Adds a délégation with its planned share of the activity, in per cent (000:110). */
export async function createDelegation(
  acteur: Acteur,
  input: z.output<typeof CreateDelegation>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT" | "NOM_PRIS">> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    if (await tx.delegation.findFirst({ where: { espaceId, nom: input.nom }, select: { id: true } }))
      return refuse("NOM_PRIS");
    const { id } = await tx.delegation.create({ data: { espaceId, ...input }, select: { id: true } });
    await journaliser(tx, acteur, "creer", "delegation", id);
    return ok();
  });
}

export async function updateDelegation(
  acteur: Acteur,
  input: z.output<typeof UpdateDelegation>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE" | "NOM_PRIS">> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  const { espaceId } = acteur;
  const { delegationId, ...data } = input;
  return withEspace(acteur, async (tx) => {
    const taken = await tx.delegation.findFirst({
      where: { espaceId, nom: data.nom, id: { not: delegationId } },
      select: { id: true },
    });
    if (taken) return refuse("NOM_PRIS");
    const { count } = await tx.delegation.updateMany({ where: { espaceId, id: delegationId }, data });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "modifier", "delegation", delegationId);
    return ok();
  });
}

/** Adds a territoire to a délégation. */
export async function createTerritoire(
  acteur: Acteur,
  input: z.output<typeof CreateTerritoire>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE" | "NOM_PRIS">> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const delegation = await tx.delegation.findFirst({
      where: { espaceId, id: input.delegationId },
      select: { id: true },
    });
    if (!delegation) return refuse("INTROUVABLE");
    if (await tx.territoire.findFirst({ where: { espaceId, nom: input.nom }, select: { id: true } }))
      return refuse("NOM_PRIS");
    await tx.territoire.create({ data: { espaceId, ...input } });
    await journaliser(tx, acteur, "creer-territoire", "delegation", input.delegationId);
    return ok();
  });
}

/** Writes the number of allocataires of a territoire for a year; a second entry replaces the first. */
export async function recordPopulation(
  acteur: Acteur,
  input: z.output<typeof RecordPopulation>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE">> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  const { espaceId } = acteur;
  const { territoireId, annee, allocataires } = input;
  return withEspace(acteur, async (tx) => {
    const territoire = await tx.territoire.findFirst({
      where: { espaceId, id: territoireId },
      select: { delegationId: true },
    });
    if (!territoire) return refuse("INTROUVABLE");
    await tx.population.upsert({
      where: { espaceId_territoireId_annee: { espaceId, territoireId, annee } },
      create: { espaceId, territoireId, annee, allocataires },
      update: { allocataires },
    });
    await journaliser(tx, acteur, "regler", "delegation", territoire.delegationId);
    return ok();
  });
}
