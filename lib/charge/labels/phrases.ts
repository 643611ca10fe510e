import { formatMinutes, formatPart, PAS_LABELS } from "@/lib/charge/labels/heures";
import type { Charge } from "@/lib/charge/queries/charge";
import { depassementOf, type Semaine, semainesEnTrop, totalOf } from "@/lib/charge/rules/charge";
import { isEnRetrait, type Part } from "@/lib/charge/rules/parts";
import { formatJourLong, type Jour } from "@/lib/time";

const heures = (minutes: number) => formatMinutes(Math.round(minutes / 60) * 60);

/** « la semaine du 23 novembre 2026 » */
const semaineDu = (lundi: Jour) => `la semaine du ${formatJourLong(lundi)}`;

type Lue = Pick<Charge, "portee" | "heuresHebdo" | "pas" | "lundi" | "horizon" | "ensemble" | "enTrop">;

/** This week or month, and of whom a coming one asks too much. */
export function formatEtat({ portee, heuresHebdo, pas, lundi, horizon, ensemble, enTrop }: Lue): string {
  const courante = ensemble.find((semaine) => semaine.lundi === lundi);
  const { present } = PAS_LABELS[pas];
  if (!courante) return "Trop peu de situations pour dire les heures de l’année.";
  const total = formatMinutes(totalOf(courante));
  if (heuresHebdo === null)
    return `${present} : ${total}. L’espace n’a pas dit combien d’heures se travaillent par semaine.`;
  const surcharge =
    portee === "SOI" ? formatSurcharge(ensemble, lundi, horizon) : formatEnTrop(enTrop, horizon);
  return `${present} : ${total} pour ${formatMinutes(courante.capacite ?? 0)} de travail. ${surcharge}`;
}

/** Each one of whom too much is asked: added up with others, it would not show. Without names, how many they are. */
export function formatEnTrop(enTrop: Charge["enTrop"], horizon: Jour): string {
  const quand = `d’ici au ${formatJourLong(horizon)}`;
  const nommees = enTrop.flatMap(({ nom, semaines }) =>
    nom ? `${nom} dépasse son temps de travail ${semaines} semaine${semaines > 1 ? "s" : ""} ${quand}.` : [],
  );
  if (nommees.length > 0) return nommees.join(" ");
  if (enTrop.length > 1) return `${enTrop.length} personnes dépassent leur temps de travail ${quand}.`;
  return `${enTrop.length === 1 ? "Une personne" : "Personne ne"} dépasse son temps de travail ${quand}.`;
}

/** The weeks to come that go beyond the hours of work of one person. */
export function formatSurcharge(semaines: readonly Semaine[], lundi: Jour, horizon: Jour): string {
  const pleines = semainesEnTrop(semaines, lundi);
  const [pire] = [...pleines].sort((a, b) => depassementOf(b) - depassementOf(a));
  if (!pire) return `Aucune semaine ne dépasse le temps de travail d’ici au ${formatJourLong(horizon)}.`;
  const exces = formatMinutes(depassementOf(pire));
  return pleines.length === 1
    ? `Une semaine dépasse le temps de travail : ${semaineDu(pire.lundi)}, de ${exces}.`
    : `${pleines.length} semaines dépassent le temps de travail d’ici au ${formatJourLong(horizon)} ; la plus chargée est ${semaineDu(pire.lundi)} : elle le dépasse de ${exces}.`;
}

/** What the rhythm promises and no week can hold. */
export function formatSansPlace(sansPlace: number, horizon: Jour): string | null {
  if (sansPlace === 0) return null;
  const quand = `d’ici au ${formatJourLong(horizon)}`;
  return sansPlace === 1
    ? `Une séance à planifier ne trouve pas de place ${quand}.`
    : `${sansPlace} séances à planifier ne trouvent pas de place ${quand}.`;
}

/** A délégation that has had less than its share, and where the coming weeks take it. */
export function formatRetrait(part: Part, horizon: Jour): string | null {
  const { nom, partPrevue, part: fait, partAVenir, manque } = part;
  if (!isEnRetrait(part) || fait === null || partPrevue === null) return null;
  const lacune = manque !== null && manque >= 60 ? ` : il lui manque ${heures(manque)}` : "";
  const suite =
    partAVenir === null
      ? ""
      : ` Avec les semaines à venir, ce serait ${formatPart(partAVenir)} au ${formatJourLong(horizon)}.`;
  return `${nom} a reçu ${formatPart(fait)} des heures depuis le 1er janvier, pour ${partPrevue} % prévus${lacune}.${suite}`;
}
