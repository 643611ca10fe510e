import type { SorteGroupe } from "@/prisma/client/enums";
import { type Colonne, isAt, type Place } from "./place";

/** Séances of groups held, whose start falls in the year, in the délégation of the group. Times are whole minutes;
 * people and structures are distinct counts. */
export type LigneCollective = Place & {
  seances: number;
  minutesSeance: number;
  minutesPreparation: number;
  presences: number;
  professionnels: number;
  structures: number;
};

/** Groups of a kind that met in the year. */
export type LigneGroupe = Place & { sorte: SorteGroupe; groupes: number };

/** Distinct situations worked on in groups, in their own délégation. */
export type LigneExamen = Place & { situations: number };

/** What was done in groups in a year. */
type Collectif = {
  collectives: readonly LigneCollective[];
  groupes: readonly LigneGroupe[];
  examens: readonly LigneExamen[];
};

const AUCUNE_COLLECTIVE: Omit<LigneCollective, keyof Place> = {
  seances: 0,
  minutesSeance: 0,
  minutesPreparation: 0,
  presences: 0,
  professionnels: 0,
  structures: 0,
};

/** The séances of groups of a column, or of the whole espace (null). */
export const getCollectives = ({ collectives }: Pick<Collectif, "collectives">, colonne: Colonne | null) =>
  collectives.find((ligne) => isAt(ligne, colonne)) ?? AUCUNE_COLLECTIVE;

/** How many groups met, of one kind or of all. */
export const countGroupes = (
  { groupes }: Pick<Collectif, "groupes">,
  colonne: Colonne | null,
  sorte?: SorteGroupe,
): number =>
  groupes
    .filter((ligne) => isAt(ligne, colonne) && (!sorte || ligne.sorte === sorte))
    .reduce((somme, ligne) => somme + ligne.groupes, 0);

/** The situations worked on in groups, of a column or of the whole espace (null). */
export const getExamens = ({ examens }: Pick<Collectif, "examens">, colonne: Colonne | null): number =>
  examens.find((ligne) => isAt(ligne, colonne))?.situations ?? 0;
