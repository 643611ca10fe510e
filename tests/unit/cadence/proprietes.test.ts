import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCalendrier } from "@/lib/cadence/rules/calendrier";
import { feriesOf } from "@/lib/cadence/rules/feries";
import { freeSlots } from "@/lib/cadence/rules/jour";
import { type Booking, busyIndex } from "@/lib/cadence/rules/occupations";
import { nextCible } from "@/lib/cadence/rules/protocole";
import { planSerie, type Serie } from "@/lib/cadence/rules/serie";
import { createTrajets } from "@/lib/cadence/rules/trajets";
import { vacancesOf } from "@/lib/cadence/rules/vacances";
import { addDays, addMinutes, diffDays, heureOf, jourOf, minutesOf, toInstant, weekday } from "@/lib/time";

const ZONES = ["Europe/Paris", "Indian/Reunion", "America/Guadeloupe", "Pacific/Auckland"];
const LIEUX = ["Saint-Nazaire", "Pornic", undefined];
const heureAt = (quarts: number) =>
  `${String(Math.floor(quarts / 4)).padStart(2, "0")}:${String((quarts % 4) * 15).padStart(2, "0")}`;

const lieu = fc.constantFrom(...LIEUX);
const disponibilite = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    de: fc.integer({ min: 0, max: 60 }),
    duree: fc.integer({ min: 4, max: 36 }),
    lieu,
  })
  .map(({ de, duree, ...rest }) => ({ ...rest, de: heureAt(de), a: heureAt(de + duree) }));
const disponibilites = fc.array(disponibilite, { minLength: 1, maxLength: 10 });
const jour = fc.integer({ min: 0, max: 400 }).map((n) => addDays("2026-10-01", n));
const absence = fc
  .record({ du: jour, jours: fc.integer({ min: 0, max: 20 }) })
  .map(({ du, jours }) => ({ du, au: addDays(du, jours) }));
const personne = (id: string) =>
  fc.record({ id: fc.constant(id), disponibilites, absences: fc.array(absence, { maxLength: 3 }) });
const bookings = (ids: string[]) =>
  fc.array(
    fc
      .record({
        personneId: fc.constantFrom(...ids),
        jour,
        quart: fc.integer({ min: 0, max: 95 }),
        quarts: fc.integer({ min: 1, max: 40 }),
      })
      .map(({ personneId, jour, quart, quarts }): Booking => {
        const start = toInstant(jour, heureAt(quart), "Europe/Paris");
        return { personneId, start, end: addMinutes(start, quarts * 15) };
      }),
    { maxLength: 120 },
  );

/** A whole situation to plan: two participants, any zone, clock changes and holidays on the way. */
const situation = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    bookings: bookings(["maelle", "yann", "lena"]),
    protocole: fc.record({
      rythmeSemaines: fc.integer({ min: 1, max: 10 }),
      toleranceJours: fc.integer({ min: 0, max: 10 }),
      dureeMinutes: fc.constantFrom(60, 120, 180),
      avantMinutes: fc.constantFrom(0, 30, 60),
      apresMinutes: fc.constantFrom(0, 30),
      nombreSeances: fc.integer({ min: 1, max: 9 }),
    }),
    intervenant: personne("maelle"),
    participants: fc.tuple(
      personne("yann"),
      fc.record({ id: fc.constant("lena"), disponibilites: fc.constant(null) }),
    ),
    lieu,
    heure: fc.option(fc.integer({ min: 32, max: 72 }).map(heureAt), { nil: undefined }),
    debut: jour,
  })
  .map(({ zone, bookings, ...rest }) => {
    const serie: Serie = {
      ...rest,
      calendrier: createCalendrier({ zone, feries: "alsace-moselle", vacances: vacancesOf("B") }),
      occupations: busyIndex(bookings),
      trajets: createTrajets([{ de: "Saint-Nazaire", vers: "Pornic", minutes: 45 }]),
      now: toInstant("2026-10-01", "11:07", zone),
    };
    return { serie, bookings, zone };
  });
type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

const slotsOf = (serie: Serie) =>
  planSerie(serie).flatMap(({ creneaux, premierPossible }) =>
    premierPossible ? [premierPossible] : creneaux,
  );
function everySlot(check: (slot: ReturnType<typeof slotsOf>[number], situation: Situation) => void) {
  const property = fc.property(situation, (one) => {
    for (const slot of slotsOf(one.serie)) check(slot, one);
  });
  fc.assert(property, { numRuns: 150 });
}

