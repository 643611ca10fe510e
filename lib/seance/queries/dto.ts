import { EXTERIEURES } from "@/lib/personne-exterieure/queries";
import { sujetOf } from "@/lib/seance/rules/sujet";
import type { Prisma } from "@/prisma/client/client";

const NOM = { id: true, prenom: true, nom: true } as const;

/** What the page of a séance is made of. */
export const SEANCE_SELECT = {
  id: true,
  version: true,
  statut: true,
  statutLe: true,
  statutParId: true,
  motif: true,
  debut: true,
  fin: true,
  avantMinutes: true,
  apresMinutes: true,
  trajetMinutes: true,
  reelDebut: true,
  reelFin: true,
  preparationReelleMinutes: true,
  annonceeLe: true,
  annonceeParId: true,
  restitueeLe: true,
  restitueeParId: true,
  creeLe: true,
  creeParId: true,
  lieu: { select: { id: true, nom: true, adresse: true, visio: true, acces: true, noteAcces: true } },
  salle: { select: { id: true, nom: true, capacite: true } },
  visio: true,
  intervenant: { select: NOM },
  secretaire: { select: NOM },
  situation: {
    select: {
      id: true,
      code: true,
      statut: true,
      referentId: true,
      intervenantId: true,
      accepteeLe: true,
      accordRetireLe: true,
      delegation: { select: { nom: true } },
      associations: { where: { statut: "ACCEPTEE" }, select: { membreId: true, couverte: true } },
    },
  },
  groupe: {
    select: {
      id: true,
      code: true,
      statut: true,
      intervenantId: true,
      delegation: { select: { nom: true } },
    },
  },
  presences: {
    select: {
      membreId: true,
      etat: true,
      membre: { select: { prenom: true, nom: true, structure: { select: { nom: true } } } },
      corrections: {
        orderBy: { corrigeLe: "asc" },
        select: { ancien: true, nouveau: true, motif: true, auteurId: true, corrigeLe: true },
      },
    },
  },
  exterieures: EXTERIEURES,
  deplacements: {
    orderBy: { deplaceLe: "asc" },
    select: { deDebut: true, versDebut: true, motif: true, auteurId: true, deplaceLe: true },
  },
} as const satisfies Prisma.SeanceSelect;

export type SeanceRow = Prisma.SeanceGetPayload<{ select: typeof SEANCE_SELECT }>;

/** What the predicates of access.ts need to know of it. */
export function accesOf({ statut, debut, secretaire, situation, groupe, presences }: SeanceRow) {
  const avec = situation && { ...situation, associes: situation.associations };
  return {
    statut,
    debut,
    secretaireId: secretaire?.id ?? null,
    sujet: sujetOf({ situation: avec, groupe }),
    presences,
  };
}
