import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCalendrier } from "@/lib/ics";
import { readPlages, TropCharge } from "@/lib/ics-plages";
import { addMinutes, instantOf, toInstant } from "@/lib/time";

const ZONE = "Europe/Paris";
const at = (jour: string, heure: string, zone = ZONE) => toInstant(jour, heure, zone);
const fenetre = { zone: ZONE, du: at("2026-10-01", "00:00"), au: at("2027-10-01", "00:00") };
const calendrier = (...lignes: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ailleurs//FR", ...lignes, "END:VCALENDAR"].join("\r\n");
const vevent = (...lignes: string[]) => ["BEGIN:VEVENT", "UID:a@ailleurs", ...lignes, "END:VEVENT"];
const lire = (...lignes: string[]) => readPlages(calendrier(...lignes), fenetre);
const heures = ["DTSTART;TZID=Europe/Paris:20261103T090000", "DTEND;TZID=Europe/Paris:20261103T100000"];
const NEUF_A_DIX = { debut: at("2026-11-03", "09:00"), fin: at("2026-11-03", "10:00") };

describe("what another calendar says is taken", () => {
  it("is instants, whatever the way hours are written", () => {
    for (const ecrites of [
      heures,
      ["DTSTART:20261103T080000Z", "DTEND:20261103T090000Z"],
      ["DTSTART:20261103T090000", "DURATION:PT1H"],
      ["DTSTART;TZID=America/New_York:20261103T030000", "DTEND;TZID=America/New_York:20261103T040000"],
      ["DTSTART;TZID=Zone inconnue:20261103T090000", "DTEND;TZID=Zone inconnue:20261103T100000"],
    ])
      expect(lire(...vevent(...ecrites))).toEqual([NEUF_A_DIX]);
  });

  it("follows a zone the calendar defines itself, as Outlook writes them", () => {
    const zone = [
      ...["BEGIN:VTIMEZONE", "TZID:Romance Standard Time"],
      ...["BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100"],
      ...["RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "END:STANDARD"],
      ...["BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"],
      ...["RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE"],
    ];
    const dates = ["DTSTART", "DTEND"].map(
      (nom, n) => `${nom};TZID=Romance Standard Time:20261103T${n ? 10 : "09"}0000`,
    );
    expect(lire(...zone, ...vevent(...dates))).toEqual([NEUF_A_DIX]);
    const ete = ["DTSTART", "DTEND"].map(
      (nom, n) => `${nom};TZID=Romance Standard Time:20270706T${n ? 10 : "09"}0000`,
    );
    expect(lire(...zone, ...vevent(...ete))).toEqual([
      { debut: at("2027-07-06", "09:00"), fin: at("2027-07-06", "10:00") },
    ]);
  });

  it("is whole days of the espace, the last one left out", () => {
    const jours = ["DTSTART;VALUE=DATE:20261024", "DTEND;VALUE=DATE:20261026"];
    expect(lire(...vevent(...jours))).toEqual([
      { debut: at("2026-10-24", "00:00"), fin: at("2026-10-26", "00:00") },
    ]);
    expect(lire(...vevent("DTSTART;VALUE=DATE:20261103"))).toEqual([
      { debut: at("2026-11-03", "00:00"), fin: at("2026-11-04", "00:00") },
    ]);
  });

  it("is nothing when it leaves the time free, is cancelled, or came from Recul", () => {
    for (const libre of ["TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"])
      expect(lire(...vevent(...heures, libre))).toEqual([]);
    const notre = { uid: "0198c0de-0000-7000-8000-000000000000@recul", sequence: 1, modifieLe: instantOf(0) };
    const seance = {
      ...notre,
      ...NEUF_A_DIX,
      titre: "Séance SN-204",
      lieu: null,
      statut: "CONFIRMED",
      libre: false,
    } as const;
    expect(readPlages(writeCalendrier({ nom: "Recul", zone: ZONE, evenements: [seance] }), fenetre)).toEqual(
      [],
    );
  });

  it("repeats across both clock changes, but for what is left out, moved or cancelled", () => {
    const serie = vevent(
      ...["DTSTART;TZID=Europe/Paris:20261013T090000", "DTEND;TZID=Europe/Paris:20261013T100000"],
      ...["RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE;TZID=Europe/Paris:20261020T090000"],
    );
    const deplacee = vevent(
      "RECURRENCE-ID;TZID=Europe/Paris:20261027T090000",
      ...["DTSTART;TZID=Europe/Paris:20261028T150000", "DTEND;TZID=Europe/Paris:20261028T160000"],
    );
    const annulee = vevent("RECURRENCE-ID;TZID=Europe/Paris:20261103T090000", ...heures, "STATUS:CANCELLED");
    expect(lire(...serie, ...deplacee, ...annulee).map(({ debut }) => debut)).toEqual([
      at("2026-10-13", "09:00"),
      at("2026-10-28", "15:00"),
      at("2026-11-10", "09:00"),
    ]);
    const sansFin = ["DTSTART;TZID=Europe/Paris:20190101T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY"];
    const quotidienne = lire(...vevent(...sansFin));
    expect(quotidienne).toHaveLength(365);
    expect(quotidienne).toContainEqual({ debut: at("2026-10-25", "09:00"), fin: at("2026-10-25", "10:00") });
    expect(quotidienne).toContainEqual({ debut: at("2027-03-28", "09:00"), fin: at("2027-03-28", "10:00") });
  });

  it("is one stretch where several touch or overlap, and nothing outside the year looked at", () => {
    const autre = ["DTSTART:20261103T085900Z", "DTEND:20261103T103000Z"];
    const vieux = ["DTSTART:20200101T080000Z", "DTEND:20200101T090000Z"];
    const loin = ["DTSTART:20360101T080000Z", "DTEND:20360101T090000Z"];
    expect(lire(...vevent(...heures), ...vevent(...autre), ...vevent(...vieux), ...vevent(...loin))).toEqual([
      { debut: at("2026-11-03", "09:00"), fin: at("2026-11-03", "11:30") },
    ]);
  });

  it("is what can be read of it, when one event makes no sense", () => {
    for (const rompu of [
      ["DTSTART:20261105T080000Z", "RRULE:FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1"],
      ["SUMMARY:rien"],
    ])
      expect(lire(...vevent(...rompu), ...vevent(...heures))).toEqual([NEUF_A_DIX]);
  });

  it("is read from a published free/busy too", () => {
    const libreOccupe = [
      ...["BEGIN:VFREEBUSY", "FREEBUSY;FBTYPE=BUSY:20261103T080000Z/20261103T090000Z"],
      ...["FREEBUSY;FBTYPE=FREE:20261103T100000Z/PT1H", "END:VFREEBUSY"],
    ];
    expect(lire(...libreOccupe)).toEqual([NEUF_A_DIX]);
  });

  it("gives back what this Recul would write, for any quarter of an hour", () => {
    const quarts = fc.integer({
      min: fenetre.du.getTime() / 900_000,
      max: fenetre.au.getTime() / 900_000 - 40,
    });
    fc.assert(
      fc.property(quarts, fc.integer({ min: 1, max: 40 }), (quart, duree) => {
        const debut = instantOf(quart * 900_000);
        const plage = { debut, fin: addMinutes(debut, duree * 15) };
        const autour = { sequence: 1, modifieLe: debut, titre: "x", lieu: null, libre: false };
        const evenement = { ...autour, ...plage, uid: "b@ailleurs", statut: "CONFIRMED" } as const;
        const texte = writeCalendrier({ nom: "Ailleurs", zone: ZONE, evenements: [evenement] });
        expect(readPlages(texte, fenetre)).toEqual([plage]);
      }),
    );
  });
});

describe("what is not one person's calendar", () => {
  it("is refused: a page, an empty answer, something cut short", () => {
    for (const texte of [
      "",
      "<!doctype html><title>Connexion</title>",
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART",
    ])
      expect(() => readPlages(texte, fenetre)).toThrow();
  });

  it("is refused: a hundred thousand events, a repetition every second, more stretches than a year holds", () => {
    const cent = calendrier(...Array.from({ length: 100_000 }, () => "BEGIN:VEVENT\r\nEND:VEVENT"));
    expect(() => readPlages(cent, fenetre)).toThrow(TropCharge);
    const seconde = ["DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY"];
    expect(() => lire(...vevent(...seconde))).toThrow(TropCharge);
    const heure = ["DTSTART:20261001T000000Z", "DURATION:PT10M", "RRULE:FREQ=HOURLY"];
    expect(() => lire(...vevent(...heure))).toThrow(TropCharge);
  });
});
