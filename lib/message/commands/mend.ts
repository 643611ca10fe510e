import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { canMend } from "@/lib/message/access";
import type { MendAdresse, RetryEnvoi } from "@/lib/message/schema";
import { ok, type Result, refuse } from "@/lib/result";

const REPRIS = { etat: "EN_ATTENTE", motif: null, code: null, essais: 0 } as const;

/** Sends again a mail that was given up, as it is. */
export async function retryEnvoi(
  acteur: Acteur,
  { envoiId }: z.output<typeof RetryEnvoi>,
  now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE">> {
  if (!canMend(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const { count } = await tx.envoi.updateMany({
      where: { espaceId: acteur.espaceId, id: envoiId, etat: "REFUSE" },
      data: { ...REPRIS, prochainLe: now, etatLe: now },
    });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "renvoyer", "envoi", envoiId);
    return ok();
  });
}

/**
 * Gives the member of a refused mail the address where the service writes to them, and sends again all that was refused.
 * The address they sign in with is their account's: it stays.
 */
export async function mendAdresse(
  acteur: Acteur,
  { envoiId, courriel }: z.output<typeof MendAdresse>,
  now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE">> {
  if (!canMend(acteur)) return refuse("INTERDIT");
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const envoi = await tx.envoi.findFirst({
      where: { espaceId, id: envoiId, etat: "REFUSE" },
      select: { membreId: true },
    });
    if (!envoi?.membreId) return refuse("INTROUVABLE");
    const { membreId } = envoi;
    await tx.membre.update({ where: { espaceId_id: { espaceId, id: membreId } }, data: { courriel } });
    await tx.envoi.updateMany({
      where: { espaceId, membreId, etat: "REFUSE" },
      data: { ...REPRIS, prochainLe: now, etatLe: now },
    });
    await journaliser(tx, acteur, "modifier", "membre", membreId);
    return ok();
  });
}
