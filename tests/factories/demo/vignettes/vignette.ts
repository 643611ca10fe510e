import type { ButPiste, DureeAccompagnement, SuiviMedical, TrancheAge } from "@/prisma/client/enums";

/** What is written of one séance; the pistes are followed one by one. Codes of the list « outil ». */
export type Note = {
  faits: string;
  hypotheses: string;
  ressources: string;
  outils: readonly string[];
  pistes: readonly { texte: string; but: ButPiste }[];
};

/** A situation as a professional tells it, codes of the espace's lists and texts. Nobody real. */
export type Vignette = {
  difficultes: readonly string[];
  substances?: readonly string[];
  conduites?: readonly string[];
  santeMentale?: readonly string[];
  freins: readonly string[];
  evenements?: readonly string[];
  ages: readonly TrancheAge[];
  duree: DureeAccompagnement;
  suivi: SuiviMedical;
  difficulte: string;
  questions: readonly string[];
  ressources: readonly string[];
  paroles: readonly string[];
  /** The first two séances; the following ones are drawn from the common bank. */
  debut: readonly [Note, Note];
};
