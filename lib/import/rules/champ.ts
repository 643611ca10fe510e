export type ChampCode =
  | "nom"
  | "type"
  | "territoire"
  | "telephone"
  | "prenom"
  | "email"
  | "roles"
  | "delegations"
  | "structure"
  | "profession"
  | "baseSecret"
  | "code"
  | "sorte"
  | "lieu"
  | "intervenant"
  | "places"
  | "membres";

export type Champ = {
  code: ChampCode;
  libelle: string;
  /** What a line is recognised by: no import without it. */
  cle?: true;
  /** What else headers say, as `cleOf` writes it. */
  mots: readonly string[];
};
