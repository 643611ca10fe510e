import { CATALOGUE, type IndicateurCode } from "./catalogue";
import { type Lecture, readAvecSeances, readExact } from "./lectures";
import { readPart, readPartAvecSeances } from "./lectures-ventilations";
import { createParts, createSeule, type Ligne, type Lignes } from "./lignes-seule";
import { ASSIDUITE_NOMS, NON_RENSEIGNE_NOM } from "./noms";
import type { Releve } from "./releve";
import { NON_RENSEIGNE, type Nomenclature } from "./ventilations";

/** One line by value of a list of the espace, and one for who did not say. */
const createValeurs =
  (
    indicateur: IndicateurCode,
    nomenclature: Nomenclature,
    lireOf: (indicateur: IndicateurCode, code: string) => Lecture,
    base: Ligne | null = null,
  ) =>
  ({ nomenclatures }: Releve): Lignes => ({
    lignes: [
      ...nomenclatures.filter(({ liste }) => liste === nomenclature),
      { code: NON_RENSEIGNE, libelle: NON_RENSEIGNE_NOM },
    ].map(({ code, libelle }) => ({ code, nom: libelle, lire: lireOf(indicateur, code) })),
    base,
  });

const SEANCES: Ligne = {
  code: "seances",
  nom: CATALOGUE.seances.nom,
  lire: readAvecSeances(({ seances }) => seances),
};

/** Who came to individual séances. */
export const LIGNES_VENUES = {
  presences: createSeule(
    "presences",
    readAvecSeances(({ presences }) => presences),
  ),
  assiduite: (): Lignes => ({
    lignes: createParts(ASSIDUITE_NOMS, (code) => readPartAvecSeances("assiduite", code)),
    base: { code: "total", nom: "Attendus", lire: readPartAvecSeances("assiduite") },
  }),
  professionnels: createSeule(
    "professionnels",
    readExact(({ professionnels }) => professionnels),
  ),
  "professionnels-par-profession": createValeurs("professionnels-par-profession", "profession", readPart),
  "seances-par-profession": createValeurs(
    "seances-par-profession",
    "profession",
    readPartAvecSeances,
    SEANCES,
  ),
  structures: createSeule(
    "structures",
    readExact(({ structures }) => structures),
  ),
  "structures-par-type": createValeurs("structures-par-type", "type-structure", readPart),
  "seances-par-type": createValeurs("seances-par-type", "type-structure", readPartAvecSeances, SEANCES),
};
