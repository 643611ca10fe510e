import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import {
  intervenantSituations,
  isIntervenant,
  isSecretariat,
  visibleSituations,
} from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";

type Where = Prisma.SeanceWhereInput;

/** The séances the acteur may see: those of the situations they may open. Dates, people and statuses, no content. */
export function visibleSeances(acteur: Acteur): Where {
  return { espaceId: acteur.espaceId, situation: visibleSituations(acteur) };
}

/** The situations for which the acteur plans séances: entrusted to them, or any for the secretariat (000:152). */
export function plannableSituations(acteur: Acteur): Prisma.SituationWhereInput {
  const { espaceId } = acteur;
  const toutes = isSecretariat(acteur) ? [{ espaceId }] : [];
  return { espaceId, accepteeLe: { not: null }, OR: [intervenantSituations(acteur), ...toutes] };
}

/** The séances the acteur plans, confirms, moves, cancels, and records as held. */
export function keepableSeances(acteur: Acteur): Where {
  return { espaceId: acteur.espaceId, situation: plannableSituations(acteur) };
}

/** The predicate of `plannableSituations` and `keepableSeances`. */
export function canPlan(
  acteur: Acteur,
  situation: { intervenantId: string | null; accepteeLe: Date | null },
): boolean {
  if (!can(acteur, "seance.planifier") || situation.accepteeLe === null) return false;
  return isIntervenant(acteur, situation) || isSecretariat(acteur);
}

/** The séances where the acteur is expected: they may excuse themselves. */
export function ownSeances(acteur: Acteur): Where {
  return { AND: [visibleSeances(acteur), { presences: { some: { membreId: acteur.membreId } } }] };
}
