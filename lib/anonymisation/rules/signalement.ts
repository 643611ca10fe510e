/** What the check looks for; the first eight identify a person by themselves. */
export const TYPES_BLOQUANTS = [
  "nir",
  "telephone",
  "email",
  "iban",
  "adresse",
  "date_naissance",
  "immatriculation",
  "numero_dossier",
] as const;
export const TYPES_ALERTE = ["prenom", "nom", "commune"] as const;

export type TypeSignalement = (typeof TYPES_BLOQUANTS)[number] | (typeof TYPES_ALERTE)[number];
export type Niveau = "bloquant" | "alerte";

/** A stretch of the text as it was typed, in UTF-16 units, `end` excluded. */
export type Etendue = { start: number; end: number };

/**
 * Something that may identify a person. `proposition` is a neutral wording; `remplace` is the stretch
 * it takes the place of, when it is wider than what is highlighted (« son frère Karim » → « son frère »).
 */
export type Signalement = Etendue & {
  type: TypeSignalement;
  text: string;
  level: Niveau;
  proposition?: string;
  remplace?: Etendue;
};

/** What a detector finds in the normalised text, before it is brought back to the text as typed. */
export type Trouvaille = Etendue & { type: TypeSignalement };

/** A direct identifier blocks, a name or a place warns. */
export function niveauOf(type: TypeSignalement): Niveau {
  return (TYPES_BLOQUANTS as readonly string[]).includes(type) ? "bloquant" : "alerte";
}
