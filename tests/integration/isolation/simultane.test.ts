import { beforeAll, describe, expect, it } from "vitest";
import { addDays, now as clock, jourOf, toInstant } from "@/lib/time";
import { createMonde, type Monde } from "../../factories/monde";
import type { Ecriture } from "./cas";
import { REGISTRE } from "./registre";

const FOIS = 4;
const ZONE = "Europe/Paris";
const ecritures = [...new Set(REGISTRE)].filter((cas): cas is Ecriture => cas.genre === "ecriture");
/** Said again, they change nothing: the same words kept, the same minutes validated, the same charter accepted. */
const REDITES = ["acceptCharte", "saveCompteRenduCollectif", "validateCompteRendu"];
/** A write that says which version it was read from: only one of those who read the same one may pass. */
const isVersionnee = ({ fonction, ecrire }: Ecriture) =>
  /\bversion/i.test(String(ecrire)) && !REDITES.includes(fonction.name);

let monde: Monde;
beforeAll(async () => {
  // Whatever the hour, no séance of this world goes past midnight.
  monde = await createMonde("carrefour", toInstant(addDays(jourOf(clock(), ZONE), -1), "12:00", ZONE));
}, 120_000);

describe("the same write, four times at once", () => {
  it.each(ecritures.map((cas, rang) => [`${cas.fonction.name} (${rang})`, cas] as const))(
    "%s: never fails, and a version is passed once",
    async (_nom, cas) => {
      const [qui] = cas.par;
      if (!qui) return;
      const cible = cas.cible?.(monde) ?? "";
      const essais = Array.from({ length: FOIS }, () => cas.ecrire(monde.cast[qui], cible, monde));
      const suites = await Promise.allSettled(essais);
      expect(suites.flatMap((suite) => (suite.status === "rejected" ? [String(suite.reason)] : []))).toEqual(
        [],
      );
      const faites = suites.filter((suite) => suite.status === "fulfilled" && suite.value.ok);
      if (isVersionnee(cas)) expect(faites.length).toBeLessThanOrEqual(1);
    },
  );
});
