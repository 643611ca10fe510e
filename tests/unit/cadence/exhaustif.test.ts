import fc from "fast-check";
import { expect, it } from "vitest";
import { createCalendrier } from "@/lib/cadence/rules/calendrier";
import { busyIndex } from "@/lib/cadence/rules/occupations";
import { PROTOCOLE_PAR_DEFAUT } from "@/lib/cadence/rules/protocole";
import { planSerie } from "@/lib/cadence/rules/serie";
import { addDays, addMinutes, toInstant, weekday } from "@/lib/time";
import { createSerie, PARIS, semaine } from "./recherche";

const DEBUT = "2027-03-30";
const TOLERANCE = 3;

/** Weeks of at most two stretches a day and long bookings, so that a common slot is often hard to find. */
const heures = fc.constantFrom(
  semaine("08:00", "11:00"),
  semaine("09:00", "12:30"),
  semaine("13:00", "18:00"),
);
const agenda = fc
  .tuple(heures, heures, fc.subarray([1, 2, 3, 4, 5]))
  .map(([un, deux, jours]) => [...un, ...deux].filter((tranche) => jours.includes(tranche.weekday)));
const booking = fc
  .record({
    personneId: fc.constantFrom("maelle", "yann"),
    jour: fc.integer({ min: -TOLERANCE, max: TOLERANCE }).map((n) => addDays(DEBUT, n)),
    quart: fc.integer({ min: 32, max: 68 }),
    quarts: fc.integer({ min: 1, max: 16 }),
  })
  .map(({ personneId, jour, quart, quarts }) => {
    const start = addMinutes(toInstant(jour, "00:00", PARIS), quart * 15);
    return { personneId, start, end: addMinutes(start, quarts * 15) };
  });

it("misses no slot: no day with a better score has one, by trying every quarter of an hour", () => {
  const cases = fc.property(
    agenda,
    agenda,
    fc.array(booking, { maxLength: 20 }),
    (maelle, yann, bookings) => {
      const isFree = (personneId: string, offered: typeof maelle, jour: string, start: Date, end: Date) => {
        for (let t = start; t < end; t = addMinutes(t, 15)) {
          const inside = offered.some(
            ({ weekday: day, de, a }) =>
              day === weekday(jour) && toInstant(jour, de, PARIS) <= t && t < toInstant(jour, a, PARIS),
          );
          const taken = bookings.some((b) => b.personneId === personneId && b.start <= t && t < b.end);
          if (!inside || taken) return false;
        }
        return true;
      };
      const hasSlot = (jour: string) =>
        jour !== "2027-03-29" &&
        Array.from({ length: 96 }, (_, quart) =>
          addMinutes(toInstant(jour, "00:00", PARIS), quart * 15),
        ).some(
          (start) =>
            isFree("maelle", maelle, jour, addMinutes(start, -30), addMinutes(start, 150)) &&
            isFree("yann", yann, jour, start, addMinutes(start, 120)),
        );

      const [proposition] = planSerie(
        createSerie({
          calendrier: createCalendrier({ zone: PARIS, feries: "metropole" }),
          occupations: busyIndex(bookings),
          protocole: { ...PROTOCOLE_PAR_DEFAUT, toleranceJours: TOLERANCE },
          intervenant: { id: "maelle", disponibilites: maelle },
          participants: [{ id: "yann", disponibilites: yann }],
          debut: DEBUT,
        }),
      );
      const nearestFirst = [0, 1, -1, 2, -2, 3, -3].map((ecart) => addDays(DEBUT, ecart));
      expect(proposition?.creneaux[0]?.jour).toBe(nearestFirst.find(hasSlot));
    },
  );
  fc.assert(cases, { numRuns: 150 });
});
