/**
 * One value of a reference list, as every espace receives it when it is created.
 * The code never changes: an espace renames the label or retires the value,
 * and a record filed years ago stays readable.
 */
export type ValeurDeReference = {
  /** kebab-case, ASCII, unique within its list. */
  code: string;
  libelle: string;
  /** Heading under which forms gather neighbouring values. */
  groupe?: string;
  /** `000:45` is line 45 of the source document 000. */
  source: string;
  /** The value comes from the field's practice, not from a source document. */
  horsSource?: true;
};

export type Liste = {
  libelle: string;
  source: string;
  valeurs: readonly ValeurDeReference[];
};

/** What `source` says of a value that no document contains. */
export const PRATIQUE_DU_CHAMP = "pratique du champ";

/** Marks a value as coming from the field's practice rather than from a document. */
export function horsSource(code: string, libelle: string, groupe?: string): ValeurDeReference {
  const valeur = { code, libelle, source: PRATIQUE_DU_CHAMP, horsSource: true } as const;
  return groupe === undefined ? valeur : { ...valeur, groupe };
}
