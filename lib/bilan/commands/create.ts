import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import type { CreateBilan } from "@/lib/bilan/schema";
import { copyContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { jourOf } from "@/lib/time";

export type CreateBilanRefus = "INTERDIT" | "ANNEE_A_VENIR";

/**
 * Begins the bilan of a year, or the correction of the last one published, which starts from its words; the version
 * under way, where there is one. By the intervenant·e or the secretariat (000:152).
 */
export async function createBilan(
  acteur: Acteur,
  { annee }: z.output<typeof CreateBilan>,
  now: Date,
): Promise<Result<{ id: string }, CreateBilanRefus>> {
  if (!can(acteur, "bilan.rediger")) return refuse("INTERDIT");
  if (annee > Number(jourOf(now, acteur.zone).slice(0, 4))) return refuse("ANNEE_A_VENIR");
  const { espaceId, membreId } = acteur;
  return withEspace(acteur, async (tx) => {
    // Two who begin the same year at once begin one bilan.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`bilan:${espaceId}:${annee}`}, 0))`;
    const derniere = await tx.bilan.findFirst({
      where: { espaceId, annee },
      orderBy: { version: "desc" },
      select: { id: true, version: true, etat: true },
    });
    if (derniere && derniere.etat !== "PUBLIE") return ok({ id: derniere.id });
    const version = (derniere?.version ?? 0) + 1;
    const data = { espaceId, annee, version, redigeParId: membreId, modifieLe: now };
    const { id } = await tx.bilan.create({ data, select: { id: true } });
    if (derniere) await copyContenu(tx, acteur, "BILAN", derniere.id, id);
    await journaliser(tx, acteur, "creer", "bilan", id);
    return ok({ id });
  });
}
