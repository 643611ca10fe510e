import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import type { Prisma } from "@/prisma/client/client";

export const canAdministerMembres = (acteur: Acteur): boolean => can(acteur, "membre.administrer");

/** Who works in the service may find a colleague's professional contact; so may the administrator. */
export const canReadAnnuaire = (acteur: Acteur): boolean =>
  can(acteur, "situation.suivre") || can(acteur, "membre.administrer");

/** The active members of the acteur's espace. */
export const visibleMembres = (acteur: Acteur): Prisma.MembreWhereInput => ({
  espaceId: acteur.espaceId,
  desactiveLe: null,
});

/** The active members who have never come in: they have accepted no charter yet. */
export const attendantAcces = (acteur: Acteur): Prisma.MembreWhereInput => ({
  AND: [visibleMembres(acteur), { charteVersion: null }],
});
