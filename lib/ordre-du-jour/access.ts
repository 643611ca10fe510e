import type { Acteur } from "@/lib/acteur";
import { ledSeances, ownSeances } from "@/lib/seance/access";
import { intervenantSituations, referentSituations } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";

/** The séances of a group whose agenda the acteur writes: those they lead, until they are held. */
export function writableSeances(acteur: Acteur): Prisma.SeanceWhereInput {
  return { AND: [ledSeances(acteur), A_VENIR] };
}

/** The séances of a group at which the acteur may ask for a situation: those they lead, and those they are expected at. */
export function placeableSeances(acteur: Acteur): Prisma.SeanceWhereInput {
  return { AND: [{ OR: [ledSeances(acteur), ownSeances(acteur)] }, A_VENIR] };
}

const A_VENIR = {
  groupeId: { not: null },
  statut: { in: ["PROPOSEE", "CONFIRMEE", "REPORTEE"] },
} as const satisfies Prisma.SeanceWhereInput;

/**
 * The situations the acteur may bring to a group: those they are référent·e of, or that are entrusted to them; while
 * the work goes on, and never after a withdrawal.
 */
export function placeableSituations(acteur: Acteur): Prisma.SituationWhereInput {
  return {
    espaceId: acteur.espaceId,
    statut: "SUIVIE",
    accordRetireLe: null,
    OR: [referentSituations(acteur), intervenantSituations(acteur)],
  };
}

/** What the acteur may take off an agenda: their own situations, and any of a séance they lead. */
export function removableExamens(acteur: Acteur): Prisma.SeanceSituationWhereInput {
  return {
    espaceId: acteur.espaceId,
    retireLe: null,
    travaillee: null,
    OR: [
      { situation: { OR: [referentSituations(acteur), intervenantSituations(acteur)] } },
      { seance: ledSeances(acteur) },
    ],
  };
}
