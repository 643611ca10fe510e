/**
 * Time, in one place: the only module that reads the clock, knows time zones or
 * writes dates in French. Runs in the browser and on the server (Intl and
 * arithmetic, no polyfill). Everywhere else `now` and the zone are arguments.
 *
 * - an *instant* is a `Date`; a *Jour* is a calendar day `YYYY-MM-DD`, without zone;
 * - an *heure* is a wall-clock time `HH:MM`;
 * - a *zone* is the IANA name that the espace owns (`Europe/Paris`, `Indian/Reunion`).
 */
export type Jour = string;

const MINUTE = 60_000;
const DAY = 86_400_000;
/** No-break space: a number never parts from its unit, nor a day from its month. */
const NBSP = "\u00a0";

const JOURS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const MOIS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);
const MOIS_COURTS = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" ");

/** Whether a name is that of an IANA time zone. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("fr-FR", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The present instant. The only call to the clock in the whole product. */
export function now(): Date {
  return new Date();
}

/** The instant `milliseconds` after the Unix epoch. */
export function instantOf(milliseconds: number): Date {
  return new Date(milliseconds);
}

/** The instant `minutes` later (earlier when negative). Elapsed time, whatever the clocks do. */
export function addMinutes(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * MINUTE);
}

// Days ------------------------------------------------------------------------

/** Whether `value` is a day that exists, written `YYYY-MM-DD` (years 0001 to 9999). */
export function isJour(value: unknown): value is Jour {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const ms = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(ms) && isoDay(ms) === value && value > "0001";
}

/** A day as PostgreSQL's `date` reaches Prisma: midnight UTC. */
export function dateFromJour(jour: Jour): Date {
  return new Date(utcMidnight(jour));
}

/** The day that a Prisma `@db.Date` value stands for. */
export function jourFromDate(date: Date): Jour {
  return isoDay(date.getTime());
}

export function addDays(jour: Jour, days: number): Jour {
  return isoDay(utcMidnight(jour) + days * DAY);
}

/** Same day of the month, `months` later; the last day when that month is shorter. */
export function addMonths(jour: Jour, months: number): Jour {
  const [year, month, day] = partsOf(jour);
  const first = isoDay(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return addDays(first, Math.min(day, last) - 1);
}

/** Days from `from` to `to`: positive when `to` is later. */
export function diffDays(from: Jour, to: Jour): number {
  return (utcMidnight(to) - utcMidnight(from)) / DAY;
}

/** 1 for lundi … 7 for dimanche. */
export function weekday(jour: Jour): number {
  return ((((utcMidnight(jour) / DAY + 3) % 7) + 7) % 7) + 1;
}

// Zones -----------------------------------------------------------------------

/** The day it is in `zone` at that instant. */
export function jourOf(instant: Date, zone: string): Jour {
  return isoDay(localMs(instant, zone));
}

/** The wall-clock time `HH:MM` in `zone` at that instant. */
export function heureOf(instant: Date, zone: string): string {
  return new Date(localMs(instant, zone)).toISOString().slice(11, 16);
}

/**
 * The instant at which it is `heure` (`HH:MM`, `24:00` allowed) on `jour` in `zone`.
 * An hour that the clock change skips is shifted forward by the change (02:30 → 03:30);
 * an hour that it repeats is its first occurrence.
 */
export function toInstant(jour: Jour, heure: string, zone: string): Date {
  const wall = utcMidnight(jour) + minutesOf(heure) * MINUTE;
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const candidates = [wall - before, wall - after];
  const exact = candidates.filter((ms) => ms + offsetAt(ms, zone) === wall);
  return new Date(exact.length > 0 ? Math.min(...exact) : wall - before);
}

/** The civil year in `zone`, half-open: `start` included, `end` excluded. */
export function yearRange(annee: number, zone: string): { start: Date; end: Date } {
  const premier = (year: number) => toInstant(`${String(year).padStart(4, "0")}-01-01`, "00:00", zone);
  return { start: premier(annee), end: premier(annee + 1) };
}

/** Minutes from midnight to `HH:MM`; from `00:00` to `24:00`. */
export function minutesOf(heure: string): number {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(heure)) throw new RangeError(`Heure inconnue : ${heure}`);
  return Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3));
}

// In French -------------------------------------------------------------------

/** « mardi 14 octobre », « jeudi 1er octobre 2026 ». */
export function formatJour(jour: Jour, { annee = false } = {}): string {
  const [year, month, day] = partsOf(jour);
  const date = `${JOURS[weekday(jour) - 1]} ${premier(day)}${NBSP}${MOIS[month - 1]}`;
  return annee ? `${date} ${year}` : date;
}

