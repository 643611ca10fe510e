import { withEspace } from "@/lib/db";
import { addDays, addMonths, type Jour, weekday } from "@/lib/time";
import {
  createConge,
  createJour,
  createLieuDeTest,
  createSalleDeTest,
  type createSemaine,
  type LieuDit,
} from "../disponibilite";
import type { Membre } from "./equipe";
import type { EspaceDemo } from "./espace";
import type { Horloge } from "./horloge";

/** Where séances are held: at the operator's, and in each territoire. */
export type Lieux = { siege: string; parTerritoire: ReadonlyMap<string, string> };

/** How one gets in, and how who is far away joins. */
const CHEZ_L_OPERATEUR = {
  acces: ["TRANSPORT", "STATIONNEMENT", "PMR", "ASCENSEUR"],
  noteAcces: "Deuxième étage, sonner à l’interphone.",
  visio: "https://visio.example/tad-loire-atlantique",
} satisfies Partial<LieuDit>;

const ACCES = [
  { acces: ["TRANSPORT", "PMR"], noteAcces: "Se présenter à l’accueil, la salle est au fond du couloir." },
  { acces: ["STATIONNEMENT", "STATIONNEMENT_PMR", "PMR"] },
  { acces: ["STATIONNEMENT"], noteAcces: "Entrée par la cour, quelques marches." },
] satisfies Partial<LieuDit>[];

const SALLES = [
  ["Salle de réunion", 14],
  ["Bureau d’entretien", 6],
] as const;

/** Minutes by road from the operator's to each territoire, then between two of them. */
const ROUTES = [20, 35, 45, 30, 40];
const ENTRE_TERRITOIRES = 40;

export async function createLieux(espace: EspaceDemo, teneur: Membre): Promise<Lieux> {
  const siege = await createLieuDeTest(teneur.acteur, "CSAPA-CAARUD", {}, CHEZ_L_OPERATEUR);
  const parTerritoire = new Map<string, string>();
  for (const [rang, { territoireId, structures }] of espace.places.entries()) {
    const trajets = Object.fromEntries([
      [siege, ROUTES[rang % ROUTES.length]],
      ...[...parTerritoire.values()].map((lieuId) => [lieuId, ENTRE_TERRITOIRES]),
    ]);
    const nom = structures[0]?.nom ?? "";
    const lieuId = await createLieuDeTest(teneur.acteur, nom, trajets, ACCES[rang % ACCES.length]);
    parTerritoire.set(territoireId, lieuId);
  }
  for (const lieuId of [siege, ...parTerritoire.values()])
    for (const [nom, capacite] of SALLES) await createSalleDeTest(teneur.acteur, lieuId, nom, capacite);
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
  // One Wednesday of the weeks to come, instead of the week's usual day.
  const jour = addDays(today, 14 - ((weekday(today) + 4) % 7));
  await createJour(acteur, jour, ["09:00", "12:30"]);
  const formation: Jour = addDays(addMonths(today, 1), 12);
  await createConge(acteur, formation, addDays(formation, 1), "FORMATION");
}

/** The rooms of the séances to come: the large one for groups, the small one for the others. */
export const chooseSalles = ({ espaceId }: EspaceDemo): Promise<unknown> =>
  withEspace(
    { espaceId },
    (tx) => tx.$executeRaw`
      UPDATE "Seance" s SET "salleId" = salle."id" FROM "Salle" salle
      WHERE (s."espaceId", s."lieuId") = (salle."espaceId", salle."lieuId") AND s."statut" IN ('PROPOSEE', 'CONFIRMEE')
        AND salle."nom" = CASE WHEN s."groupeId" IS NULL THEN ${SALLES[1][0]} ELSE ${SALLES[0][0]} END`,
  );
