import type { Prisma } from "@/prisma/client/client";

const NOM = { select: { id: true, prenom: true, nom: true } } as const;

/** What the line of a rencontre is made of, in a list or in an agenda. */
export const LIGNE_SELECT = {
  id: true,
  sorte: true,
  statut: true,
  debut: true,
  fin: true,
  avantMinutes: true,
  apresMinutes: true,
  trajetMinutes: true,
  reelDebut: true,
  reelFin: true,
  preparationReelleMinutes: true,
  presents: true,
  instance: { select: { libelle: true } },
  delegation: { select: { nom: true } },
  territoire: { select: { nom: true } },
  lieu: { select: { id: true, nom: true, adresse: true } },
  intervenant: NOM,
} as const satisfies Prisma.RencontreSelect;

/** What its page is made of. */
export const RENCONTRE_SELECT = {
  ...LIGNE_SELECT,
  version: true,
  statutLe: true,
  statutParId: true,
  motif: true,
  ecritLe: true,
  ecritParId: true,
  creeLe: true,
  creeParId: true,
  secretaire: NOM,
  partenaires: {
    select: {
      attendu: true,
      present: true,
      structure: { select: { id: true, nom: true } },
      membre: { select: { id: true, prenom: true, nom: true, structure: { select: { nom: true } } } },
    },
  },
  sujets: {
    orderBy: { valeur: { ordre: "asc" } },
    select: { valeur: { select: { id: true, libelle: true } } },
  },
  deplacements: {
    orderBy: { deplaceLe: "asc" },
    select: { deDebut: true, versDebut: true, motif: true, auteurId: true, deplaceLe: true },
  },
} as const satisfies Prisma.RencontreSelect;

export type LigneRow = Prisma.RencontreGetPayload<{ select: typeof LIGNE_SELECT }>;
export type RencontreRow = Prisma.RencontreGetPayload<{ select: typeof RENCONTRE_SELECT }>;
