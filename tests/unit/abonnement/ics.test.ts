import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCalendrier } from "@/lib/ics";
import { addMinutes, instantOf, toInstant } from "@/lib/time";
import { readCalendrier } from "@/tests/support/calendrier";
import { isKhalInstalled, openKhal } from "@/tests/support/khal";

const evenementAt = (debut: Date, minutes = 120) => ({
  uid: "0198c0de-0000-7000-8000-000000000000@recul",
  sequence: 0,
  modifieLe: instantOf(Date.UTC(2026, 8, 1, 8)),
  debut,
  fin: addMinutes(debut, minutes),
  titre: "Séance SN-204",
  lieu: null as string | null,
  statut: "CONFIRMED" as const,
  libre: false,
});
const write = (zone: string, ...evenements: ReturnType<typeof evenementAt>[]) =>
  writeCalendrier({ nom: "Recul", zone, evenements });

const ZONES = ["Europe/Paris", "Indian/Reunion", "America/Guadeloupe", "America/Miquelon", "Pacific/Noumea"];

describe("a subscribed calendar", () => {
  it.each([
    ["Europe/Paris", "2026-10-24", "14:00", "2026-10-24T12:00:00.000Z"],
    ["Europe/Paris", "2026-10-25", "14:00", "2026-10-25T13:00:00.000Z"],
    ["Europe/Paris", "2027-03-27", "09:30", "2027-03-27T08:30:00.000Z"],
    ["Europe/Paris", "2027-03-28", "09:30", "2027-03-28T07:30:00.000Z"],
    ["Indian/Reunion", "2026-10-25", "14:00", "2026-10-25T10:00:00.000Z"],
    ["America/Guadeloupe", "2027-03-28", "14:00", "2027-03-28T18:00:00.000Z"],
  ])("says %s %s %s as the same instant to another program", (zone, jour, heure, instant) => {
    const debut = toInstant(jour, heure, zone);
    expect(debut.toISOString()).toBe(instant);
    const texte = write(zone, evenementAt(debut));
    expect(texte).toContain(
      `DTSTART;TZID=${zone}:${jour.replaceAll("-", "")}T${heure.replace(":", "")}00\r\n`,
    );
    expect(texte).toContain(`TZID:${zone}\r\n`);
    const [lu] = readCalendrier(texte);
    expect(lu).toMatchObject({ debut, fin: addMinutes(debut, 120) });
  });

  it("says any quarter of an hour of those years as the same instant, in every French zone, clock changes included", () => {
    const quarts = fc.integer({ min: Date.UTC(2026, 0) / 900_000, max: Date.UTC(2028, 0) / 900_000 });
    const autour = fc.integer({ min: -12, max: 12 });
    const changes = fc
      .constantFrom(Date.UTC(2026, 9, 25, 1), Date.UTC(2027, 2, 28, 1))
      .map((ms) => ms / 900_000);
    const pres = fc.tuple(changes, autour).map(([change, ecart]) => change + ecart);
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.oneof(quarts, pres), (zone, quart) => {
        const debut = instantOf(quart * 900_000);
        const [lu] = readCalendrier(write(zone, evenementAt(debut, 180)));
        expect(lu).toMatchObject({ debut, fin: addMinutes(debut, 180) });
      }),
    );
  });

  it("folds its lines at 75 octets without cutting a letter, and gives every sign back", () => {
    const textes = fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }).map((texte) => `a${texte}é`);
    fc.assert(
      fc.property(textes, (lieu) => {
        const texte = write("Europe/Paris", { ...evenementAt(instantOf(Date.UTC(2026, 10, 3, 9))), lieu });
        expect(texte.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(readCalendrier(texte)[0]?.lieu).toBe(lieu.replace(/(?!\n)\p{Cc}/gu, ""));
      }),
    );
  });

  it.skipIf(!isKhalInstalled)("is read at the same hours by khal, a calendar program of Debian", () => {
    const khal = openKhal();
    try {
      const jours = ["2026-10-24", "2026-10-25", "2027-03-27", "2027-03-28"];
      const evenements = jours.map((jour, n) => ({
        ...evenementAt(toInstant(jour, "14:00", "Europe/Paris")),
        uid: `${n}@recul`,
      }));
      khal.importer(write("Europe/Paris", ...evenements));
      const lus = jours.map((jour) => khal.lister(jour));
      expect(lus).toEqual(["16:00", "17:00", "17:00", "16:00"].map((heure) => `${heure} Séance SN-204`));
    } finally {
      khal.fermer();
    }
  });
});
