import { randomBytes } from "node:crypto";
import type { z } from "zod";
import type { CreateAbonnement, UpdateAbonnement } from "@/lib/abonnement/schema";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { empreinteOf } from "@/lib/empreinte";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Makes the acteur's calendar address, or another one in place of it: the former stops answering at once. The secret
 * (256 random bits) is given back this once and only its fingerprint is kept.
 */
export async function createAbonnement(
  acteur: Acteur,
  { reserve }: z.output<typeof CreateAbonnement>,
  now: Date,
): Promise<Result<{ jeton: string }, "INTERDIT">> {
  if (!can(acteur, "seance.suivre")) return refuse("INTERDIT");
  const { espaceId, membreId } = acteur;
  const jeton = randomBytes(32).toString("base64url");
  const data = { empreinte: empreinteOf("abonnement", jeton), reserve, creeLe: now, luLe: null };
  return withEspace(acteur, async (tx) => {
    await tx.abonnement.upsert({
      where: { espaceId_membreId: { espaceId, membreId } },
      create: { espaceId, membreId, ...data },
      update: data,
    });
    await journaliser(tx, acteur, "abonner", "abonnement", membreId);
    return ok({ jeton });
  });
}

/** Shows the time around the séances in the subscribed calendar, or no longer; the address stays. */
export async function updateAbonnement(
  acteur: Acteur,
  { reserve }: z.output<typeof UpdateAbonnement>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE">> {
  if (!can(acteur, "seance.suivre")) return refuse("INTERDIT");
  const { espaceId, membreId } = acteur;
  return withEspace(acteur, async (tx) => {
    const { count } = await tx.abonnement.updateMany({ where: { espaceId, membreId }, data: { reserve } });
    return count === 0 ? refuse("INTROUVABLE") : ok();
  });
}

/** Revokes the acteur's calendar address: the next request for it gets the answer of an unknown one. */
export async function closeAbonnement(
  acteur: Acteur,
  _input: Record<string, never>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT">> {
  if (!can(acteur, "seance.suivre")) return refuse("INTERDIT");
  const { espaceId, membreId } = acteur;
  return withEspace(acteur, async (tx) => {
    await tx.abonnement.deleteMany({ where: { espaceId, membreId } });
    await journaliser(tx, acteur, "desabonner", "abonnement", membreId);
    return ok();
  });
}
