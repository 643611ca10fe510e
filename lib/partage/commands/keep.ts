import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { visiblePartages } from "@/lib/partage/access";
import { expireLeOf } from "@/lib/partage/rules/duree";
import type { ExtendPartage, ResendPartage, RetirePartage } from "@/lib/partage/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { writeLien } from "./send";

export type KeepPartageRefus = "INTROUVABLE";
export type ExtendPartageRefus = "INTROUVABLE" | "ECHEANCE";

/** Holds a link that was not withdrawn nor forgotten; null where there is none, or it is not the acteur's to keep. */
async function holdPartage(tx: Tx, acteur: Acteur, partageId: string) {
  const { espaceId } = acteur;
  await tx.$queryRaw`SELECT 1 FROM "Partage" WHERE "espaceId" = ${espaceId}::uuid AND "id" = ${partageId}::uuid FOR UPDATE`;
  const partage = await tx.partage.findFirst({
    where: { AND: [visiblePartages(acteur), { id: partageId, retireLe: null, oublieLe: null }] },
    select: { id: true, adresse: true, expireLe: true, bilan: { select: { annee: true } } },
  });
  if (!partage?.adresse) return null;
  const { id, adresse, expireLe, bilan } = partage;
  return { id, adresse, expireLe, annee: bilan.annee };
}

/**
 * Withdraws a link for good: the next request through it is refused, whatever was open, and a mail that has not left
 * does not.
 */
export async function retirePartage(
  acteur: Acteur,
  { partageId }: z.output<typeof RetirePartage>,
  now: Date,
): Promise<Result<undefined, KeepPartageRefus>> {
  const { espaceId, membreId } = acteur;
  return withEspace(acteur, async (tx): Promise<Result<undefined, KeepPartageRefus>> => {
    if (!(await holdPartage(tx, acteur, partageId))) return refuse("INTROUVABLE");
    await tx.partage.updateMany({
      where: { espaceId, id: partageId },
      data: { retireLe: now, retireParId: membreId, codeLe: null },
    });
    await tx.partageSession.deleteMany({ where: { espaceId, partageId } });
    await tx.envoi.updateMany({
      where: { espaceId, etat: "EN_ATTENTE", message: { partageId } },
      data: { etat: "PERIME", etatLe: now },
    });
    await journaliser(tx, acteur, "retirer", "partage", partageId);
    return ok();
  });
}

/** Mails the same link again, while it serves. */
export async function resendPartage(
  acteur: Acteur,
  { partageId }: z.output<typeof ResendPartage>,
  now: Date,
): Promise<Result<undefined, KeepPartageRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<undefined, KeepPartageRefus>> => {
    const partage = await holdPartage(tx, acteur, partageId);
    if (!partage || partage.expireLe <= now) return refuse("INTROUVABLE");
    await writeLien(tx, acteur, partage, now);
    await journaliser(tx, acteur, "renvoyer", "partage", partageId);
    return ok();
  });
}

/** Makes a link serve until another day, sooner or later, even once it was over; mails nothing. */
export async function extendPartage(
  acteur: Acteur,
  { partageId, jusquau }: z.output<typeof ExtendPartage>,
  now: Date,
): Promise<Result<undefined, ExtendPartageRefus>> {
  const { espaceId, zone } = acteur;
  return withEspace(acteur, async (tx): Promise<Result<undefined, ExtendPartageRefus>> => {
    if (!(await holdPartage(tx, acteur, partageId))) return refuse("INTROUVABLE");
    const expireLe = expireLeOf(jusquau, now, zone);
    if (!expireLe) return refuse("ECHEANCE");
    await tx.partage.updateMany({ where: { espaceId, id: partageId }, data: { expireLe } });
    await journaliser(tx, acteur, "prolonger", "partage", partageId);
    return ok();
  });
}
