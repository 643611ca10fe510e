import { addDays, addMonths, type Jour } from "@/lib/time";
import { createConge, createLieuDeTest, type createSemaine } from "../disponibilite";
import type { Membre } from "./equipe";
import type { EspaceDemo } from "./espace";
import type { Horloge } from "./horloge";

/** Where séances are held: at the operator's, and in each territoire. */
export type Lieux = { siege: string; parTerritoire: ReadonlyMap<string, string> };

/** Minutes by road from the operator's to each territoire, then between two of them. */
const ROUTES = [20, 35, 45, 30, 40];
const ENTRE_TERRITOIRES = 40;

export async function createLieux(espace: EspaceDemo, teneur: Membre): Promise<Lieux> {
  const siege = await createLieuDeTest(teneur.acteur, "CSAPA-CAARUD, salle de réunion");
  const parTerritoire = new Map<string, string>();
  for (const [rang, { territoireId, structures }] of espace.places.entries()) {
    const trajets = Object.fromEntries([
      [siege, ROUTES[rang % ROUTES.length]],
      ...[...parTerritoire.values()].map((lieuId) => [lieuId, ENTRE_TERRITOIRES]),
    ]);
    const nom = `${structures[0]?.nom}, salle de réunion`;
    parTerritoire.set(territoireId, await createLieuDeTest(teneur.acteur, nom, trajets));
  }
  return { siege, parTerritoire };
}

type Jours = Parameters<typeof createSemaine>[1];

/** The week of a full-time intervenant·e: mornings and afternoons, one day in each place. */
export const semaineComplete = ({ siege }: Lieux): Jours => [
  [1, "09:00", "12:30", siege],
  [1, "13:00", "18:00", siege],
  [2, "08:30", "12:45", siege],
  [2, "13:00", "18:00", siege],
  [4, "08:30", "12:45", siege],
  [4, "13:00", "18:00", siege],
  [5, "08:30", "12:45", siege],
];

/** A part-time week: two days. */
export const semainePartielle = ({ siege }: Lieux): Jours => [
  [3, "08:30", "13:15", siege],
  [3, "13:30", "18:00", siege],
  [5, "08:30", "13:15", siege],
  [5, "13:30", "18:00", siege],
];

/** Three weeks in August, the end of the year, every year the demo tells; and a training in six weeks. */
export async function createConges({ acteur }: Membre, { today }: Horloge): Promise<void> {
  const annee = Number(today.slice(0, 4));
  for (const an of [annee - 2, annee - 1, annee, annee + 1]) {
    await createConge(acteur, `${an}-08-03`, `${an}-08-21`);
    await createConge(acteur, `${an}-12-24`, addDays(`${an}-12-24`, 9));
  }
  const formation: Jour = addDays(addMonths(today, 1), 12);
  await createConge(acteur, formation, addDays(formation, 1), "FORMATION");
}
