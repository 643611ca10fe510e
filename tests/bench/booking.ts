import { performance } from "node:perf_hooks";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { addDays, addMinutes, jourOf, now, toInstant } from "@/lib/time";
import { createSituation, type SituationDeTest } from "@/tests/factories/situation";
import { type Measure, measureOf, percentile } from "./measure";
import type { World } from "./world";

const CONCURRENT = 40;

/** (d) Forty people book overlapping slots of one intervenant·e at once, again and again: one winner each time. */
export async function measureBooking(world: World, bursts: number): Promise<Measure[]> {
  const { espace, intervenant } = world;
  const situations: SituationDeTest[] = [];
  for (let n = 0; n < 8; n++) situations.push(await createSituation(espace, { intervenant }));
  const instant = now();
  const depart = addDays(jourOf(instant, intervenant.zone), 200);
  const milliseconds: number[] = [];
  const winners: number[] = [];
  let errors = 0;
  for (let burst = 0; burst < bursts; burst++) {
    const debut = toInstant(addDays(depart, burst), "10:00", intervenant.zone);
    const start = performance.now();
    const results = await Promise.allSettled(
      Array.from({ length: CONCURRENT }, async (_, n) => {
        const situation = situations[n % situations.length] as SituationDeTest;
        const creneau = {
          champ: "creneau-1",
          valeur: { debut: addMinutes(debut, (n % 4) * 15), lieuId: null, trajetMinutes: 0 },
        };
        const input = {
          situationId: situation.id,
          participant: [situation.referent.membreId],
          creneaux: [creneau],
        };
        const result = await proposeSeances(intervenant, input, instant);
        milliseconds.push(performance.now() - start);
        return result;
      }),
    );
    errors += results.filter(({ status }) => status === "rejected").length;
    winners.push(results.filter((result) => result.status === "fulfilled" && result.value.ok).length);
  }
  return [
    measureOf("d.gagnants", "gagnant par rafale", winners, { atMost: 1 }),
    measureOf("d.sans-gagnant", "rafales", [winners.filter((count) => count !== 1).length], { atMost: 0 }),
    measureOf("d.erreurs", "erreurs", [errors], { atMost: 0 }),
    measureOf("d.p99", "ms", milliseconds, { atMost: 2000 }, percentile(milliseconds, 0.99)),
  ];
}
