import { formatMinutes } from "@/lib/charge/labels/heures";
import { getTaux } from "@/lib/secret/rules/derives";
import { formatJourLong, type Jour } from "@/lib/time";
import type { IndicateurCode } from "./rules/catalogue";
import type { Indicateur } from "./rules/indicateur";
import type { TableauProtege } from "./rules/tableaux";

export const ENSEMBLE_LABEL = "Ensemble";

/** Said where a figure has no object, which is neither zero nor secret. */
export const SANS_OBJET_LABEL = "sans objet";

/** Columns of the CSV file, in order. */
export const CSV_LABELS = {
  annee: "Année",
  code: "Code",
  nom: "Indicateur",
  ligne: "Ligne",
  colonne: "Délégation",
  valeur: "Valeur",
  unite: "Unité",
  base: "Base",
  taux: "Part (%)",
  denominateur: "Dénominateur",
  definition: "Définition",
  remarque: "Remarque",
} as const;

/** A retired value stays in the tables: old demandes say it. */
export const formatValeur = ({ libelle, retiree }: { libelle: string; retiree: boolean }) =>
  retiree ? `${libelle} (valeur retirée)` : libelle;

const NOMBRES = [0, 1, 2].map(
  (decimales) =>
    new Intl.NumberFormat("fr-FR", { minimumFractionDigits: decimales, maximumFractionDigits: 2 }),
);

/** « 1 612,45 »: a no-break space between thousands, a comma, two decimals at most and `decimales` at least. */
export const formatNombre = (valeur: number, decimales: 0 | 1 | 2 = 0): string =>
  (NOMBRES[decimales] as Intl.NumberFormat).format(valeur);

/** Decimals a column of figures keeps, so that they stand under one another. */
export const DECIMALES = {
  heures: "heures",
  "%": 1,
  jours: 0,
  séances: 0,
  rencontres: 0,
  groupes: 0,
  présences: 0,
  professionnels: 0,
  structures: 0,
  situations: 0,
  demandes: 0,
  inscriptions: 0,
  réponses: 0,
  pistes: 0,
  suivis: 0,
  allocataires: 0,
} as const satisfies Record<Indicateur["unite"], Decimales>;

/** How many decimals, or hours as one says them. */
export type Decimales = 0 | 1 | 2 | "heures";

/** What stands for a withheld figure on a page, where there is room for a word. */
export const SECRET_MOT = "secret";

/** « 268 h 25 », of decimal hours: files keep the decimals. */
export const formatHeures = (heures: number): string => formatMinutes(Math.round(heures * 60));

export const formatTaux = (taux: number): string => `${formatNombre(taux)} %`;

export const formatJoursMedians = (jours: number): string =>
  `${formatNombre(jours)} ${jours < 2 ? "jour" : "jours"}`;

/** « 34 (60 %) », of a base that is shown. */
export function formatPartDe(partie: number, base: number | null): string {
  const taux = getTaux(partie, base);
  return taux === null ? formatNombre(partie) : `${formatNombre(partie)} (${formatTaux(taux)})`;
}

export const formatDenominateur = (denominateur: string): string =>
  `Dénominateur : ${denominateur.charAt(0).toLowerCase()}${denominateur.slice(1)}.`;

/** Under every table of hours. */
export const TRAJETS_NOTE = "Trajets non compris ; la charge de travail les compte.";

/** Said to who sees some délégations only. */
export const formatVue = (delegations: readonly string[]): string =>
  delegations.length > 0
    ? `Vous voyez ${delegations.join(", ")} et l’ensemble de l’espace.`
    : "Vous voyez l’ensemble de l’espace.";

/** Parts of the page, by their anchor, in order. */
export const SECTION_LABELS = {
  activite: "L’activité",
  collectif: "Le travail en groupe",
  rencontres: "Les instances et la sensibilisation",
  situations: "Les situations",
  problematiques: "Les problématiques",
  outils: "Les outils utilisés",
} as const;

