import type { Prisma } from "@/prisma/client/client";
import type { MotifSortie, StatutGroupeMembre } from "@/prisma/client/enums";

export const SELECT_MEMBRE = {
  ...{ id: true, statut: true, statutLe: true, statutParId: true, creeLe: true },
  ...{ entreeLe: true, sortieLe: true, motif: true },
  membre: {
    select: {
      ...{ id: true, prenom: true, nom: true },
      profession: { select: { libelle: true } },
      structure: { select: { nom: true } },
    },
  },
} as const satisfies Prisma.GroupeMembreSelect;

/** Someone's place in a group. */
export type MembreLigne = {
  id: string;
  membreId: string;
  nom: string;
  profession: string | null;
  structure: string | null;
  statut: StatutGroupeMembre;
  /** When they were asked, or entered by hand. */
  creeLe: Date;
  statutLe: Date;
  entreeLe: Date | null;
  sortieLe: Date | null;
  motif: MotifSortie | null;
  /** An invitation that was taken back, and not declined. */
  reprise: boolean;
};

/** A row as pages show it; select `SELECT_MEMBRE`. */
export function membreLigneOf(
  row: Prisma.GroupeMembreGetPayload<{ select: typeof SELECT_MEMBRE }>,
): MembreLigne {
  const { membre, statutParId, ...place } = row;
  const { id: membreId, prenom, nom, profession, structure } = membre;
  return {
    ...place,
    membreId,
    nom: `${prenom} ${nom}`,
    profession: profession?.libelle ?? null,
    structure: structure?.nom ?? null,
    reprise: place.statut === "DECLINE" && statutParId !== membreId,
  };
}
