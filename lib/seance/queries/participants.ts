import type { SeanceRow } from "@/lib/seance/queries/dto";
import type { EtatPresence, MotifCorrection } from "@/prisma/client/enums";

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
      referent: membreId === row.situation?.referentId,
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
