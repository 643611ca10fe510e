import { getTaux } from "@/lib/secret/rules/derives";
import { CATALOGUE, type ListeComptee } from "./catalogue";
import { SANS_TERRITOIRE } from "./decomptes";
import { createLigneId } from "./famille-series";
import { type Lecture, readCellule, SECRETE, show } from "./lectures";
import { createSeule, type Ligne, type Lignes } from "./lignes-seule";
import { SANS_TERRITOIRE_NOM } from "./noms";
import type { Colonne } from "./place";
import type { Releve } from "./releve";

const SITUATIONS: Ligne = {
  code: "situations",
  nom: CATALOGUE.situations.nom,
  lire: readCellule("situations"),
};

const createValeurs =
  (liste: ListeComptee) =>
  ({ valeurs }: Releve): Lignes => ({
    lignes: valeurs
      .filter((valeur) => valeur.liste === liste)
      .map(({ code, libelle }) => ({
        code,
        nom: libelle,
        lire: readCellule(createLigneId(liste, code)),
      })),
    base: SITUATIONS,
  });

type Territoire = Releve["territoires"][number];

const readTerritoire = (code: string) => readCellule(createLigneId("territoires", code));

/** The territoires of a column; all of them over the whole espace. */
const listTerritoires = ({ territoires }: Releve, place: Colonne | null) =>
  territoires.filter(({ delegationId }) => !place || delegationId === place.id);

/** How many receive the RSA in these; null where it is not known of each, or where there are none. */
function sumAllocataires(territoires: readonly Territoire[]): number | null {
  if (territoires.length === 0) return null;
  return territoires.reduce<number | null>(
    (somme, { allocataires }) => (somme === null || allocataires === null ? null : somme + allocataires),
    0,
  );
}

/** The lines of territoires, each in its own délégation, and that of all of them. */
const createTerritoires =
  (
    lireOf: (
      territoires: (place: Colonne | null, releve: Releve) => readonly Territoire[],
      compte: Lecture,
    ) => Lecture,
  ) =>
  ({ territoires }: Releve): Lignes => {
    // The documents give none for some départements: a table of blanks would say nothing.
    if (territoires.every(({ allocataires }) => allocataires === null)) return { lignes: [], base: null };
    const lignes = [
      ...territoires.map((territoire) => ({
        ...{ code: territoire.id, nom: territoire.nom },
        lire: lireOf(
          (place) => (!place || territoire.delegationId === place.id ? [territoire] : []),
          readTerritoire(territoire.id),
        ),
      })),
      {
        ...{ code: "total", nom: "Total" },
        lire: lireOf((place, releve) => listTerritoires(releve, place), readCellule("situations")),
      },
    ];
    return { lignes, base: null };
  };

/** The situations worked on, and where. */
export const LIGNES_SITUATIONS = {
  situations: createSeule("situations", readCellule("situations")),
  territoires: ({ territoires }: Releve): Lignes => ({
    lignes: [...territoires, { id: SANS_TERRITOIRE, nom: SANS_TERRITOIRE_NOM }].map(({ id, nom }) => ({
      ...{ code: id, nom },
      lire: readTerritoire(id),
    })),
    base: SITUATIONS,
  }),
  allocataires: createTerritoires(
    (territoiresOf) => (contexte, place) => show(sumAllocataires(territoiresOf(place, contexte.releve))),
  ),
  couverture: createTerritoires((territoiresOf, compte) => (contexte, place) => {
    const allocataires = sumAllocataires(territoiresOf(place, contexte.releve));
    const situations = compte(contexte, place);
    if (allocataires === null) return show(null);
    return situations.secret ? SECRETE : show(getTaux(situations.valeur, allocataires));
  }),
  "conduite-avec-substance": createValeurs("conduite-avec-substance"),
  "conduite-sans-substance": createValeurs("conduite-sans-substance"),
  "sante-mentale": createValeurs("sante-mentale"),
  frein: createValeurs("frein"),
  difficulte: createValeurs("difficulte"),
  outil: createValeurs("outil"),
};
