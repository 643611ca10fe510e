import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import type { Prisma } from "@/prisma/client/client";

/** The calendars elsewhere are their owner's alone: nobody else sees their hosts, adds or removes one. */
export function ownAgendas(acteur: Acteur): Prisma.AgendaExterneWhereInput {
  const { espaceId, membreId } = acteur;
  return canHaveAgendas(acteur) ? { espaceId, membreId } : { espaceId, id: { in: [] } };
}

/** Who tells when they are free may also tell by another calendar. */
export const canHaveAgendas = (acteur: Acteur): boolean => can(acteur, "disponibilite.gerer");
