import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { refuseAlertes } from "@/lib/levee/rules";
import { writableRencontres } from "@/lib/rencontre/access";
import type { DraftRencontre } from "@/lib/rencontre/schema/rencontre";
import { ok, type Result, refuse } from "@/lib/result";

/** An instance may speak of people: these minutes do not. */
const SANS_SUJET = { situationId: null };

type Refus = "INTROUVABLE" | "PERIME" | "ALERTES";

/**
 * Writes the minutes of a rencontre held: what was said of the partnership, never of a person's case. Refused while a
 * word that may identify someone has no answer (ALERTES). By the intervenant·e or the secretary they named.
 */
export async function draftRencontre(
  acteur: Acteur,
  input: z.output<typeof DraftRencontre>,
  now: Date,
): Promise<Result<undefined, Refus>> {
  const { espaceId, membreId } = acteur;
  const { rencontreId, version, points, suites, reponses } = input;
  return withEspace(acteur, async (tx): Promise<Result<undefined, Refus>> => {
    const rencontre = await tx.rencontre.findFirst({
      where: { AND: [writableRencontres(acteur), { id: rencontreId }] },
      select: { id: true },
    });
    if (!rencontre) return refuse("INTROUVABLE");
    const examen = await examineTextes(tx, acteur, rencontreId, { points, suites }, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);
    const { count } = await tx.rencontre.updateMany({
      where: { espaceId, id: rencontreId, version },
      data: { ecritLe: now, ecritParId: membreId, version: { increment: 1 } },
    });
    if (count === 0) return refuse("PERIME");
    await writeContenu(tx, acteur, "RENCONTRE", rencontreId, SANS_SUJET, examen.textes, now);
    const support = { support: "RENCONTRE", supportId: rencontreId, objet: "rencontre" } as const;
    await writeLevees(tx, acteur, { ...support, ...SANS_SUJET }, examen.levees, now);
    await journaliser(tx, acteur, "rediger", "rencontre", rencontreId);
    return ok();
  });
}
