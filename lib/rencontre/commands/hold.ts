import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { keepableRencontres } from "@/lib/rencontre/access";
import { momentOf } from "@/lib/rencontre/commands/booking";
import { writePartenaires } from "@/lib/rencontre/commands/partenaires";
import { arePartenairesConnus } from "@/lib/rencontre/queries/choix";
import { transition } from "@/lib/rencontre/rules/statut";
import type { HoldRencontre } from "@/lib/rencontre/schema/rencontre";
import { ok, type Result, refuse } from "@/lib/result";
import { isProche } from "@/lib/seance/rules/creneau";

type Refus = "INTROUVABLE" | "PERIME" | "ETAT" | "PAS_COMMENCEE" | "DATE_ELOIGNEE" | "REFERENCE_INCONNUE";

/**
 * Records that a rencontre took place: its actual hours (wall clock of the espace), the minutes of preparation and
 * synthesis really spent, how many people came, which partners, and what it was about. Said again on one already held,
 * it corrects what was noted. Planned and actual stay apart.
 */
export async function holdRencontre(
  acteur: Acteur,
  input: z.output<typeof HoldRencontre>,
  now: Date,
): Promise<Result<undefined, Refus>> {
  const { espaceId, membreId, zone } = acteur;
  const { rencontreId, version, jour, preparation, presents, sujet } = input;
  return withEspace(acteur, async (tx) => {
    const rencontre = await tx.rencontre.findFirst({
      where: { AND: [keepableRencontres(acteur), { id: rencontreId }] },
      select: { version: true, statut: true, debut: true },
    });
    if (!rencontre) return refuse("INTROUVABLE");
    if (rencontre.version !== version) return refuse("PERIME");
    const acte = rencontre.statut === "TENUE" ? "corriger" : "tenir";
    const statut = transition(rencontre.statut, acte);
    if (!statut) return refuse("ETAT");
    const reel = momentOf(jour, input, zone);
    if (reel.debut > now) return refuse("PAS_COMMENCEE");
    if (!isProche(reel.debut, rencontre.debut)) return refuse("DATE_ELOIGNEE");
    if (!(await arePartenairesConnus(acteur, input))) return refuse("REFERENCE_INCONNUE");
    const { count } = await tx.rencontre.updateMany({
      where: { espaceId, id: rencontreId, version },
      data: {
        ...{ statut, reelDebut: reel.debut, reelFin: reel.fin },
        ...{ preparationReelleMinutes: preparation, presents },
        ...{ statutLe: now, statutParId: membreId, version: { increment: 1 } },
      },
    });
    if (count === 0) return refuse("PERIME");
    await writePartenaires(tx, acteur, rencontreId, "present", input);
    await tx.rencontreSujet.deleteMany({ where: { espaceId, rencontreId } });
    await tx.rencontreSujet.createMany({
      data: sujet.map((valeurId) => ({ espaceId, rencontreId, valeurId })),
      skipDuplicates: true,
    });
    await journaliser(tx, acteur, acte, "rencontre", rencontreId);
    return ok();
  });
}
