import type { Acteur } from "@/lib/acteur";
import { readStats, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { addDays, type Jour, jourOf, toInstant, yearRange } from "@/lib/time";
import { canReadChiffres, visibleDelegations } from "../access";
import { formatValeur } from "../labels";
import { LISTES_COMPTEES } from "../rules/catalogue";
import { listLignesCsv } from "../rules/csv";
import { keepDelegations, protectReleve, type TableauProtege } from "../rules/tableaux";
import { RELEVE, type ReleveLu } from "./releve";

export type Chiffres = {
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
  /** The acteur sees some délégations only, and the whole. */
  limite: boolean;
  tableaux: TableauProtege[];
};

/**
 * The figures of a civil year in the espace's zone, the current one unless `annee` says which (000:155-161),
 * protected over the whole espace (docs/secret.md). What was done is counted up to now; what is said of situations, as
 * it was known at the end of the last complete month. Null for who may not read figures, and for a year to come.
 * The reading is in the journal.
 */
export async function getChiffres(
  acteur: Acteur,
  annee: number | undefined,
  now: Date,
): Promise<Chiffres | null> {
  return readChiffres(acteur, annee, now, "lire");
}

/** The same figures as lines of a file, headings first. The export is in the journal. */
export async function listChiffresCsv(
  acteur: Acteur,
  annee: number | undefined,
  now: Date,
): Promise<{ annee: number; lignes: string[][] } | null> {
  const chiffres = await readChiffres(acteur, annee, now, "exporter");
  return chiffres && { annee: chiffres.annee, lignes: listLignesCsv(chiffres.tableaux) };
}

async function readChiffres(
  acteur: Acteur,
  choisie: number | undefined,
  now: Date,
  acte: "lire" | "exporter",
): Promise<Chiffres | null> {
  if (!canReadChiffres(acteur)) return null;
  const today = jourOf(now, acteur.zone);
  const courante = Number(today.slice(0, 4));
  const annee = choisie ?? courante;
  if (annee > courante) return null;
  const arret = addDays(`${today.slice(0, 7)}-01` as Jour, -1);
  const { annees, ...releve } = await withEspace(acteur, async (tx) => {
    await journaliser(tx, acteur, acte, "statistique", acteur.espaceId);
    return readReleve(acteur, annee, arret);
  });
  const tableaux = protectReleve({ ...releve, annee }, acteur.seuilSecret);
  // Nothing of it was published before, so nothing can be legible already.
  if (!tableaux.ok) throw new Error(tableaux.reason);
  const delegations = visibleDelegations(acteur);
  const visibles = tableaux.value[0]?.colonnes.length === 1 ? [] : delegations;
  return {
    annee,
    annees: [...new Set([courante, ...annees])].toSorted((a, b) => b - a),
    enCours: annee === courante,
    arret,
    vide:
      releve.vives.every(({ seances }) => seances === 0) &&
      releve.rencontres.every(({ instances, sensibilisations }) => instances + sensibilisations === 0) &&
      releve.delais.length === 0,
    seuil: acteur.seuilSecret,
    limite: delegations !== null,
    // Where there is one délégation it is the whole: its column would say everything twice.
    tableaux: visibles ? keepDelegations(tableaux.value, visibles) : tableaux.value,
  };
}

async function readReleve({ espaceId, zone }: Acteur, annee: number, arret: Jour) {
  const { start, end } = yearRange(annee, zone);
  const borne = toInstant(addDays(arret, 1), "00:00", zone);
  const listes = Object.keys(LISTES_COMPTEES);
  const [lu] = await readStats<ReleveLu>({ espaceId }, RELEVE, [start, end, zone, listes, borne]);
  if (!lu) throw new Error("the statement always answers one line");
  return { ...lu, valeurs: lu.valeurs.map((valeur) => ({ ...valeur, libelle: formatValeur(valeur) })) };
}
