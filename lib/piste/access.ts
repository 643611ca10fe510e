import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import {
  intervenantSituations,
  isIntervenant,
  isReferent,
  referentSituations,
  type SituationAcces,
  visibleContenu,
} from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";
import type { StatutSeance } from "@/prisma/client/enums";

const NONE = { id: { in: [] as string[] } };

/** The pistes the acteur may read: those of the situations whose free texts they read. */
export function visiblePistes(acteur: Acteur): Prisma.PisteWhereInput {
  return { espaceId: acteur.espaceId, situation: visibleContenu(acteur) };
}

/** The pistes the acteur decides of: the référent·e alone (000:62). */
export function decidablePistes(acteur: Acteur): Prisma.PisteWhereInput {
  if (!can(acteur, "piste.suivre")) return NONE;
  return { espaceId: acteur.espaceId, situation: referentSituations(acteur) };
}

/** The held séances to which the acteur adds pistes: the référent·e and the intervenant·e, until a withdrawal. */
export function pistableSeances(acteur: Acteur): Prisma.SeanceWhereInput {
  if (!can(acteur, "piste.suivre")) return NONE;
  return {
    espaceId: acteur.espaceId,
    statut: "TENUE",
    situation: pistableSituations(acteur),
  };
}

/** The situations worked on in a group to which the acteur adds pistes: the same people, until a withdrawal. */
export function pistableExamens(acteur: Acteur): Prisma.SeanceSituationWhereInput {
  if (!can(acteur, "piste.suivre")) return { situationId: { in: [] } };
  return { espaceId: acteur.espaceId, travaillee: true, situation: pistableSituations(acteur) };
}

const pistableSituations = (acteur: Acteur): Prisma.SituationWhereInput => ({
  accordRetireLe: null,
  OR: [referentSituations(acteur), intervenantSituations(acteur)],
});

/** The predicate of `pistableSeances`. */
export function canAddPiste(
  acteur: Acteur,
  { statut, situation }: { statut: StatutSeance; situation: Omit<SituationAcces, "associes"> },
): boolean {
  if (!can(acteur, "piste.suivre") || statut !== "TENUE" || situation.accordRetireLe !== null) return false;
  return isReferent(acteur, situation) || isIntervenant(acteur, situation);
}
