import { situationOf } from "@/lib/seance/rules/sujet";
import type { Prisma } from "@/prisma/client/client";
import type { EtatPresence, MotifCorrection } from "@/prisma/client/enums";

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
  lieu: { select: { id: true, nom: true, adresse: true } },
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
  deplacements: {
    orderBy: { deplaceLe: "asc" },
    select: { deDebut: true, versDebut: true, motif: true, auteurId: true, deplaceLe: true },
  },
} as const satisfies Prisma.SeanceSelect;

export type SeanceRow = Prisma.SeanceGetPayload<{ select: typeof SEANCE_SELECT }>;

/** What the predicates of access.ts need to know of it. */
export function accesOf({ statut, debut, secretaire, situation, presences }: SeanceRow) {
  const { associations: associes, ...autour } = situationOf({ situation });
  return {
    statut,
    debut,
    secretaireId: secretaire?.id ?? null,
    situation: { ...autour, associes },
    presences,
  };
}

export type Participant = {
  membreId: string;
  nom: string;
  structure: string | null;
  referent: boolean;
  moi: boolean;
  etat: EtatPresence;
  corrections: {
    ancien: EtatPresence;
    nouveau: EtatPresence;
    motif: MotifCorrection;
    par: string;
    le: Date;
  }[];
};

/** The référent·e first, then by name. */
export function participantsOf(row: SeanceRow, moi: string, nomDe: (id: string) => string): Participant[] {
  return row.presences
    .map(({ membreId, etat, membre, corrections }) => ({
      membreId,
      nom: `${membre.prenom} ${membre.nom}`,
      structure: membre.structure?.nom ?? null,
      referent: membreId === situationOf(row).referentId,
      moi: membreId === moi,
      etat,
      corrections: corrections.map(({ auteurId, corrigeLe, ...correction }) => ({
        ...correction,
        par: nomDe(auteurId),
        le: corrigeLe,
      })),
    }))
    .sort((a, b) => Number(b.referent) - Number(a.referent) || (a.nom < b.nom ? -1 : 1));
}

/** The moves, in the order they were made. */
export function traceOf({ deplacements }: SeanceRow, nomDe: (id: string) => string) {
  return deplacements.map(({ deDebut, versDebut, motif, auteurId, deplaceLe }) => ({
    de: deDebut,
    vers: versDebut,
    motif,
    par: nomDe(auteurId),
    le: deplaceLe,
  }));
}
