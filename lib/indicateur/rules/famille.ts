import type { Famille } from "@/lib/secret/schema";
import { DELAIS, LISTES_COMPTEES, type ListeComptee } from "./catalogue";
import { getExamens } from "./collectif";
import { createDecomptes } from "./famille-decomptes";
import {
  addSupposes,
  createCelluleId,
  createLiens,
  createLigneId,
  createParmi,
  createSerie,
  mergeFamilles,
} from "./famille-series";
import { createSupposes } from "./famille-supposes";
import type { Colonne } from "./place";
import { getActivite, getCadence, getDelai, listColonnes, listColonnesArretees, type Releve } from "./releve";

/** Half of the séances that are neither a first one nor the one that follows: on nobody's page. */
const MARGE = "seances-en-plus";

/**
 * Every figure of the year that a reader could put beside another, in one family: the tables
 * share the situations by délégation, so they are protected together.
 *
 * Known to all, hence written as relations: délégations add up (a situation has one), and so do territoires and what
 * becomes of demandes, pistes and closings; a value of a list, a first séance, or one that follows another, is among the
 * situations worked on; each of these had a séance, and two when its first one and another are of the year. What practice
 * alone makes true is in `famille-supposes.ts`.
 * Hours, presences, months and medians are not cells: they follow one (`tableaux.ts`). Professionals
 * and structures bound nothing: one person can bring many situations, or many one. The situations worked on in groups
 * are a count of their own: they need no séance apart, and one séance of a group may hold many or none.
 */
export function createFamille(releve: Releve): Famille {
  const colonnes = listColonnesArretees(releve);
  const situations = createSerie("situations", colonnes, (colonne) => {
    const { situations, seances } = getActivite(releve.activites, colonne);
    return { valeur: situations, situations, auMoins: Math.min(1, seances, situations) };
  });
  const seances = createSeances(releve.activites, colonnes);
  const delais = DELAIS.map((delai) =>
    createSerie(delai, colonnes, (colonne) => {
      const { situations } = getDelai(releve, delai, colonne);
      return { valeur: situations, situations };
    }),
  );
  const examens = createSerie("situations-en-groupe", colonnes, (colonne) => {
    const situations = getExamens(releve, colonne);
    return { valeur: situations, situations };
  });
  const cadences = createSerie("cadence", colonnes, (colonne) => {
    const { situations } = getCadence(releve, colonne);
    return { valeur: situations, situations };
  });
  const parmi = (total: string, part: string) => createParmi(colonnes, total, part);
  const debuts = ["delai-premiere-seance", "cadence"];
  const famille = mergeFamilles([
    situations,
    seances,
    examens,
    parmi("seances", "situations"),
    ...delais,
    parmi("situations", "delai-premiere-seance"),
    cadences,
    parmi("situations", "cadence"),
    createMarge(releve, colonnes),
    createLiens(colonnes, "seances", [...debuts, MARGE], "inclut"),
    createDecomptes(releve, colonnes),
    ...releve.valeurs.map(({ liste, code }) => createValeur(releve, colonnes, liste, code)),
  ]);
  return addSupposes(famille, createSupposes(colonnes, releve.valeurs));
}

/**
 * The séances up to now, beside the situations behind them, which stay secret until the month is over: what is done
 * since is shown only where it would not tell how few they are.
 */
export function createFamilleVive({ vives, ...releve }: Releve): Famille {
  const colonnes = listColonnes({ ...releve, vives });
  const situations = createSerie("situations", colonnes, (colonne) => {
    const { situations, seances } = getActivite(vives, colonne);
    return {
      valeur: situations,
      situations,
      auMoins: Math.min(1, seances, situations),
      publication: "jamais",
    };
  });
  return mergeFamilles([
    situations,
    createSeances(vives, colonnes),
    createParmi(colonnes, "seances", "situations"),
  ]);
}

/**
 * A first séance and one that follows it change together, by two: what is left of the séances is in two halves, so that
 * each of the engine's steps, of one unit a cell, finds one to take from.
 */
const createMarge = (releve: Releve, colonnes: readonly Colonne[]): Famille => ({
  cellules: [...colonnes, null].map((place) => {
    const suivent =
      getDelai(releve, "delai-premiere-seance", place).situations + getCadence(releve, place).situations;
    const reste = getActivite(releve.activites, place).seances - suivent;
    return {
      id: createCelluleId(MARGE, place),
      valeur: Math.max(0, Math.floor(reste / 2)),
      ...{ situations: 0, compte: "activite", publication: "jamais" },
    };
  }),
  relations: [],
});

const createSeances = (activites: Releve["activites"], colonnes: readonly Colonne[]): Famille =>
  createSerie("seances", colonnes, (colonne) => {
    const { seances, situations } = getActivite(activites, colonne);
    return { valeur: seances, situations, compte: "activite" };
  });

/** A value of a list by délégation: an attribute of the situations worked on there, sensitive or not. */
function createValeur(
  releve: Releve,
  colonnes: readonly Colonne[],
  liste: ListeComptee,
  code: string,
): Famille {
  const compte = createLigneId(liste, code);
  const lignes = releve.listes.filter((ligne) => ligne.liste === liste && ligne.code === code);
  const { sensible } = LISTES_COMPTEES[liste];
  const serie = createSerie(compte, colonnes, (colonne) => {
    const retenues = colonne ? lignes.filter(({ delegationId }) => delegationId === colonne.id) : lignes;
    const situations = retenues.reduce((somme, ligne) => somme + ligne.situations, 0);
    const attribut = sensible ? { sensible: createCelluleId("situations", colonne) } : {};
    return { valeur: situations, situations, ...attribut };
  });
  if (sensible) return serie;
  return mergeFamilles([serie, createParmi(colonnes, "situations", compte)]);
}
