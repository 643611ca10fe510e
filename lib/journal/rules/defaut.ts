import type { Jour } from "@/lib/time";

/** What can be wrong with a journal: with one line, with a whole month, or with its end. */
export type Defaut =
  | {
      nature:
        | "MODIFIEE"
        | "RETIREE"
        | "DEPLACEE"
        | "INSEREE"
        | "SCEAU_RETIRE"
        | "FIN_COUPEE"
        | "CLE_INCONNUE";
      mois?: undefined;
      rang: string | null;
      ligne: string | null;
      le: Date | null;
    }
  | { nature: "MOIS_MODIFIE" | "MOIS_TROP_TOT" | "CLE_INCONNUE"; mois: Jour };

/** The end of a chain, to be kept elsewhere: a journal that later stops short of it was cut. Rank 0: nothing is sealed. */
export type Tete = { rang: string; empreinte: string };

/** How many lines were compared with their seal, where the chain ends, and the first that is not what was sealed. */
export type Verdict = { lignes: number; tete: Tete; defaut: Defaut | null };
