import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import { referentSituations } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";

/**
 * The séances whose moment the acteur has told the person, or will: those of the situations they are référent·e of,
 * since they alone know who it is. A date that is not certain is not announced.
 */
export function annoncableSeances(acteur: Acteur): Prisma.SeanceWhereInput {
  if (!can(acteur, "annonce.enregistrer")) return { id: { in: [] } };
  return {
    espaceId: acteur.espaceId,
    statut: { in: ["CONFIRMEE", "TENUE"] },
    situation: referentSituations(acteur),
  };
}

/** The same of a situation on a group's agenda. */
export function annoncableExamens(acteur: Acteur): Prisma.SeanceSituationWhereInput {
  if (!can(acteur, "annonce.enregistrer")) return { situationId: { in: [] } };
  return {
    espaceId: acteur.espaceId,
    retireLe: null,
    situation: referentSituations(acteur),
    seance: { statut: { in: ["CONFIRMEE", "TENUE"] } },
  };
}
