import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import type { Result } from "@/lib/result";
import type { RoleCode } from "@/prisma/client/enums";
import type { Personnage } from "../../factories/distribution";
import type { Monde } from "../../factories/monde";

// biome-ignore lint/complexity/noBannedTypes: doors are compared by identity, whatever they take.
type Fonction = Function;
type Reponse = Promise<unknown> | unknown;

type Commun = {
  fonction: Fonction;
  /** Who may; everyone else of the cast may not. */
  par: readonly Personnage[];
  /** Open before the charter is accepted: what holds no name and no case. */
  sansCharte: boolean;
  /** The roles that open it to whom the object belongs, whatever they do for others: one's own calendar. */
  pourSoi: readonly RoleCode[];
};

/** A read of one object: to whoever may not, the same nothing as an id that does not exist. */
export type Lecture = Commun & {
  genre: "lecture";
  cible: (monde: Monde) => string;
  lire: (acteur: Acteur, cible: string, monde: Monde) => Reponse;
  rien: unknown;
};

/** A read of several: `revele` is there for who may, and absent, whatever else is there, for who may not. */
export type Liste = Commun & {
  genre: "liste";
  lire: (acteur: Acteur, monde: Monde) => Reponse;
  revele: (monde: Monde) => readonly string[];
};

/** A write. `reference` is its refusal of what it names beside its object, when that is of another espace. */
export type Ecriture = Commun & {
  genre: "ecriture";
  cible: ((monde: Monde) => string) | null;
  ecrire: (acteur: Acteur, cible: string, monde: Monde) => Promise<Result<unknown, string>>;
  refus: string;
  reference: string | null;
};

/** A part that a door calls in its transaction, once it has proved access: nothing of another espace passes even so. */
export type Piece = {
  genre: "piece";
  fonction: Fonction;
  par: Personnage;
  cible: (monde: Monde) => string;
  appeler: (tx: Tx, acteur: Acteur, cible: string, monde: Monde) => Reponse;
  /** It holds a row or writes one and says nothing. */
  muette: boolean;
};

/** Not a door: it takes no acteur, and why that is right. */
export type Libre = { genre: "libre"; fonction: Fonction; pourquoi: string };

export type Cas = Lecture | Liste | Ecriture | Piece | Libre;

type Defauts<C extends Cas, K extends keyof C> = Omit<C, "genre" | "fonction" | K> & Partial<Pick<C, K>>;

export const lecture = (
  fonction: Fonction,
  {
    sansCharte = false,
    pourSoi = [],
    rien = null,
    ...cas
  }: Defauts<Lecture, "sansCharte" | "pourSoi" | "rien">,
): Lecture => ({ genre: "lecture", fonction, sansCharte, pourSoi, rien, ...cas });

export const liste = (
  fonction: Fonction,
  { sansCharte = false, pourSoi = [], ...cas }: Defauts<Liste, "sansCharte" | "pourSoi">,
): Liste => ({ genre: "liste", fonction, sansCharte, pourSoi, ...cas });

export const ecriture = (
  fonction: Fonction,
  {
    sansCharte = false,
    pourSoi = [],
    cible = null,
    refus = cible ? "INTROUVABLE" : "INTERDIT",
    reference = null,
    ...cas
  }: Defauts<Ecriture, "sansCharte" | "pourSoi" | "cible" | "refus" | "reference">,
): Ecriture => ({ genre: "ecriture", fonction, sansCharte, pourSoi, cible, refus, reference, ...cas });

export const piece = (
  fonction: Fonction,
  { par = "referent", muette = false, ...cas }: Defauts<Piece, "par" | "muette">,
): Piece => ({ genre: "piece", fonction, par, muette, ...cas });

export const libre = (fonction: Fonction, pourquoi: string): Libre => ({
  genre: "libre",
  fonction,
  pourquoi,
});
