import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import { intervenantSituations, isIntervenant } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";

/** The situations whose protocole the acteur may change: those they work on, while the person agrees (000:78). */
export function editableSituations(acteur: Acteur): Prisma.SituationWhereInput {
  return { ...intervenantSituations(acteur), statut: { not: "CLOSE" }, accordRetireLe: null };
}

/** The predicate of `editableSituations`. */
export const canUpdateProtocole = (
  acteur: Acteur,
  situation: { intervenantId: string | null; statut: string; accordRetireLe: Date | null },
): boolean =>
  can(acteur, "situation.travailler") &&
  isIntervenant(acteur, situation) &&
  situation.statut !== "CLOSE" &&
  situation.accordRetireLe === null;