describe("whatever the agendas, a slot that is proposed", () => {
  it("touches nothing booked, preparation, synthèse and travel included", () => {
    everySlot((slot, { bookings }) => {
      for (const { personneId, start, end } of bookings) {
        const from = personneId === "maelle" ? slot.reserveStart : slot.start;
        const to = personneId === "maelle" ? slot.reserveEnd : slot.end;
        expect(to <= start || end <= from).toBe(true);
      }
    });
  });

  it("is inside the hours each one offers, by their local clock, and outside their absences", () => {
    everySlot(({ jour, start, end, reserveStart, reserveEnd }, { serie, zone }) => {
      const offered = (id: "maelle" | "yann", from: Date, to: Date) => {
        const who = id === "maelle" ? serie.intervenant : serie.participants[0];
        const quarters = [];
        // The hour that a clock shows twice in October is offered twice, or neither: it says nothing.
        const isDouble = (t: Date) =>
          [-60, 60].some((m) => heureOf(addMinutes(t, m), zone) === heureOf(t, zone));
        for (let t = from; t < to; t = addMinutes(t, 5))
          if (!isDouble(t)) quarters.push(minutesOf(heureOf(t, zone)));
        const tranches = who?.disponibilites?.filter((tranche) => tranche.weekday === weekday(jour)) ?? [];
        const inside = (minute: number) =>
          tranches.some(({ de, a }) => minutesOf(de) <= minute && minute < minutesOf(a));
        expect(quarters.every(inside)).toBe(true);
        expect(
          who?.absences?.some((absence) => "du" in absence && absence.du <= jour && jour <= absence.au),
        ).toBe(false);
      };
      offered("maelle", reserveStart, reserveEnd);
      offered("yann", start, end);
      expect([jourOf(start, zone), jourOf(reserveStart, zone)]).toEqual([jour, jour]);
    });
  });

  it("lasts what the protocole says, and is not past", () => {
    everySlot(({ start, end, reserveStart, reserveEnd }, { serie: { protocole, now } }) => {
      expect(addMinutes(start, protocole.dureeMinutes)).toEqual(end);
      const avant = (start.getTime() - reserveStart.getTime()) / 60_000 - protocole.avantMinutes;
      const apres = (reserveEnd.getTime() - end.getTime()) / 60_000 - protocole.apresMinutes;
      expect([0, 45]).toContain(avant);
      expect(apres).toBe(avant);
      expect(reserveStart >= now).toBe(true);
    });
  });

  it("is never on a public holiday", () => {
    everySlot(({ jour }) =>
      expect(feriesOf(Number(jour.slice(0, 4)), "alsace-moselle").has(jour)).toBe(false),
    );
  });
});

describe("whatever the agendas, a plan", () => {
  it("orders the slots of a target by score, inside the tolerance, out of school holidays first", () => {
    const conges = vacancesOf("B");
    const enVacances = (jour: string) => conges.some(({ du, au }) => du <= jour && jour <= au);
    fc.assert(
      fc.property(situation, ({ serie }) => {
        for (const { cible, creneaux } of planSerie(serie)) {
          for (const [rang, { jour, derive, score }] of creneaux.entries()) {
            const ecart = Math.abs(diffDays(cible, jour));
            expect(derive.jours).toBe(diffDays(cible, jour));
            expect(score).toBe(ecart + (enVacances(jour) ? serie.protocole.toleranceJours + 1 : 0));
            expect(score).toBeGreaterThanOrEqual(creneaux[rang - 1]?.score ?? 0);
            expect(ecart <= serie.protocole.toleranceJours || cible < "2026-10-01").toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("counts each target from the date proposed before, never goes back, and explains each move", () => {
    fc.assert(
      fc.property(situation, ({ serie }) => {
        let attendue: string | undefined = serie.debut;
        let precedente = "";
        for (const { cible, creneaux, motifs, premierPossible } of planSerie(serie)) {
          expect(cible).toBe(attendue);
          for (const { jour } of creneaux) expect(jour > precedente).toBe(true);
          const retenu = creneaux[0] ?? premierPossible;
          precedente = retenu?.jour ?? "";
          expect(motifs.length > 0).toBe(retenu?.derive.jours !== 0);
          attendue = retenu ? nextCible(retenu.jour, serie.protocole) : undefined;
        }
      }),
      { numRuns: 150 },
    );
  });

  it("is the same every time, and whatever the order of the bookings", () => {
    fc.assert(
      fc.property(situation, ({ serie, bookings }) => {
        const again = { ...serie, occupations: busyIndex([...bookings].reverse()) };
        expect(planSerie(again)).toEqual(planSerie(serie));
      }),
      { numRuns: 50 },
    );
  });

  it("offers nothing again once what it proposed is booked", () => {
    fc.assert(
      fc.property(situation, ({ serie, bookings }) => {
        const [slot] = slotsOf(serie);
        if (!slot) return;
        const booked = { personneId: "maelle", start: slot.reserveStart, end: slot.reserveEnd };
        const occupations = busyIndex([...bookings, booked]);
        for (const other of freeSlots({ ...serie, occupations }, slot.jour, { jours: 3 })) {
          expect(other.reserveEnd <= slot.reserveStart || slot.reserveEnd <= other.reserveStart).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
