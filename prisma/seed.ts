import { closeDb } from "@/lib/db";
import { DEMO_ESPACES } from "@/lib/referentiel/rules/territoires";
import { addDays, jourOf, now, toInstant } from "@/lib/time";
import { COMPTES_DEMO } from "@/prisma/comptes-demo";
import { createCompteDemo, createDemoEspace } from "@/tests/factories/demo/espace";

/** The demo, one story: three espaces, their people, and what they have done in two years. */
export async function seed(): Promise<void> {
  const today = jourOf(now(), "Europe/Paris");
  for (const demo of DEMO_ESPACES) {
    const espace = await createDemoEspace(demo, toInstant(addDays(today, -800), "09:00", demo.zone));
    const operateur = [...espace.structures.values()][0] ?? null;
    const terrain = espace.places[0]?.structures[0]?.id ?? null;
    for (const compte of COMPTES_DEMO.filter(({ espace: slug }) => slug === demo.slug)) {
      const chez = compte.role === "INTERVENANT" || compte.role === "SECRETARIAT" ? operateur : terrain;
      await createCompteDemo(espace, compte, chez);
    }
  }
}

if (process.argv[1]?.endsWith("seed.ts")) {
  await seed();
  await closeDb();
}
