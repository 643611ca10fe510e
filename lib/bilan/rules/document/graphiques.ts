import type { Barre, Graphique } from "@/lib/document";
import {
  DECIMALES,
  ENSEMBLE_LABEL,
  formatHeures,
  formatNombre,
  formatPartDe,
  formatTaux,
} from "@/lib/indicateur/labels";
import type { Indicateur } from "@/lib/indicateur/rules/indicateur";
import type { CelluleProtegee } from "@/lib/indicateur/rules/lectures";
import { foldLignes, listFigures } from "@/lib/indicateur/rules/presentation";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { SECRET_LABEL } from "@/lib/secret/labels";
import type { Evolution } from "../instantane";

/** Fewer lengths than that, and the table says it better; more rows, and nobody reads them. */
const BARRES_MIN = 3;
const RANGS_MAX = 24;
const PLIES = 4;

type Rangs = Graphique["rangs"];
type Unite = Indicateur["unite"];

/** Counted one by one: what has a length on the same scale from a year to the next. */
const COMPTES: readonly Unite[] = ["séances", "rencontres", "situations", "professionnels", "structures"];

/**
 * The bars of a published table, where they say at a glance what its figures say one by one: the values of a list over the
 * whole espace, or parts of a whole by délégation. Drawn from what is published only, in the order of the table.
 */
export function graphiqueOf(tableau: TableauProtege): Graphique | null {
  const { dimensions } = tableau;
  if (dimensions.includes("valeur") && tableau.base) return drawValeurs(tableau);
  if (dimensions.includes("temps") || dimensions.includes("part")) return drawPlaces(tableau);
  // Hours follow the séances: one rhythm is enough.
  if (dimensions.includes("mois") && tableau.unite === "séances") return drawMois(tableau);
  return null;
}

function drawValeurs(tableau: TableauProtege): Graphique | null {
  const { nom, unite, base } = tableau;
  const lignes = foldLignes(tableau.lignes, PLIES).lignes.filter(({ ensemble }) => ensemble.valeur !== 0);
  const total = base?.ensemble.valeur ?? null;
  const rangs = lignes.map((ligne) => ({
    nom: ligne.nom,
    barres: [barOf(ligne.ensemble, (valeur) => formatPartDe(valeur, total))],
  }));
  const titre = `${nom}, en ${unite} et en part de l’ensemble`;
  return rangs.length > RANGS_MAX ? null : createGraphique(titre, rangs);
}

function drawMois({ nom, unite, lignes }: TableauProtege): Graphique | null {
  const rangs = lignes
    .filter(({ code }) => code !== "total")
    .map(({ nom: mois, ensemble }) => ({
      nom: mois,
      barres: [barOf(ensemble, (valeur) => formatValeur(valeur, unite))],
    }));
  return createGraphique(`${nom}, ${ENSEMBLE_LABEL.toLowerCase()}`, rangs, undefined, true);
}

function drawPlaces(tableau: TableauProtege): Graphique | null {
  const { nom, unite, colonnes } = tableau;
  const parts = tableau.lignes.filter(({ code }) => code !== "total");
  const rangs = colonnes.map((colonne, rang) => ({
    nom: colonne.nom,
    barres: parts.map((ligne) => barOf(listFigures(ligne)[rang], (valeur) => formatValeur(valeur, unite))),
  }));
  const series = parts.map((ligne) => ligne.nom);
  return createGraphique(`${nom}, par délégation`, rangs, series);
}

/** The year beside the one before, for what is counted one by one: hours and shares are on other scales. */
export function graphiqueOfEvolution(
  annee: number,
  evolution: { annee: number; chiffres: readonly Evolution[] },
): Graphique | null {
  const rangs = evolution.chiffres
    .filter(({ unite }) => COMPTES.includes(unite))
    .map(({ nom, unite, avant, apres }) => ({
      nom,
      barres: [avant, apres].map((valeur) =>
        barOf({ valeur, secret: valeur === null }, (v) => formatValeur(v, unite)),
      ),
    }));
  const series = [String(evolution.annee), String(annee)];
  return createGraphique(`${evolution.annee} et ${annee}, ${ENSEMBLE_LABEL.toLowerCase()}`, rangs, series);
}

/** What has no object has no bar at all: a row that lacks one, or where nothing was done, is left to the table. */
function barOf(cellule: CelluleProtegee | undefined, format: (valeur: number) => string): Barre | null {
  if (cellule?.secret) return { longueur: null, texte: SECRET_LABEL.toLowerCase() };
  return cellule?.valeur == null ? null : { longueur: cellule.valeur, texte: format(cellule.valeur) };
}

function formatValeur(valeur: number, unite: Unite): string {
  if (unite === "%") return formatTaux(valeur);
  return unite === "heures" ? formatHeures(valeur) : formatNombre(valeur, DECIMALES[unite]);
}

type RangOuvert = { nom: string; barres: (Barre | null)[] };

/** `entiere`: a row where nothing was done keeps its place, as a month does in its year. */
function createGraphique(
  titre: string,
  ouverts: RangOuvert[],
  series?: string[],
  entiere = false,
): Graphique | null {
  const isEntier = (rang: RangOuvert): rang is RangOuvert & Rangs[number] =>
    !rang.barres.includes(null) && (entiere || rang.barres.some((barre) => barre?.longueur !== 0));
  const rangs = ouverts.filter(isEntier);
  const montrees = rangs.flatMap(({ barres }) => barres).filter(({ longueur }) => longueur !== null);
  if (montrees.length < BARRES_MIN) return null;
  const alt = formatAlt(titre, rangs, series);
  return { sorte: "graphique", titre, alt, ...(series && series.length > 1 ? { series } : {}), rangs };
}

/** What the bars show, in a sentence: each figure that is shown, and how many are not. */
function formatAlt(titre: string, rangs: Rangs, series: readonly string[] = []): string {
  const secrets = rangs.flatMap(({ barres }) => barres).filter(({ longueur }) => longueur === null).length;
  const dits = rangs.flatMap(({ nom, barres }) => {
    const figures = barres.flatMap(({ longueur, texte }, rang) =>
      longueur === null ? [] : [series.length > 1 ? `${series[rang]} ${texte}` : texte],
    );
    return figures.length > 0 ? [`${nom} : ${figures.join(", ")}`] : [];
  });
  const tus =
    secrets === 0
      ? ""
      : ` ${secrets === 1 ? "Un chiffre est couvert" : `${secrets} chiffres sont couverts`} par le secret statistique.`;
  return `Graphique en barres. ${titre}. ${dits.join(" ; ")}.${tus}`;
}
