import type { Pas } from "@/lib/charge/rules/cadre";
import { depassementOf, type Semaine, totalOf } from "@/lib/charge/rules/charge";
import type { Sorte } from "@/lib/charge/rules/prevision";
import { formatMois } from "@/lib/seance/labels/agenda";
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

/** What the lines of hours are of, in words. */
export const PAS_LABELS = {
  semaine: {
    titre: "Semaine par semaine",
    colonne: "Semaine du",
    present: "Cette semaine",
    heures: "par semaine du lundi au dimanche",
  },
  mois: {
    titre: "Mois par mois",
    colonne: "Mois",
    present: "Ce mois-ci",
    heures: "par mois, chaque semaine dans le mois où elle commence",
  },
} as const satisfies Record<Pas, Record<string, string>>;

/** What the hours of a line are. */
export const formatDefinition = (pas: Pas): string =>
  `Heures de séance, d’instance et de sensibilisation, de préparation et de synthèse, et de trajet aller et retour, ${PAS_LABELS[pas].heures}. Faites : notées comme tenues. Prévues : séances proposées ou confirmées, rencontres prévues. Prévues d’après le rythme : séances que personne n’a encore planifiées, à la cadence de chaque protocole ; c’est une estimation.`;

export const CHARGE_DEFINITIONS = {
  capacite:
    "Temps de travail, moins un cinquième de semaine par jour d’absence ou jour férié, du lundi au vendredi.",
  sortes: "Mêmes heures, depuis le 1er janvier pour celles qui sont faites.",
  miennes: "Vos heures faites depuis le 1er janvier, trajets compris, et celles des semaines à venir.",
  parts:
    "Part de chaque délégation dans les heures faites depuis le 1er janvier, trajets compris, et ce qu’elle deviendrait avec les semaines à venir. Une délégation est en retrait quand sa part est d’au moins cinq points sous la part prévue. Les chiffres de l’année ne comptent pas les trajets : leur part peut différer.",
  chiffres: "La charge de travail de l’équipe compte aussi les trajets : sa part peut différer.",
} as const;

/** « 32 h », « 1 h 30 »; nothing as « 0 h », under columns that are added up. */
export const formatMinutes = (minutes: number): string => (minutes === 0 ? "0 h" : formatDuree(minutes));

/** « 12 % », of a fraction. */
export const formatPart = (part: number): string => `${Math.round(part * 100)} %`;

/** Where a week stands against the hours of work, for the table: words, never a colour alone. */
export function formatReste(semaine: Semaine): string {
  if (semaine.capacite === null) return "";
  const exces = depassementOf(semaine);
  if (exces > 0) return `dépasse de ${formatMinutes(exces)}`;
  const reste = semaine.capacite - totalOf(semaine);
  return reste === 0 ? "pleine" : `reste ${formatMinutes(reste)}`;
}

/** « 23 novembre 2026 »: « du 23 au 29 novembre » would need two months at times. A month is « novembre 2026 ». */
export function formatLigne(pas: Pas, lundi: Jour, courante: Jour): string {
  const nom = pas === "mois" ? formatMois(lundi) : formatJourLong(lundi);
  return lundi === courante ? `${nom} (${PAS_LABELS[pas].present.toLowerCase()})` : nom;
}

/** What the chart says, for who doesn't see it. */
export function formatDessin(pas: Pas, semaines: readonly Semaine[]): string {
  const [premiere, derniere] = [semaines[0], semaines.at(-1)];
  if (!premiere || !derniere) return "";
  if (pas === "mois")
    return `Heures de chaque mois, de ${formatMois(premiere.lundi)} à ${formatMois(derniere.lundi)}, et temps de travail du mois.`;
  return `Heures de chaque semaine, de celle du ${formatJourLong(premiere.lundi)} à celle qui finit le ${formatJourLong(addDays(derniere.lundi, 6))}, et temps de travail de la semaine.`;
}
