import type { Acteur } from "@/lib/acteur";
import { statutsBefore } from "@/lib/association/rules";
import { can } from "@/lib/droit/rules";
import {
  intervenantSituations,
  isIntervenant,
  isReferent,
  referentSituations,
  type SituationAcces,
} from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";

/** The situations around which the acteur gathers professionals: the référent·e and the intervenant·e, while open (000:77). */
export function associableSituations(acteur: Acteur): Prisma.SituationWhereInput {
  return {
    espaceId: acteur.espaceId,
    statut: { not: "CLOSE" },
    OR: [referentSituations(acteur), intervenantSituations(acteur)],
  };
}

/** The predicate of `associableSituations`. */
export const canAssociate = (
  acteur: Acteur,
  situation: Pick<SituationAcces, "referentId" | "intervenantId"> & { statut: string },
): boolean =>
  situation.statut !== "CLOSE" && (isReferent(acteur, situation) || isIntervenant(acteur, situation));

/** What the acteur is asked to take part in, and has not answered. Until then they see a code and who asks. */
export function ownInvitations(acteur: Acteur): Prisma.AssociationWhereInput {
  const { espaceId, membreId } = acteur;
  if (!can(acteur, "association.repondre")) return { id: { in: [] } };
  return { espaceId, membreId, statut: "PROPOSEE", situation: { statut: { not: "CLOSE" } } };
}

/** The associations the acteur may end: around a situation they lead, or their own part in one. */
export function closableAssociations(acteur: Acteur): Prisma.AssociationWhereInput {
  const { espaceId, membreId } = acteur;
  return {
    espaceId,
    OR: [
      { situation: associableSituations(acteur), statut: { in: statutsBefore("terminer", "MENEUR") } },
      ...(can(acteur, "association.repondre")
        ? [{ membreId, statut: { in: statutsBefore("terminer", "PROPOSE") } }]
        : []),
    ],
  };
}
