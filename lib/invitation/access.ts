import type { Acteur } from "@/lib/acteur";
import { visibleMembres } from "@/lib/membre/access";
import type { Prisma } from "@/prisma/client/client";

/** The active members whose door is closed: they have never come in, or have to come in again. */
export const invitables = (acteur: Acteur): Prisma.MembreWhereInput => ({
  AND: [visibleMembres(acteur), { OR: [{ charteVersion: null }, { entree: { not: null } }] }],
});

/** The invitations of the espace that serve, or would but for their date. */
export const enCours = ({ espaceId }: Acteur): Prisma.InvitationWhereInput => ({
  espaceId,
  accepteeLe: null,
  retireLe: null,
});
