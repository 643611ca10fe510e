import { depassementOf, type Semaine, totalOf } from "@/lib/charge/rules/charge";
import { isEnRetrait, type Part } from "@/lib/charge/rules/parts";
import type { Sorte } from "@/lib/charge/rules/prevision";
import { addDays, formatDuree, formatJourLong, type Jour } from "@/lib/time";

export const SORTE_LABELS = {
  individuel: "Individuel",
  collectif: "Collectif",
  sensibilisation: "Sensibilisation",
  instance: "Instances",
} as const satisfies Record<Sorte, string>;

/** The three parts of a week, in the order they are stacked. */
export const PARTIE_LABELS = {
  faites: "Faites",
  prevues: "Prévues",
  estimees: "Prévues d’après le rythme",
} as const;

export const CHARGE_DEFINITIONS = {
  semaines:
    "Heures de séance, d’instance et de sensibilisation, de préparation et de synthèse, et de trajet aller et retour, par semaine du lundi au dimanche. Faites : notées comme tenues. Prévues : séances proposées ou confirmées, rencontres prévues. Prévues d’après le rythme : séances que personne n’a encore planifiées, à la cadence de chaque protocole ; c’est une estimation.",
  capacite:
    "Temps de travail de la semaine, moins un cinquième par jour d’absence ou jour férié, du lundi au vendredi.",
  sortes: "Mêmes heures, depuis le 1er janvier pour celles qui sont faites.",
  miennes: "Vos heures faites depuis le 1er janvier, trajets compris, et celles des semaines à venir.",
  parts:
    "Part de chaque délégation dans les heures faites depuis le 1er janvier, trajets compris, et ce qu’elle deviendrait avec les semaines à venir. Une délégation est en retrait quand sa part est d’au moins cinq points sous la part prévue.",
} as const;

/** « 32 h », « 1 h 30 »; nothing as « 0 h », under columns that are added up. */
export const formatMinutes = (minutes: number): string => (minutes === 0 ? "0 h" : formatDuree(minutes));

/** « 12 % », of a fraction. */
export const formatPart = (part: number): string => `${Math.round(part * 100)} %`;

const heures = (minutes: number) => formatMinutes(Math.round(minutes / 60) * 60);

/** « la semaine du 23 novembre 2026 » */
const semaineDu = (lundi: Jour) => `la semaine du ${formatJourLong(lundi)}`;

type Lue = { heuresHebdo: number | null; lundi: Jour; horizon: Jour; ensemble: readonly Semaine[] };

/** This week, and whether a coming one asks too much, in two sentences. */
export function formatEtat({ heuresHebdo, lundi, horizon, ensemble }: Lue): string {
  const courante = ensemble.find((semaine) => semaine.lundi === lundi);
  if (!courante) return "Trop peu de situations pour dire les heures de l’année.";
  const total = formatMinutes(totalOf(courante));
  if (heuresHebdo === null)
    return `Cette semaine : ${total}. L’espace n’a pas dit combien d’heures se travaillent par semaine.`;
  return `Cette semaine : ${total} pour ${formatMinutes(courante.capacite ?? 0)} de travail. ${formatSurcharge(ensemble, lundi, horizon)}`;
}

/** The weeks to come that go beyond the hours of work. */
export function formatSurcharge(semaines: readonly Semaine[], lundi: Jour, horizon: Jour): string {
  const pleines = semaines.filter((semaine) => semaine.lundi >= lundi && depassementOf(semaine) > 0);
  const [pire] = [...pleines].sort((a, b) => depassementOf(b) - depassementOf(a));
  if (!pire) return `Aucune semaine ne dépasse le temps de travail d’ici au ${formatJourLong(horizon)}.`;
  const exces = `${semaineDu(pire.lundi)}, de ${formatMinutes(depassementOf(pire))}`;
  return pleines.length === 1
    ? `Une semaine dépasse le temps de travail : ${exces}.`
    : `${pleines.length} semaines dépassent le temps de travail d’ici au ${formatJourLong(horizon)} ; la plus chargée est ${exces}.`;
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

/** Where a week stands against the hours of work, for the table: words, never a colour alone. */
export function formatReste(semaine: Semaine): string {
  if (semaine.capacite === null) return "";
  const exces = depassementOf(semaine);
  if (exces > 0) return `dépasse de ${formatMinutes(exces)}`;
  const reste = semaine.capacite - totalOf(semaine);
  return reste === 0 ? "pleine" : `reste ${formatMinutes(reste)}`;
}

/** « du 23 au 29 novembre » would need two months at times: the Monday says it. */
export const formatSemaine = (lundi: Jour, courante: Jour): string =>
  lundi === courante ? `${formatJourLong(lundi)} (cette semaine)` : formatJourLong(lundi);

/** What the chart says, for who doesn't see it. */
export function formatDessin(semaines: readonly Semaine[]): string {
  const [premiere, derniere] = [semaines[0], semaines.at(-1)];
  if (!premiere || !derniere) return "";
  return `Heures de chaque semaine, de celle du ${formatJourLong(premiere.lundi)} à celle qui finit le ${formatJourLong(addDays(derniere.lundi, 6))}, et temps de travail de la semaine.`;
}
