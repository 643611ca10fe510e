import { closeDb } from "@/lib/db";
import { DEMO_ESPACES } from "@/lib/referentiel/rules/territoires";
import { addDays, jourOf, now, toInstant } from "@/lib/time";
import { COMPTES_DEMO } from "@/prisma/comptes-demo";
import { createCompteDemo, createDemoEspace } from "@/tests/factories/demo/espace";

/** The demo, one story: three espaces, their people, and what they have done in two years. */
export async function seed(): Promise<void> {
  const today = jourOf(now(), "Europe/Paris");
  for (const demo of DEMO_ESPACES) {
    const comptes = COMPTES_DEMO.filter(({ espace }) => espace === demo.slug);
    const admin = comptes.find(({ role }) => role === "ADMINISTRATEUR");
    if (!admin) throw new Error(`${demo.slug} has no administrator`);
    const espace = await createDemoEspace(demo, admin, toInstant(addDays(today, -800), "09:00", demo.zone));
    const operateur = [...espace.structures.values()][0] ?? null;
    const terrain = espace.places[0]?.structures[0]?.id ?? null;
    for (const compte of comptes.filter((compte) => compte !== admin)) {
      const chez = compte.role === "INTERVENANT" || compte.role === "SECRETARIAT" ? operateur : terrain;
      await createCompteDemo(espace, compte, chez);
    }
  }
}

if (process.argv[1]?.endsWith("seed.ts")) {
  await seed();
  await closeDb();
}