/** The parts of the year's figures, in the order they are read. */
export type Partie = keyof typeof SECTION_LABELS;
export const PARTIES = Object.keys(SECTION_LABELS) as [Partie, ...Partie[]];

/** The values that have no line of their own, in one sentence; null when there is none. */
export function formatPlies(secretes: readonly string[], vides: readonly string[]): string | null {
  const phrases = [
    secretes.length > 0 ? `Secret partout : ${secretes.join(" ; ")}.` : null,
    vides.length > 0 ? `Zéro partout : ${vides.join(" ; ")}.` : null,
  ].filter((phrase) => phrase !== null);
  return phrases.length > 0 ? phrases.join(" ") : null;
}

/** Instead of a table in which every figure is secret. */
export const formatMasque = (noms: readonly string[]): string =>
  `Trop peu de situations pour publier un chiffre : ${noms.join(" ; ")}.`;

export const formatAnneeVide = (annee: number, enCours: boolean): string =>
  enCours ? `${annee} n’a pas encore de chiffres.` : `${annee} n’a pas de chiffres.`;

/** Who came, each figure with what it counts. */
export const listFrequentation = ({
  professionnels,
  structures,
}: {
  professionnels: number;
  structures: number;
}): { valeur: number; nom: string }[] => [
  {
    valeur: professionnels,
    nom: professionnels < 2 ? "professionnel présent en séance" : "professionnels présents en séance",
  },
  { valeur: structures, nom: structures < 2 ? "structure représentée" : "structures représentées" },
];

/** What the year amounts to in the whole espace, in three figures; those that are secret are left out. */
function listTotaux(tableaux: readonly TableauProtege[]): string[] {
  const totalOf = (code: IndicateurCode, ligne = code as string) =>
    tableaux.find((tableau) => tableau.code === code)?.lignes.find((l) => l.code === ligne)?.ensemble
      .valeur ?? null;
  const compte = (valeur: number | null, un: string, plusieurs: string) =>
    valeur === null ? [] : [`${formatNombre(valeur)} ${valeur < 2 ? un : plusieurs}`];
  const heures = totalOf("heures", "total");
  return [
    ...compte(totalOf("seances"), "séance individuelle tenue", "séances individuelles tenues"),
    ...(heures === null ? [] : [`${formatHeures(heures)} avec la préparation`]),
    ...compte(totalOf("situations"), "situation travaillée", "situations travaillées"),
  ];
}

type Etat = {
  annee: number;
  enCours: boolean;
  arret: Jour;
  vide: boolean;
  version: number | null;
  tableaux: readonly TableauProtege[];
};

/** Until when the figures of the year under way go: what was done, and what is said of situations. */
function formatArret(annee: number, arret: Jour): string {
  const reste = "les situations, leurs délais et les outils";
  const fin = arret.startsWith(String(annee))
    ? `${reste} sont arrêtés au ${formatJourLong(arret)}`
    : `${reste} se comptent à partir de la fin du mois`;
  return `Année en cours : l’activité est comptée jusqu’à aujourd’hui ; ${fin}.`;
}

/** Why a year that is over no longer moves. */
const formatPubliee = (version: number) =>
  `Son bilan est publié : les chiffres des situations et des séances individuelles sont ceux de sa version ${version}.`;

/** Where the year stands, in a sentence or two: what it amounts to in the whole espace, and until when. */
export function formatEtat(
  { annee, enCours, arret: dernier, vide, version, tableaux }: Etat,
  espaceNom: string,
): string {
  const publiee = version === null ? "" : ` ${formatPubliee(version)}`;
  const arret = enCours ? ` ${formatArret(annee, dernier)}` : publiee;
  if (vide) return `${espaceNom} : aucune séance tenue, aucune situation acceptée.${arret}`;
  const dites = listTotaux(tableaux);
  const ou = tableaux[0]?.colonnes.length ? `${espaceNom}, toutes délégations` : espaceNom;
  return dites.length > 0
    ? `${ou} : ${dites.join(", ")}.${arret}`
    : `${espaceNom}. Trop peu de situations pour un résumé.${arret}`;
}
