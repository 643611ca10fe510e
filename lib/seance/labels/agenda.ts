import type { Nature, Vue } from "@/lib/seance/rules/agenda";
import { addDays, formatJour, type Jour } from "@/lib/time";
import type { Modalite, StatutSeance } from "@/prisma/client/enums";

export const VUE_LABELS = {
  semaine: "Semaine",
  mois: "Mois",
  jour: "Jour",
  liste: "Liste",
} as const satisfies Record<Vue, string>;

/** One period back, the present one, one on. */
export const VOISIN_LABELS = {
  semaine: ["Semaine précédente", "Cette semaine", "Semaine suivante"],
  mois: ["Mois précédent", "Ce mois-ci", "Mois suivant"],
  jour: ["Veille", "Aujourd’hui", "Lendemain"],
  liste: ["Quatre semaines avant", "À partir d’aujourd’hui", "Quatre semaines après"],
} as const satisfies Record<Vue, readonly [string, string, string]>;

export const NATURE_LABELS = {
  seance: "Séances individuelles",
  collective: "Séances collectives",
  autour: "Préparation et trajet",
  absence: "Absences",
} as const satisfies Record<Nature, string>;

/** Said beside the code of a séance. */
export const MODALITE_SEANCE_LABELS = {
  INDIVIDUEL: "individuelle",
  COLLECTIF: "collective",
} as const satisfies Record<Modalite, string>;

/** « octobre 2026 ». */
const formatMois = (jour: Jour) => formatJour(jour, { annee: true }).split(/\s/).slice(2).join(" ");

const PERIODES = {
  semaine: ({ du }) => `Semaine du ${formatJour(du, { annee: true })}`,
  mois: ({ jour }) => `Mois de ${formatMois(jour)}`.replace(/ de (?=[ao])/, " d’"),
  jour: ({ jour }) => `Le ${formatJour(jour, { annee: true })}`,
  liste: ({ du, au }) => `Du ${formatJour(du)} au ${formatJour(addDays(au, -1), { annee: true })}`,
} as const satisfies Record<Vue, (periode: { jour: Jour; du: Jour; au: Jour }) => string>;

type Comptee = { statut: StatutSeance };

/** « 3 séances, et une qui n’a pas lieu. » */
function formatNombre(seances: readonly Comptee[]): string {
  const sans = seances.filter(({ statut }) => statut === "ANNULEE" || statut === "NON_TENUE").length;
  const nombre = seances.length - sans;
  const compte = nombre === 0 ? "Aucune séance" : `${nombre} ${nombre === 1 ? "séance" : "séances"}`;
  const reste =
    sans === 0 ? "" : sans === 1 ? ", et une qui n’a pas lieu" : `, et ${sans} qui n’ont pas lieu`;
  return `${compte}${reste}.`;
}

type Agenda = {
  vue: Vue;
  jour: Jour;
  du: Jour;
  au: Jour;
  jours: readonly { jour: Jour; seances: readonly Comptee[] }[];
};

/** « Semaine du lundi 12 octobre 2026. 3 séances, et une qui n’a pas lieu. » A month counts its own days only. */
export function formatAgenda(agenda: Agenda): string {
  const propres = agenda.vue === "mois" ? agenda.jour.slice(0, 7) : "";
  const seances = agenda.jours.filter(({ jour }) => jour.startsWith(propres)).flatMap((jour) => jour.seances);
  return `${PERIODES[agenda.vue](agenda)}. ${formatNombre(seances)}`;
}

/** « Le lundi 12 octobre 2026. 3 séances. » */
export const formatFeuille = ({ jour, seances }: { jour: Jour; seances: readonly Comptee[] }): string =>
  `Le ${formatJour(jour, { annee: true })}. ${formatNombre(seances)}`;
