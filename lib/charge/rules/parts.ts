import type { Estimation, Sorte } from "./prevision";
import { SORTES } from "./prevision";

/** Minutes of a délégation or a kind: done since the first of January, planned and estimated over the weeks to come. */
export type Volume = { faites: number; prevues: number; estimees: number };

export type LigneAnnee = Volume & { sorte: Sorte; delegationId: string | null };

export type Delegation = { id: string; nom: string; partPrevue: number | null };

/** A délégation against its planned share (000:103-110). Shares are fractions, null while there is nothing to share. */
export type Part = Volume & {
  id: string;
  nom: string;
  /** In per cent. */
  partPrevue: number | null;
  part: number | null;
  /** With what is planned and estimated. */
  partAVenir: number | null;
  /** Minutes done that it lacks to have its planned share; negative when it has had more. */
  manque: number | null;
};

/** Under its planned share by this much, a délégation is said to fall behind. Points of per cent. */
const ECART_POINTS = 5;

const VIDE: Volume = { faites: 0, prevues: 0, estimees: 0 };

const add = (a: Volume, b: Volume): Volume => ({
  faites: a.faites + b.faites,
  prevues: a.prevues + b.prevues,
  estimees: a.estimees + b.estimees,
});

/** The lines of the year and, as lines of their own, what is estimated. */
export const lignesOf = (annee: readonly LigneAnnee[], estimations: readonly Estimation[]): LigneAnnee[] => [
  ...annee,
  ...estimations.map(({ sorte, delegationId, minutes }) => ({
    ...VIDE,
    sorte,
    delegationId,
    estimees: minutes,
  })),
];

/** Each kind that has something, in their order. */
export function volumesParSorte(lignes: readonly LigneAnnee[]): (Volume & { sorte: Sorte })[] {
  return SORTES.map((sorte) => ({
    sorte,
    ...lignes.filter((ligne) => ligne.sorte === sorte).reduce<Volume>(add, VIDE),
  })).filter(({ faites, prevues, estimees }) => faites + prevues + estimees > 0);
}

/** Each délégation against its share of the hours done, whose délégation is known. */
export function partsOf(delegations: readonly Delegation[], lignes: readonly LigneAnnee[]): Part[] {
  const volumes = delegations.map((delegation) => ({
    ...delegation,
    ...lignes.filter(({ delegationId }) => delegationId === delegation.id).reduce<Volume>(add, VIDE),
  }));
  const total = volumes.reduce<Volume>(add, VIDE);
  const tout = total.faites + total.prevues + total.estimees;
  return volumes.map((volume) => {
    const { faites, prevues, estimees, partPrevue } = volume;
    return {
      ...volume,
      part: total.faites > 0 ? faites / total.faites : null,
      partAVenir: tout > 0 ? (faites + prevues + estimees) / tout : null,
      manque: partPrevue === null || total.faites === 0 ? null : (partPrevue / 100) * total.faites - faites,
    };
  });
}

/** Whether a délégation has had clearly less than its planned share. */
export const isEnRetrait = ({ part, partPrevue }: Pick<Part, "part" | "partPrevue">): boolean =>
  part !== null && partPrevue !== null && part * 100 <= partPrevue - ECART_POINTS;
