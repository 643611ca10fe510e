import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import { intervenantSituations, isIntervenant, type SituationAcces } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";
import type { StatutSituation } from "@/prisma/client/enums";

/** The situations whose work the acteur ends: under way and entrusted to them as intervenant·e. */
export function closableSituations(acteur: Acteur): Prisma.SituationWhereInput {
  if (!can(acteur, "situation.clore")) return { id: { in: [] } };
  return { ...intervenantSituations(acteur), statut: "SUIVIE" };
}

/** The predicate of `closableSituations`. */
export const canClose = (
  acteur: Acteur,
  situation: Pick<SituationAcces, "intervenantId"> & { statut: StatutSituation },
): boolean => situation.statut === "SUIVIE" && isIntervenant(acteur, situation);
