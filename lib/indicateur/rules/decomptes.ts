import { Effet, StatutPiste } from "@/prisma/client/enums";
import type { IndicateurCode } from "./catalogue";
import type { Colonne } from "./place";

/** What becomes of a demande that was filed, as one reads it at the end of the year; waiting is one. */
export const SUITES_DEMANDE = ["ACCEPTEE", "ORIENTEE", "REFUSEE", "RETIREE", "EN_ATTENTE"] as const;

/** What is written of the person's agreement: asked for, given, taken back. */
export const ACTES_ACCORD = ["INFORMATION", "ACCORD", "RETRAIT"] as const;

export const SUIVIS = ["prevus-3", "faits-3", "prevus-6", "faits-6"] as const;

/**
 * Counts of people, line by line. Where `partage`, each is in one line exactly, so that the lines add up to a total, which
 * is a count of its own (`demandes`) or one that others share (`situations`). `parmi`: a line is among another.
 */
export const DECOMPTES = {
  demandes: { codes: SUITES_DEMANDE, partage: "demandes", parmi: [] },
  accords: { codes: ACTES_ACCORD, partage: null, parmi: [] },
  pistes: { codes: Object.values(StatutPiste), partage: "pistes", parmi: [] },
  clotures: { codes: Object.values(Effet), partage: "clotures", parmi: [] },
  suivis: {
    codes: SUIVIS,
    partage: null,
    parmi: [
      ["prevus-3", "faits-3"],
      ["prevus-6", "faits-6"],
    ],
  },
  territoires: { codes: null, partage: "situations", parmi: [] },
} as const satisfies Partial<
  Record<
    IndicateurCode,
    {
      /** Null: the territoires of the espace, and none. */
      codes: readonly string[] | null;
      partage: string | null;
      parmi: readonly (readonly [tout: string, partie: string])[];
    }
  >
>;

export type Decompte = keyof typeof DECOMPTES;

/** By délégation only: totals are sums. `situations`: how many are behind `valeur`. */
export type LigneDecompte = {
  decompte: Decompte;
  /** « total » where the situations behind all the lines are counted apart: one may be in several. */
  code: string;
  delegationId: string | null;
  valeur: number;
  situations: number;
};

const TOTAL = "total";

/** The situations that have no territoire. */
export const SANS_TERRITOIRE = "sans";

export function codesOf(decompte: Decompte, territoires: readonly { id: string }[]): readonly string[] {
  return DECOMPTES[decompte].codes ?? [...territoires.map(({ id }) => id), SANS_TERRITOIRE];
}

/** A line of a count, in a column or in the whole espace (null); of all its lines together without a code. */
export function getDecompte(
  decomptes: readonly LigneDecompte[],
  decompte: Decompte,
  colonne: Colonne | null,
  code?: string,
) {
  const siennes = decomptes.filter(
    (ligne) =>
      ligne.decompte === decompte &&
      (colonne === null || ligne.delegationId === colonne.id) &&
      (code === undefined || ligne.code === code),
  );
  const totaux = siennes.filter((ligne) => ligne.code === TOTAL);
  const retenues = totaux.length > 0 ? totaux : siennes;
  const sum = (mesure: "valeur" | "situations") =>
    retenues.reduce((somme, ligne) => somme + ligne[mesure], 0);
  return { valeur: sum("valeur"), situations: sum("situations") };
}
