import type { Acteur } from "@/lib/acteur";
import { can, isLie } from "@/lib/droit/rules";
import type { Prisma } from "@/prisma/client/client";

/**
 * The members whose availabilities and absences the acteur keeps: their own, and for the secretariat,
 * who takes the appointments (000:152), those of every intervenant·e.
 */
export function manageableMembres(acteur: Acteur): Prisma.MembreWhereInput {
  const { espaceId, membreId } = acteur;
  if (!canManageDisponibilites(acteur)) return { espaceId, id: { in: [] } };
  const intervenants = { desactiveLe: null, roles: { some: { role: "INTERVENANT" as const } } };
  return {
    espaceId,
    OR: [{ id: membreId }, ...(acteur.roles.includes("SECRETARIAT") ? [intervenants] : [])],
  };
}

export const canManageDisponibilites = (acteur: Acteur): boolean =>
  isLie(acteur) && can(acteur, "disponibilite.gerer");
