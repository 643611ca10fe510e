import type { Acteur } from "@/lib/acteur";
import {
  isReferent,
  isSecretariat,
  referentSituations,
  type SituationAcces,
  visibleSituations,
} from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";

/** The situations whose consent the acteur records: only the référent·e knows who the person is. */
export const recordableSituations = referentSituations;

/** The situations whose withdrawal the acteur may record: the référent·e, or the secretariat for someone who called. */
export function withdrawableSituations(acteur: Acteur): Prisma.SituationWhereInput {
  const toutes = isSecretariat(acteur) ? [visibleSituations(acteur)] : [];
  return { espaceId: acteur.espaceId, OR: [referentSituations(acteur), ...toutes] };
}

type Parties = Pick<SituationAcces, "referentId">;

/** The predicate of `recordableSituations`. */
export const canRecord = (acteur: Acteur, situation: Parties): boolean => isReferent(acteur, situation);

/** The predicate of `withdrawableSituations`. */
export const canWithdraw = (acteur: Acteur, situation: Parties): boolean =>
  isReferent(acteur, situation) || isSecretariat(acteur);
