import type { Lexique } from "../lexique/decodage";
import type { Jeton } from "./jetons";

/** What a word is, as far as names go. */
export type Classement = {
  /** In the dictionary, a term of the field, an acronym: not a name by its mere presence. */
  connu: boolean;
  terme: boolean;
  prenom: boolean;
  nom: boolean;
  sur: boolean;
  discret: boolean;
};

/** The text under analysis, shared by the detectors of names and places. */
export type Suite = {
  norm: string;
  jetons: readonly Jeton[];
  lexique: Lexique;
  /** Tokens already part of a finding. */
  pris: boolean[];
  /** What each token is, worked out once by `classer`. */
  classements: Classement[];
  /** Communes that the espace's territoire allows, as keys of `foldCommune`. */
  permises: ReadonlySet<string>;
};

const VIDE: Jeton = {
  start: 0,
  end: 0,
  texte: "",
  cle: "",
  casse: "basse",
  ouvre: true,
  colle: false,
  accole: false,
};

/** The token at `i`, an empty one outside of the text. */
export function jetonAt({ jetons }: Suite, i: number): Jeton {
  return jetons[i] ?? VIDE;
}

/** The key of the word before `i`, an elision read as its full form (« l' » gives « l' »). */
export function cleAvant(suite: Suite, i: number): string {
  return jetonAt(suite, i).colle ? jetonAt(suite, i - 1).cle : "";
}
