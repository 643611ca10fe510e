import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { lockEchues } from "@/lib/conservation/queries";
import type { EraseEchues, EraseSituation, UpdateConservation } from "@/lib/conservation/schema";
import { type Tx, withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import type { MotifEffacement } from "@/prisma/client/enums";

/** Erases a situation, with its keys and its traces; how, and what stays, is the database's (`situation_effacer`). */
async function eraseOne(
  tx: Tx,
  { espaceId }: Acteur,
  situationId: string,
  motif: MotifEffacement,
  now: Date,
): Promise<boolean> {
  const [ligne] = await tx.$queryRaw<{ fait: boolean }[]>`
    SELECT situation_effacer(${espaceId}::uuid, ${situationId}::uuid, ${motif}::"MotifEffacement", ${now}) AS "fait"`;
  return ligne?.fait ?? false;
}

/**
 * Erases the situations of the review that were ticked. All or none: one that was contacted meanwhile, or erased, brings
 * the acteur back to the list. How many were erased.
 */
export async function eraseEchues(
  acteur: Acteur,
  { situations }: z.output<typeof EraseEchues>,
  now: Date,
): Promise<Result<number, "INTERDIT" | "INTROUVABLE">> {
  if (!can(acteur, "conservation.effacer")) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const voulues = [...new Set(situations)];
    const echues = await lockEchues(tx, acteur, voulues, now);
    if (echues.length < voulues.length) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "effacer", "situation", echues);
    for (const id of echues) await eraseOne(tx, acteur, id, "CONSERVATION", now);
    return ok(echues.length);
  });
}

/**
 * Erases one situation before its time, because it was asked for (RGPD art. 17). Refused while séances are to come: those
 * who are expected are told first. The code is the one its référent·e gave.
 */
export async function eraseSituation(
  acteur: Acteur,
  { code }: z.output<typeof EraseSituation>,
  now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE" | "SEANCES_A_VENIR">> {
  if (!can(acteur, "conservation.effacer")) return refuse("INTERDIT");
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const [situation] = await tx.$queryRaw<{ id: string }[]>`
      SELECT s."id" FROM "Situation" s
      WHERE s."espaceId" = ${espaceId}::uuid AND upper(s."code") = upper(${code}) AND s."effaceeLe" IS NULL FOR UPDATE`;
    if (!situation) return refuse("INTROUVABLE");
    // Asked once the row is held: a séance booked meanwhile is seen.
    const [suite] = await tx.$queryRaw<{ attendue: boolean }[]>`
      SELECT situation_attendue(${espaceId}::uuid, ${situation.id}::uuid, ${now}) AS "attendue"`;
    if (suite?.attendue) return refuse("SEANCES_A_VENIR");
    await journaliser(tx, acteur, "effacer", "situation", situation.id);
    return (await eraseOne(tx, acteur, situation.id, "DEMANDE", now)) ? ok() : refuse("INTROUVABLE");
  });
}

/** How many months after the last contact the espace keeps a situation. What is to go changes at once; nothing goes by itself. */
export async function updateConservation(
  acteur: Acteur,
  input: z.output<typeof UpdateConservation>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT">> {
  if (!can(acteur, "conservation.effacer")) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    await tx.espace.update({ where: { id: acteur.espaceId }, data: input });
    await journaliser(tx, acteur, "regler", "espace", acteur.espaceId);
    return ok();
  });
}
