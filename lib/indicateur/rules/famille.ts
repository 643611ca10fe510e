import type { Cellule, Famille, Relation } from "@/lib/secret/schema";
import { DELAIS, LISTES_COMPTEES, type ListeComptee } from "./catalogue";
import { getExamens } from "./collectif";
import type { Colonne } from "./place";
import { getActivite, getDelai, listColonnes, type Releve } from "./releve";

/** The column of the whole espace in a cell's id. */
const ENSEMBLE = "ensemble";

/** The id of a figure: what is counted, then where; « ensemble » is the whole espace. */
export const createCelluleId = (compte: string, colonne: Colonne | null) =>
  `${compte}/${colonne?.code ?? ENSEMBLE}`;

export const createListeCompte = (liste: ListeComptee, code: string) => `${liste}/${code}`;

/**
 * Every figure of the year that a reader could put beside another, in one family: the tables
 * share the situations by délégation, so they are protected together.
 *
 * Known to all, hence written as relations: délégations add up (a situation has one); a value
 * of a list, or a first séance, is among the situations worked on; each of these had a séance.
 * Hours, presences and medians are not cells: they follow one (`tableaux.ts`). Professionals
 * and structures bound nothing: one person can bring many situations, or many one. The situations worked on in groups
 * are a count of their own: they need no séance apart, and one séance of a group may hold many or none.
 */
export function createFamille(releve: Releve): Famille {
  const colonnes = listColonnes(releve);
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
  const parmi = (total: string, part: string) => createParmi(colonnes, total, part);
  return mergeFamilles([
    situations,
    seances,
    examens,
    parmi("seances", "situations"),
    ...delais,
    parmi("situations", "delai-premiere-seance"),
    ...releve.valeurs.map(({ liste, code }) => createValeur(releve, colonnes, liste, code)),
  ]);
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

const createSeances = (activites: Releve["activites"], colonnes: readonly Colonne[]): Famille =>
  createSerie("seances", colonnes, (colonne) => {
    const { seances, situations } = getActivite(activites, colonne);
    return { valeur: seances, situations, compte: "activite" };
  });

/** A part is never more than its total, in each column and in the whole. */
const createParmi = (colonnes: readonly Colonne[], total: string, part: string): Famille => ({
  cellules: [],
  relations: [...colonnes, null].map((place) => createInclusion(total, part, place)),
});

const createInclusion = (total: string, part: string, place: Colonne | null): Relation => ({
  total: createCelluleId(total, place),
  parts: [createCelluleId(part, place)],
  lien: "inclut",
});

/** A value of a list by délégation: an attribute of the situations worked on there, sensitive or not. */
function createValeur(
  releve: Releve,
  colonnes: readonly Colonne[],
  liste: ListeComptee,
  code: string,
): Famille {
  const compte = createListeCompte(liste, code);
  const lignes = releve.listes.filter((ligne) => ligne.liste === liste && ligne.code === code);
  const { sensible } = LISTES_COMPTEES[liste];
  const serie = createSerie(compte, colonnes, (colonne) => {
    const retenues = colonne ? lignes.filter(({ delegationId }) => delegationId === colonne.id) : lignes;
    const situations = retenues.reduce((somme, ligne) => somme + ligne.situations, 0);
    const attribut = sensible ? { sensible: createCelluleId("situations", colonne) } : {};
    return { valeur: situations, situations, ...attribut };
  });
  if (sensible) return serie;
  const inclusions = [...colonnes, null].map((place) => createInclusion("situations", compte, place));
  return { cellules: serie.cellules, relations: [...serie.relations, ...inclusions] };
}

/** One count by column, and the whole. */
function createSerie(
  compte: string,
  colonnes: readonly Colonne[],
  celluleOf: (colonne: Colonne | null) => Omit<Cellule, "id">,
): Famille {
  const id = (place: Colonne | null) => createCelluleId(compte, place);
  return {
    cellules: [...colonnes, null].map((place) => ({ id: id(place), ...celluleOf(place) })),
    relations: [{ total: id(null), parts: colonnes.map(id) }],
  };
}

function mergeFamilles(familles: readonly Famille[]): Famille {
  return {
    cellules: familles.flatMap(({ cellules }) => cellules),
    relations: familles.flatMap(({ relations }) => relations),
  };
}
