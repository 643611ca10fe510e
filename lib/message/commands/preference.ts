import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { isLie } from "@/lib/droit/rules";
import { journaliser } from "@/lib/journal";
import { canSetRappels } from "@/lib/message/access";
import { readJeton } from "@/lib/message/queries/jeton";
import { type SorteAuChoix, sortesAuChoixOf } from "@/lib/message/rules/sortes";
import type { UpdatePreferences, UpdateRappels } from "@/lib/message/schema";
import { ok, type Result, refuse } from "@/lib/result";

/** Says which of the mails one may do without one wants, in this espace, among those that can concern them. */
export async function updatePreferences(
  acteur: Acteur,
  { sorte: voulues }: z.output<typeof UpdatePreferences>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT">> {
  if (!isLie(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    for (const sorte of sortesAuChoixOf(acteur.roles))
      await writePreference(tx, acteur, sorte, voulues.includes(sorte));
    return ok();
  });
}

/** Whether the service reminds a week before and the day before: a setting of the espace, by its administrator. */
export async function updateRappels(
  acteur: Acteur,
  rappels: z.output<typeof UpdateRappels>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT">> {
  if (!canSetRappels(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    await tx.espace.update({ where: { id: acteur.espaceId }, data: rappels });
    await journaliser(tx, acteur, "modifier", "espace", acteur.espaceId);
    return ok();
  });
}

/**
 * Stops the kind of mail that carried this jeton, without signing in: the jeton is the proof. Done twice, done once.
 */
export async function declineSorte(jeton: string): Promise<Result<undefined, "INTROUVABLE">> {
  const abonnement = readJeton(jeton);
  if (!abonnement) return refuse("INTROUVABLE");
  return withEspace(abonnement, async (tx) => {
    const { espaceId, membreId, sorte } = abonnement;
    if ((await tx.membre.count({ where: { espaceId, id: membreId } })) === 0) return refuse("INTROUVABLE");
    await writePreference(tx, abonnement, sorte, false);
    return ok();
  });
}

async function writePreference(
  tx: Tx,
  { espaceId, membreId }: { espaceId: string; membreId: string },
  sorte: SorteAuChoix,
  courriel: boolean,
): Promise<void> {
  const cle = { espaceId, membreId, sorte };
  await tx.preference.upsert({
    where: { espaceId_membreId_sorte: cle },
    create: { ...cle, courriel },
    update: { courriel },
  });
}
