import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { journaliser } from "@/lib/journal";
import { createCode } from "@/lib/referentiel/rules/code";
import type { CreateValeur, UpdateValeur } from "@/lib/referentiel/schema";
import { ok, type Result, refuse } from "@/lib/result";

/** Adds a value at the end of one of the espace's lists. */
export async function createValeur(
  acteur: Acteur,
  input: CreateValeur,
  _now: Date,
): Promise<Result<{ liste: string }, "INTERDIT" | "DEJA_LA">> {
  if (!can(acteur, "referentiel.administrer")) return refuse("INTERDIT");
  const { espaceId } = acteur;
  const { liste, libelle, groupe } = input;
  return withEspace(acteur, async (tx) => {
    const known = await tx.valeur.findMany({
      where: { espaceId, liste },
      select: { code: true, libelle: true, ordre: true },
    });
    if (known.some((valeur) => valeur.libelle.toLowerCase() === libelle.toLowerCase()))
      return refuse("DEJA_LA");
    const ordre = Math.max(-1, ...known.map((valeur) => valeur.ordre)) + 1;
    const code = createCode(libelle, new Set(known.map((valeur) => valeur.code)));
    const { id } = await tx.valeur.create({
      data: { espaceId, liste, code, libelle, groupe, ordre, horsSource: true },
      select: { id: true },
    });
    await journaliser(tx, acteur, "creer", "valeur", id);
    return ok({ liste });
  });
}

/** Renames, moves, retires or restores a value. Its code never changes, and old records keep it. */
export async function updateValeur(
  acteur: Acteur,
  input: UpdateValeur,
  now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE">> {
  if (!can(acteur, "referentiel.administrer")) return refuse("INTERDIT");
  const { valeurId, libelle, ordre, retiree } = input;
  return withEspace(acteur, async (tx) => {
    const { count } = await tx.valeur.updateMany({
      where: { espaceId: acteur.espaceId, id: valeurId },
      data: { libelle, ordre, retireeLe: retiree ? now : null },
    });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "modifier", "valeur", valeurId);
    return ok();
  });
}
