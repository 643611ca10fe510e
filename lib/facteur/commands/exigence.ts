import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import type { Exigence, Oubli } from "@/lib/facteur/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

/** The roles that enter this espace with a second factor, from their next page on: sessions without are led to add one. */
export async function requireFacteur(
  acteur: Acteur,
  { roles }: z.output<typeof Exigence>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT">> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    await tx.espace.update({ where: { id: acteur.espaceId }, data: { rolesFacteur: roles } });
    await journaliser(tx, acteur, "regler", "espace", acteur.espaceId);
    return ok();
  });
}

/**
 * For a member who lost their telephone, their codes and their passkeys: the password is enough again. Their sessions end;
 * the other espaces they belong to ask for a code of their own (docs/decisions/012).
 */
export async function forgetFacteur(
  acteur: Acteur,
  { membreId }: z.output<typeof Oubli>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE">> {
  if (!can(acteur, "membre.administrer")) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const [row] = await tx.$queryRaw<{ fait: boolean }[]>`SELECT facteur_oublier(${membreId}::uuid) AS fait`;
    if (!row?.fait) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "deproteger", "membre", membreId);
    return ok();
  });
}