function formatDate(jour: Jour, mois: readonly string[]): string {
  const [year, month, day] = partsOf(jour);
  return [premier(day), mois[month - 1], year].join(NBSP);
}

/** « 14 octobre 2026 », « 1er août 2026 ». */
export const formatJourLong = (jour: Jour): string => formatDate(jour, MOIS);

/** « 14 oct. 2026 », in tables only. */
export const formatJourCourt = (jour: Jour): string => formatDate(jour, MOIS_COURTS);

/** « mardi 14 octobre, 14 h 30 », in `zone`. */
export function formatMoment(instant: Date, zone: string, { annee = false } = {}): string {
  return `${formatJour(jourOf(instant, zone), { annee })}, ${formatHeure(instant, zone)}`;
}

/** « 14 h », « 14 h 30 », in `zone`. */
export function formatHeure(instant: Date, zone: string): string {
  return formatHeureLocale(heureOf(instant, zone));
}

/** « 9 h 05 » from the wall-clock time `09:05`. */
export function formatHeureLocale(heure: string): string {
  const minutes = minutesOf(heure);
  const heures = `${Math.floor(minutes / 60)}${NBSP}h`;
  return minutes % 60 === 0 ? heures : `${heures}${NBSP}${heure.slice(3)}`;
}

/** « de 14 h à 16 h », in `zone`. */
export function formatPlage(start: Date, end: Date, zone: string): string {
  return `de ${formatHeure(start, zone)} à ${formatHeure(end, zone)}`;
}

/** « 2 h », « 1 h 30 », « 45 min ». */
export function formatDuree(minutes: number): string {
  const heures = Math.floor(minutes / 60);
  const reste = minutes % 60;
  if (heures === 0) return `${reste}${NBSP}min`;
  return reste === 0 ? `${heures}${NBSP}h` : `${heures}${NBSP}h${NBSP}${String(reste).padStart(2, "0")}`;
}

/**
 * « aujourd'hui », « hier », « il y a 12 jours », « demain », « dans 12 jours »: in calendar days of `zone`, not in hours.
 */
export function formatDepuis(instant: Date, now: Date, zone: string): string {
  const days = diffDays(jourOf(instant, zone), jourOf(now, zone));
  if (days === 0) return "aujourd’hui";
  if (Math.abs(days) === 1) return days > 0 ? "hier" : "demain";
  return [days > 0 ? `il${NBSP}y${NBSP}a` : "dans", formatJours(Math.abs(days))].join(NBSP);
}

/** « 9 jours », « 3 semaines », « 4 mois »: two or more days, as one says how long. */
export function formatJours(days: number): string {
  if (days < 14) return `${days}${NBSP}jours`;
  if (days < 60) return `${Math.floor(days / 7)}${NBSP}semaines`;
  if (days < 730) return `${Math.floor(days / 30.44)}${NBSP}mois`;
  return `${Math.floor(days / 365.25)}${NBSP}ans`;
}

// Arithmetic ------------------------------------------------------------------

const premier = (day: number) => (day === 1 ? "1er" : String(day));

const isoDay = (ms: number): Jour => new Date(ms).toISOString().slice(0, 10);

const partsOf = (jour: Jour) => jour.split("-").map(Number) as [number, number, number];

function utcMidnight(jour: Jour): number {
  const [year, month, day] = partsOf(jour);
  const ms = Date.UTC(year, month - 1, day);
  if (Number.isNaN(ms)) throw new RangeError(`Jour inconnu : ${jour}`);
  return ms;
}

const localMs = (instant: Date, zone: string) => instant.getTime() + offsetAt(instant.getTime(), zone);

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number | undefined>>();

/**
 * Milliseconds that `zone` is ahead of UTC. Intl is slow, and an offset holds for months:
 * it is asked twice per UTC day, and again only within a day where the clocks change.
 */
function offsetAt(ms: number, zone: string): number {
  const days = offsets.get(zone) ?? new Map<number, number | undefined>();
  offsets.set(zone, days);
  const day = Math.floor(ms / DAY);
  if (!days.has(day)) {
    const start = readOffset(day * DAY, zone);
    if (days.size > 20_000) days.clear();
    days.set(day, start === readOffset((day + 1) * DAY, zone) ? start : undefined);
  }
  return days.get(day) ?? readOffset(ms, zone);
}

function readOffset(ms: number, zone: string): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    const two = "2-digit";
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
    formatters.set(zone, formatter);
  }
  const parts = formatter.format(ms).split(/\D+/).map(Number);
  const [month, day, year, hour, minute, second] = parts as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
}
