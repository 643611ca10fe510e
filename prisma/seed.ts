import type { Acteur } from "@/lib/acteur";
import { callFunction, closeDb } from "@/lib/db";
import { DEMO_ESPACES } from "@/lib/referentiel/rules/territoires";
import { addDays, jourOf, now, toInstant } from "@/lib/time";
import type { RoleCode } from "@/prisma/client/enums";
import { COMPTES_DEMO } from "@/prisma/comptes-demo";
import { PETITES_EQUIPES } from "@/tests/factories/demo/equipes/petits-espaces";
import {
  createCompteDemo,
  createDemoEspace,
  type EspaceDemo,
  settleMembres,
} from "@/tests/factories/demo/espace";
import { playImports } from "@/tests/factories/demo/import";
import { playLogo } from "@/tests/factories/demo/logo";
import { playLoireAtlantique } from "@/tests/factories/demo/loire-atlantique";
import { playPetitEspace } from "@/tests/factories/demo/petit-espace";
import { playBilans } from "@/tests/factories/demo/scenes/bilans";

/** When the services of the demo opened, in days before today. */
const OUVERTURE = -800;

type Comptes = Partial<Record<RoleCode, Acteur>>;

/** The demo, one story: three espaces, their people, and what they have done in two years, told from `at`. */
export async function seed(at: Date = now()): Promise<void> {
  await requireEmpty();
  for (const demo of DEMO_ESPACES) {
    const comptes = COMPTES_DEMO.filter(({ espace }) => espace === demo.slug);
    const admin = comptes.find(({ role }) => role === "ADMINISTRATEUR");
    if (!admin) throw new Error(`${demo.slug} has no administrator`);
    const ouverture = toInstant(addDays(jourOf(at, demo.zone), OUVERTURE), "09:00", demo.zone);
    const espace = await createDemoEspace(demo, admin, ouverture);
    const acteurs: Comptes = {};
    for (const compte of comptes.filter((compte) => compte !== admin)) {
      const chez =
        compte.role === "INTERVENANT" || compte.role === "SECRETARIAT" ? espace.siege : espace.terrain;
      acteurs[compte.role] = await createCompteDemo(espace, compte, chez);
    }
    if (demo.slug === "loire-atlantique") await playLogo(espace.admin, ouverture);
    await play(espace, acteurs, at);
    await settleMembres(espace, ouverture);
    if (demo.slug === "loire-atlantique") await playImports(espace.admin, at);
  }
}

/** Filled once: a second time would be refused half-way. */
async function requireEmpty(): Promise<void> {
  for (const { email } of COMPTES_DEMO) {
    const known = await callFunction("SELECT id FROM compte_lire($1)", [email]);
    if (known.length > 0) throw new Error(`the demonstration is already there: ${email} exists`);
  }
}

async function play(espace: EspaceDemo, comptes: Comptes, at: Date): Promise<void> {
  const { PROFESSIONNEL: referent, INTERVENANT: intervenant, SECRETARIAT: martine } = comptes;
  const { RESPONSABLE: responsable } = comptes;
  if (!referent || !intervenant) throw new Error(`nobody works in ${espace.slug}`);
  const equipe = PETITES_EQUIPES[espace.slug];
  if (equipe) await playPetitEspace(espace, { referent, intervenant }, equipe, at);
  else if (martine && responsable) {
    await playLoireAtlantique(espace, { lea: referent, nadia: intervenant, martine }, at);
    await playBilans({ martine, nadia: intervenant, responsable }, at);
  }
}

if (process.argv[1]?.endsWith("seed.ts")) {
  await seed();
  await closeDb();
}
