import type { Acteur } from "@/lib/acteur";
import { readStats } from "@/lib/db";
import { remember } from "@/lib/memoire";
import { addDays, diffDays, type Jour, jourOf, toInstant, yearRange } from "@/lib/time";
import { formatValeur } from "../labels";
import { LISTES_COMPTEES } from "../rules/catalogue";
import type { Publiee } from "../rules/suite";
import { type FiguresSuivies, protectReleve, protectSuite, type TableauProtege } from "../rules/tableaux";
import { RELEVE, type ReleveLu } from "./releve";

/** The same figures are protected once: between two events of an espace, all who look read the same. */
const protect = remember(protectReleve, 64);

/** What the figures of an espace depend on. */
export type Lecteur = Pick<Acteur, "espaceId" | "zone" | "seuilSecret">;

export type Annee = {
  annee: number;
  /** Years that have figures, and the current one; the latest first. */
  annees: number[];
  /** The year is not over in the espace's zone. */
  enCours: boolean;
  /** The last day of the last complete month: what is said of situations stops there. */
  arret: Jour;
  /** Nothing was held nor accepted. */
  vide: boolean;
  /** Threshold k of the espace, in situations. */
  seuil: number;
  tableaux: TableauProtege[];
};

/** The figures a bilan may publish. */
export type AnneeSuivie = Pick<Annee, "arret" | "enCours" | "seuil"> & { figures: FiguresSuivies };

/**
 * The figures of a civil year in the espace's zone, the current one unless `choisie` says which, read by the statistics
 * role alone and protected over the whole espace (docs/secret.md). Null for a year to come. Who may read them, and
 * which délégations, is the caller's to say.
 */
export async function readAnnee(
  { espaceId, zone, seuilSecret }: Lecteur,
  choisie: number | undefined,
  now: Date,
): Promise<Annee | null> {
  const today = jourOf(now, zone);
  const courante = Number(today.slice(0, 4));
  const annee = choisie ?? courante;
  if (annee > courante) return null;
  const arret = addDays(`${today.slice(0, 7)}-01` as Jour, -1);
  const { annees, ...releve } = await readReleve({ espaceId, zone }, annee, arret, { jusque: null, today });
  const tableaux = protect({ ...releve, annee }, seuilSecret);
  // Nothing of it was published before, so nothing can be legible already.
  if (!tableaux.ok) throw new Error(tableaux.reason);
  return {
    annee,
    annees: [...new Set([courante, ...annees])].toSorted((a, b) => b - a),
    enCours: annee === courante,
    arret,
    vide:
      releve.vives.every(({ seances }) => seances === 0) &&
      releve.collectives.every(({ seances }) => seances === 0) &&
      releve.rencontres.every(({ instances, sensibilisations }) => instances + sensibilisations === 0) &&
      releve.delais.length === 0,
    seuil: seuilSecret,
    tableaux: tableaux.value,
  };
}

/**
 * The figures of a year as its bilan publishes them: all of them, séances included, as known at the end of the last
 * complete month, and protected beside what was published of that year before. Null for a year to come.
 */
export async function readAnneeSuivie(
  { espaceId, zone, seuilSecret }: Lecteur,
  annee: number,
  publiees: readonly Publiee[],
  now: Date,
): Promise<AnneeSuivie | null> {
  const today = jourOf(now, zone);
  if (annee > Number(today.slice(0, 4))) return null;
  const arret = addDays(`${today.slice(0, 7)}-01` as Jour, -1);
  const { annees: _, ...lu } = await readReleve({ espaceId, zone }, annee, arret, { jusque: arret, today });
  const releve = { ...lu, annee };
  const figures = protectSuite(releve, publiees, seuilSecret);
  return { arret, enCours: annee === Number(today.slice(0, 4)), seuil: seuilSecret, figures };
}

/** The year's lines. What is said of situations stops with the day `arret`; what was done, with `jusque` (null: now). */
async function readReleve(
  { espaceId, zone }: Omit<Lecteur, "seuilSecret">,
  annee: number,
  arret: Jour,
  { jusque, today }: { jusque: Jour | null; today: Jour },
) {
  const { start, end } = yearRange(annee, zone);
  const finOf = (jour: Jour) => toInstant(addDays(jour, 1), "00:00", zone);
  const listes = Object.keys(LISTES_COMPTEES);
  const values = [start, end, zone, listes, finOf(arret), jusque && finOf(jusque)];
  const [lu] = await readStats<ReleveLu>({ espaceId }, RELEVE, values);
  if (!lu) throw new Error("the statement always answers one line");
  const nommer = <V extends { libelle: string; retiree: boolean }>(valeur: V) => ({
    ...valeur,
    libelle: formatValeur(valeur),
  });
  const janvier: Jour = `${annee}-01-01`;
  const dernier = [jusque ?? today, `${annee}-12-31`].toSorted()[0] as Jour;
  return {
    ...lu,
    valeurs: lu.valeurs.map(nommer),
    nomenclatures: lu.nomenclatures.map(nommer),
    jours: Math.max(0, diffDays(janvier, dernier) + 1),
  };
}
