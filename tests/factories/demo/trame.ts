import type { Effet, StatutSeance } from "@/prisma/client/enums";
import type { Membre } from "./equipe";
import type { Vignette } from "./vignettes/vignette";

/** What is written of a held séance: given back to the person, validated, a draft, nothing yet. */
export type Ecrit = "RESTITUE" | "VALIDE" | "BROUILLON" | "AUCUN";

/** A séance of the story. Days are counted from today; the planner finds the date nearest to it. */
export type Cible = {
  jour: number;
  statut: StatutSeance;
  ecrit?: Ecrit;
  /** It was first planned a week or two earlier. */
  deplacee?: boolean;
  /** The secretary takes the notes. */
  secretaire?: boolean;
  /** The person knows the date; a confirmed one to come is announced unless said otherwise. */
  annoncee?: boolean;
};

/** How the work ended. Code of the list « motif-cloture ». */
export type Fin = { jour: number; motif: string; effet: Effet };

/** The outline of a situation's story, before it has dates and words. */
export type Trame = {
  /** How a scene of the demo finds it again. */
  cle?: string;
  vignette: Vignette;
  referent: Membre;
  associes: readonly Membre[];
  /** Whom the agreement covers beyond those who take part. */
  couverts?: readonly Membre[];
  intervenant: Membre;
  /** Days of the filing and of the acceptance. */
  depot: number;
  acceptee: number;
  cibles: readonly Cible[];
  fin?: Fin;
  /** A trial of the last séance whose day has come. */
  pisteARevoir?: boolean;
};
