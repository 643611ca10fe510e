import type { Acteur } from "@/lib/acteur";
import type { ZoneFeries } from "@/lib/cadence/rules/feries";
import { visibleCharge } from "@/lib/charge/access";
import { cadreOf, type Pas, reperesOf } from "@/lib/charge/rules/cadre";
import { addMois, addSeries, type Semaine, semainesEnTrop, serieOf } from "@/lib/charge/rules/charge";
import { lignesOf, type Part, partsOf, type Volume, volumesParSorte } from "@/lib/charge/rules/parts";
import type { Sorte } from "@/lib/charge/rules/prevision";
import { readEspace, readStats } from "@/lib/db";
import { getChiffres } from "@/lib/indicateur/queries/chiffres";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import type { Jour } from "@/lib/time";
import { type ReleveLu, sqlOfReleve } from "./releve";

/** The weeks of one person; `nom` is null for several together. */
export type SerieNommee = { cle: string; nom: string | null; semaines: Semaine[]; sansPlace: number };

export type Charge = {
  /** One's own hours, everyone's by name, or figures without anyone. */
  portee: "SOI" | "EQUIPE" | "CHIFFRES";
  heuresHebdo: number | null;
  /** What a line of hours is of. As figures, months: the weeks of the one person some espaces have would be their timetable. */
  pas: Pas;
  /** The Monday of this week, or of the first week of this month. */
  lundi: Jour;
  annee: number;
  /** The last day that is foreseen. */
  horizon: Jour;
  series: SerieNommee[];
  /** Everyone of these together. */
  ensemble: Semaine[];
  /** How many weeks to come go beyond the hours of work of each one whom it happens to; without names as figures. */
  enTrop: readonly { nom: string | null; semaines: number }[];
  sortes: (Volume & { sorte: Sorte })[];
  /** Exact, for who follows the séances themselves; empty for who reads figures. */
  parts: Part[];
  /** The share of the year, under the statistical secret, for who reads figures. */
  partProtegee: TableauProtege | null;
};

const feriesOf = ({ calendrierFerie }: Acteur) => calendrierFerie as ZoneFeries;
/**
 * The hours done and planned against the hours of work, by name: an intervenant·e's own, or everyone's for the
 * secretariat. Minutes, in weeks of the espace's zone. One statement. Null for who follows no hours.
 */
export async function getCharge(acteur: Acteur, now: Date): Promise<Charge | null> {
  const portee = visibleCharge(acteur);
  if (!portee) return null;
  const cadre = cadreOf(acteur, now);
  const [lu] = await readEspace<ReleveLu>(acteur, sqlOfReleve(cadre, portee.membreId, true));
  if (!lu) throw new Error("the statement always answers one line");
  const calendrier = { ...cadre, feries: feriesOf(acteur) };
  const nommees = lu.noms
    .filter(({ membreId }) => lu.intervenants.includes(membreId))
    .map(({ membreId, nom }) => ({ cle: membreId, nom, ...serieOf(lu, membreId, calendrier) }));
  const ensemble = addSeries(nommees);
  const lignes = lignesOf(lu.annee, ensemble.estimations);
  // A planned share is of the service's hours: those of one among several are measured against nothing.
  const seulement = portee.membreId !== null && lu.equipe > 1;
  const delegations = seulement ? lu.delegations.map((d) => ({ ...d, partPrevue: null })) : lu.delegations;
  return {
    portee: portee.membreId ? "SOI" : "EQUIPE",
    heuresHebdo: lu.heuresHebdo,
    pas: "semaine",
    ...reperesOf(cadre),
    enTrop: enTropOf(nommees, cadre.lundi),
    series: nommees.map(({ cle, nom, semaines, sansPlace }) => ({ cle, nom, semaines, sansPlace })),
    ensemble: ensemble.semaines,
    sortes: volumesParSorte(lignes),
    parts: partsOf(delegations, lignes),
    partProtegee: null,
  };
}

/**
 * The same as figures, by the statistics role: all hours together, nobody's apart, no délégation but under the
 * statistical secret (docs/secret.md). The months begin with the year, and stay unsaid when the hours of the year are
 * secret: they would add up to them. Null for who reads no figures.
 */
export async function getChargeChiffres(acteur: Acteur, now: Date): Promise<Charge | null> {
  const chiffres = await getChiffres(acteur, undefined, now);
  return chiffres && readChargeChiffres(acteur, chiffres.tableaux, now);
}

/** The same beside the figures of the year, already read: `tableaux` say what of it is withheld. */
export async function readChargeChiffres(
  acteur: Acteur,
  tableaux: readonly TableauProtege[],
  now: Date,
): Promise<Charge> {
  const cadre = cadreOf(acteur, now);
  const { text, values } = sqlOfReleve(cadre, null, false);
  const [lu] = await readStats<ReleveLu>(acteur, text, values);
  if (!lu) throw new Error("the statement always answers one line");
  const tableauOf = (code: string) => tableaux.find((tableau) => tableau.code === code);
  const secret = tableauOf("heures")?.lignes.some(({ ensemble }) => ensemble.secret) ?? true;
  const { janvier, lundi: courante, semaines: toutes } = cadre;
  const semaines = toutes.filter((lundi) => lundi >= janvier || lundi >= courante);
  const calendrier = { ...cadre, semaines, feries: feriesOf(acteur) };
  const personnes = lu.intervenants.map((membreId) => serieOf(lu, membreId, calendrier));
  const { semaines: ensemble, sansPlace, estimations } = addSeries(personnes);
  const mois = secret ? [] : addMois(ensemble);
  return {
    portee: "CHIFFRES",
    heuresHebdo: lu.heuresHebdo,
    pas: "mois",
    ...reperesOf(cadre),
    lundi: mois.findLast(({ lundi }) => lundi <= courante)?.lundi ?? courante,
    series: secret ? [] : [{ cle: "ensemble", nom: null, semaines: mois, sansPlace }],
    ensemble: mois,
    enTrop: secret ? [] : enTropOf(personnes, courante),
    sortes: secret ? [] : volumesParSorte(lignesOf(lu.annee, estimations)),
    parts: [],
    partProtegee: tableauOf("part-realisee") ?? null,
  };
}

const enTropOf = (personnes: readonly { nom?: string; semaines: readonly Semaine[] }[], lundi: Jour) =>
  personnes
    .map(({ nom, semaines }) => ({ nom: nom ?? null, semaines: semainesEnTrop(semaines, lundi).length }))
    .filter(({ semaines }) => semaines > 0);
