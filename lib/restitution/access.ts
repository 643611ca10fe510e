import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import { referentSituations } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";

/** The held séances whose conclusions the acteur gives back to the person: those of the situations they are référent·e of. */
export function restituableSeances(acteur: Acteur): Prisma.SeanceWhereInput {
  if (!can(acteur, "restitution.enregistrer")) return { id: { in: [] } };
  return { espaceId: acteur.espaceId, statut: "TENUE", situation: referentSituations(acteur) };
}

/** The situations worked on in a group whose conclusions the acteur gives back: those they are référent·e of. */
export function restituableExamens(acteur: Acteur): Prisma.SeanceSituationWhereInput {
  if (!can(acteur, "restitution.enregistrer")) return { situationId: { in: [] } };
  const { espaceId } = acteur;
  return { espaceId, travaillee: true, situation: referentSituations(acteur), seance: { statut: "TENUE" } };
}

/** The situations of which the acteur makes a document for the person: theirs as référent·e, until a withdrawal. */
export function printableSituations(acteur: Acteur): Prisma.SituationWhereInput {
  if (!can(acteur, "restitution.enregistrer")) return { id: { in: [] } };
  return { accordRetireLe: null, ...referentSituations(acteur) };
}
