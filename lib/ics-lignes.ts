import { tzlib_get_ical_block } from "timezones-ical-library";
import { addMinutes, heureOf, jourOf } from "@/lib/time";

/** What a calendar program is told of one thing that takes time. */
export type Evenement = {
  /** The same for ever: by it a move is a move, and not a second event. */
  uid: string;
  sequence: number;
  modifieLe: Date;
  debut: Date;
  fin: Date;
  titre: string;
  lieu: string | null;
  /** Where one joins from afar. */
  url?: string | null;
  statut: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  /** The person's time stays free. */
  libre: boolean;
};

/** A calendar of these lines, for what `methode` says; folded at 75 octets and ended by CRLF. */
export const writeLines = (methode: string, lines: readonly string[]): string =>
  [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Recul//Agenda//FR", "CALSCALE:GREGORIAN"],
    ...[`METHOD:${methode}`, ...lines, "END:VCALENDAR"],
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join("");

/** One event; `parties`: whom it goes between. */
export function eventLines(evenement: Evenement, zone: string, parties: readonly string[] = []): string[] {
  const { uid, sequence, modifieLe, debut, fin, titre, lieu, url, statut, libre } = evenement;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${utc(modifieLe)}`,
    `LAST-MODIFIED:${utc(modifieLe)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART${at(debut, zone)}`,
    `DTEND${at(fin, zone)}`,
    `SUMMARY:${escapeText(titre)}`,
    ...(lieu ? [`LOCATION:${escapeText(lieu)}`] : []),
    ...(url ? [`URL:${url.replace(/[\p{Cc}\s]/gu, "")}`] : []),
    `STATUS:${statut}`,
    `TRANSP:${libre ? "TRANSPARENT" : "OPAQUE"}`,
    "CLASS:PRIVATE",
    ...parties,
    "END:VEVENT",
  ];
}

/** The library gives a zone under the name of its twin (Réunion is Dubai's): it goes out under its own. */
export function zoneLines(zone: string): string[] {
  const block = tzlib_get_ical_block(zone)[0];
  if (!block) throw new Error(`no definition of the zone ${zone}`);
  return block.split(/\r?\n/).map((line) => line.replace(/^(TZID|X-LIC-LOCATION):.*/, `$1:${zone}`));
}

/** The wall-clock time; in universal time where the clocks go back over it: programs disagree on which of the two it is. */
function at(instant: Date, zone: string): string {
  const wall = wallOf(instant, zone);
  const twice = [-60, 60].some((minutes) => wallOf(addMinutes(instant, minutes), zone) === wall);
  return twice ? `:${utc(instant)}` : `;TZID=${zone}:${wall}`;
}

const wallOf = (instant: Date, zone: string) =>
  `${jourOf(instant, zone).replaceAll("-", "")}T${heureOf(instant, zone).replace(":", "")}00`;

const utc = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d{3}/g, "");

export const escapeText = (text: string) =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");

const octets = new TextEncoder();

/** Continued on a line that begins with a space; a character is never cut. */
function fold(line: string): string {
  let folded = "";
  let room = 75;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (size > room) {
      folded += "\r\n ";
      room = 74;
    }
    folded += character;
    room -= size;
  }
  return folded;
}
