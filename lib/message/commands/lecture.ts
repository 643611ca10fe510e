import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { isLie } from "@/lib/droit/rules";
import { ownNotifications } from "@/lib/message/access";
import { SELECT_MESSAGE } from "@/lib/message/queries/envoi";
import { cheminOf } from "@/lib/message/rules/sortes";
import type { OpenMessage } from "@/lib/message/schema";
import { ok, type Result, refuse } from "@/lib/result";

/** Marks one's message as read; where it leads, under the espace's address, or null. */
export async function openMessage(
  acteur: Acteur,
  { messageId }: z.output<typeof OpenMessage>,
  now: Date,
): Promise<Result<{ chemin: string | null }, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    const where = { AND: [ownNotifications(acteur), { messageId }] };
    const recue = await tx.notification.findFirst({
      where,
      select: { lueLe: true, message: { select: SELECT_MESSAGE } },
    });
    if (!recue) return refuse("INTROUVABLE");
    if (!recue.lueLe) await tx.notification.updateMany({ where, data: { lueLe: now } });
    return ok({ chemin: cheminOf(recue.message) });
  });
}

/** Marks all of one's messages as read. */
export async function readMessages(
  acteur: Acteur,
  _input: unknown,
  now: Date,
): Promise<Result<undefined, "INTERDIT">> {
  if (!isLie(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const where = { AND: [ownNotifications(acteur), { lueLe: null }] };
    await tx.notification.updateMany({ where, data: { lueLe: now } });
    return ok();
  });
}
