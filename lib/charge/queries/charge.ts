import type { Acteur } from "@/lib/acteur";
import type { ZoneFeries } from "@/lib/cadence/rules/feries";
import { visibleCharge } from "@/lib/charge/access";
import { addSeries, type Semaine, type Serie, serieOf } from "@/lib/charge/rules/charge";
import { lignesOf, type Part, partsOf, type Volume, volumesParSorte } from "@/lib/charge/rules/parts";
import type { Sorte } from "@/lib/charge/rules/prevision";
import { listSemaines, lundiOf } from "@/lib/charge/rules/semaines";
import { readEspace, readStats } from "@/lib/db";
import { getChiffres } from "@/lib/indicateur/queries/chiffres";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { addDays, type Jour, jourOf } from "@/lib/time";
import { type ReleveLu, sqlOfReleve } from "./releve";

/** The weeks of one person; `nom` is null for several together. */
export type SerieNommee = { cle: string; nom: string | null; semaines: Semaine[]; sansPlace: number };

export type Charge = {
  /** One's own hours, everyone's by name, or figures without anyone. */
  portee: "SOI" | "EQUIPE" | "CHIFFRES";
  heuresHebdo: number | null;
  /** The Monday of this week. */
  lundi: Jour;
  annee: number;
  /** The last day that is foreseen. */
  horizon: Jour;
  series: SerieNommee[];
  /** Everyone of these together. */
  ensemble: Semaine[];
  sortes: (Volume & { sorte: Sorte })[];
  /** Exact, for who follows the séances themselves; empty for who reads figures. */
  parts: Part[];
  /** The share of the year, under the statistical secret, for who reads figures. */
  partProtegee: TableauProtege | null;
};

/** Weeks shown before this one, and after it. */
const AVANT = 8;
const APRES = 11;

const feriesOf = (acteur: Acteur) => acteur.calendrierFerie as ZoneFeries;

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
    ...reperesOf(cadre),
    series: nommees.map(({ cle, nom, semaines, sansPlace }) => ({ cle, nom, semaines, sansPlace })),
    ensemble: ensemble.semaines,
    sortes: volumesParSorte(lignes),
    parts: partsOf(delegations, lignes),
    partProtegee: null,
  };
}

/**
 * The same as figures, by the statistics role: all hours together, nobody's apart, no délégation but under the
 * statistical secret (docs/secret.md). The weeks begin with the year, and stay unsaid when the hours of the year are
 * secret: they would add up to them. Null for who reads no figures.
 */
export async function getChargeChiffres(acteur: Acteur, now: Date): Promise<Charge | null> {
  const chiffres = await getChiffres(acteur, undefined, now);
  if (!chiffres) return null;
  const cadre = cadreOf(acteur, now);
  const query = sqlOfReleve(cadre, null, false);
  const [lu] = await readStats<ReleveLu>(acteur, query.text, query.values);
  if (!lu) throw new Error("the statement always answers one line");
  const tableauOf = (code: string) => chiffres.tableaux.find((tableau) => tableau.code === code);
  const secret = tableauOf("heures")?.lignes.some(({ ensemble }) => ensemble.secret) ?? true;
  const { janvier, lundi: courante } = cadre;
  const semaines = cadre.semaines.filter((lundi) => lundi >= janvier || lundi >= courante);
  const calendrier = { ...cadre, semaines, feries: feriesOf(acteur) };
  const ensemble = addSeries(lu.intervenants.map((membreId) => serieOf(lu, membreId, calendrier)));
  return {
    portee: "CHIFFRES",
    heuresHebdo: lu.heuresHebdo,
    ...reperesOf(cadre),
    series: secret ? [] : [{ cle: "ensemble", nom: null, ...withoutEstimations(ensemble) }],
    ensemble: secret ? [] : ensemble.semaines,
    sortes: secret ? [] : volumesParSorte(lignesOf(lu.annee, ensemble.estimations)),
    parts: [],
    partProtegee: tableauOf("part-realisee") ?? null,
  };
}

const withoutEstimations = ({ semaines, sansPlace }: Serie) => ({ semaines, sansPlace });

function cadreOf({ zone }: Acteur, now: Date) {
  const today = jourOf(now, zone);
  const semaines = listSemaines(today, AVANT, APRES);
  const lundi = lundiOf(today);
  const au = addDays(semaines.at(-1) ?? lundi, 6);
  const janvier: Jour = `${today.slice(0, 4)}-01-01`;
  return { zone, now, today, lundi, semaines, du: semaines[0] ?? lundi, au, janvier };
}

const reperesOf = ({ lundi, au, today }: ReturnType<typeof cadreOf>) => ({
  lundi,
  horizon: au,
  annee: Number(today.slice(0, 4)),
});
