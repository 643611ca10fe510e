/** What happens to a line: nothing is written of a line left out, nor of one that says what is already there. */
export type EtatLigne = "CREER" | "MODIFIER" | "INCHANGEE" | "ECARTEE";

export type Changement = { champ: string; avant: string; apres: string };

export type LignePlan<D> = {
  numero: number;
  /** Who or what it is about, as the file says it. */
  titre: string;
  etat: EtatLigne;
  changements: Changement[];
  /** Why it is left out. */
  raisons: string[];
  /** The row it changes. */
  cibleId?: string;
  /** What is to be written, whole. */
  donnees?: D;
};

export type Bilan = Record<EtatLigne, number>;

/** How many lines of each kind. */
export function countLignes(lignes: readonly { etat: EtatLigne }[]): Bilan {
  const bilan = { CREER: 0, MODIFIER: 0, INCHANGEE: 0, ECARTEE: 0 };
  for (const { etat } of lignes) bilan[etat] += 1;
  return bilan;
}

/** All that the import would write and refuse, to tell whether it is still what someone was shown. */
export const resumeOf = <D>(lignes: readonly LignePlan<D>[]): string =>
  JSON.stringify(lignes.map(({ numero, etat, cibleId, donnees }) => [numero, etat, cibleId, donnees]));
