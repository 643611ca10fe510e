import { performance } from "node:perf_hooks";
import { createCalendrier } from "@/lib/cadence/rules/calendrier";
import { busyIndex } from "@/lib/cadence/rules/occupations";
import { PROTOCOLE_PAR_DEFAUT } from "@/lib/cadence/rules/protocole";
import { planSerie } from "@/lib/cadence/rules/serie";
import { createTrajets } from "@/lib/cadence/rules/trajets";
import { vacancesOf } from "@/lib/cadence/rules/vacances";
import { addDays, addMinutes, jourOf, toInstant } from "@/lib/time";
import { type Measure, measureOf } from "./measure";

const ZONE = "Europe/Paris";
const now = toInstant("2026-01-05", "08:00", ZONE);
const semaine = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, de: "09:00", a: "12:30" },
  { weekday, de: "13:30", a: "18:00" },
]);

/** Five people per situation, drawn from forty, who already have a booking a week each. */
function createAgenda() {
  const personnes = Array.from({ length: 40 }, (_, n) => ({
    id: `p${n}`,
    disponibilites: semaine,
    absences: [{ du: addDays("2026-02-09", n), au: addDays("2026-02-13", n) }],
  }));
  const bookings = personnes.flatMap(({ id }, n) =>
    Array.from({ length: 52 }, (_, week) => {
      const start = toInstant(addDays(jourOf(now, ZONE), week * 7 + (n % 5)), "09:30", ZONE);
      return { personneId: id, start, end: addMinutes(start, 180) };
    }),
  );
  return { personnes, bookings };
}

/** (e) Twelve months for `count` running situations of five participants, index included. */
function planAll(count: number, { personnes, bookings }: ReturnType<typeof createAgenda>): number {
  const start = performance.now();
  const calendrier = createCalendrier({ zone: ZONE, feries: "metropole", vacances: vacancesOf("B") });
  const occupations = busyIndex(bookings);
  const trajets = createTrajets([]);
  for (let n = 0; n < count; n++) {
    const [intervenant, ...participants] = Array.from(
      { length: 6 },
      (_, k) => personnes[(n + k * 7) % personnes.length],
    );
    if (!intervenant) continue;
    planSerie({
      calendrier,
      occupations,
      trajets,
      now,
      protocole: PROTOCOLE_PAR_DEFAUT,
      intervenant,
      participants: participants.flatMap((personne) => personne ?? []),
      debut: addDays(jourOf(now, ZONE), n % 42),
    });
  }
  return performance.now() - start;
}

export function measurePlanner(rounds: number): Measure[] {
  const agenda = createAgenda();
  for (let warm = 0; warm < 8; warm++) planAll(200, agenda);
  const times: number[] = [];
  const growths: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const time = planAll(200, agenda);
    times.push(time);
    growths.push(planAll(800, agenda) / time / 4);
  }
  return [
    measureOf("e.200-situations", "ms", times, { atMost: 50 }),
    measureOf("e.linearite", "× par situation, 800 contre 200", growths, { atMost: 1.25 }),
  ];
}
