import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import { intervenantSituations, isIntervenant } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";
import type { StatutSeance } from "@/prisma/client/enums";

/**
 * The séances at which the acteur may expect the person: the intervenant·e regulates it (000:101), on a situation of its
 * own and not in a group, where others are spoken of; never after a withdrawal.
 */
export function venableSeances(acteur: Acteur): Prisma.SeanceWhereInput {
  if (!can(acteur, "situation.travailler")) return { id: { in: [] } };
  return {
    espaceId: acteur.espaceId,
    statut: { in: ["PROPOSEE", "CONFIRMEE"] },
    situation: { ...intervenantSituations(acteur), accordRetireLe: null },
  };
}

/** The predicate of `venableSeances`. */
export const canExpect = (
  acteur: Acteur,
  {
    statut,
    situation,
  }: { statut: StatutSeance; situation: { intervenantId: string | null; accordRetireLe: Date | null } },
): boolean =>
  can(acteur, "situation.travailler") &&
  (statut === "PROPOSEE" || statut === "CONFIRMEE") &&
  isIntervenant(acteur, situation) &&
  situation.accordRetireLe === null;
