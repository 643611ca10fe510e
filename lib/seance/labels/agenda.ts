import { MOTIF_ABSENCE_LABELS } from "@/lib/disponibilite/labels";
import type { Nature, Vue } from "@/lib/seance/rules/agenda";
import { addDays, formatJour, type Jour } from "@/lib/time";
import type { Modalite, MotifAbsence, StatutRencontre, StatutSeance } from "@/prisma/client/enums";

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
  rencontre: "Instances et sensibilisations",
  autour: "Préparation et trajet",
  absence: "Absences",
  ailleurs: "Agendas externes",
} as const satisfies Record<Nature, string>;

/** Said beside the code of a séance. */
export const MODALITE_SEANCE_LABELS = {
  INDIVIDUEL: "individuelle",
  COLLECTIF: "collective",
} as const satisfies Record<Modalite, string>;

/** What an event is called in a sentence. */
export const titreOf = (
  evenement: { nature: "seance"; code: string } | { nature: "rencontre"; titre: string },
): string => (evenement.nature === "seance" ? evenement.code : evenement.titre);

/** « Congés » in one's own agenda, « Nadia Benali : congés » in another's. */
export const formatAbsent = ({
  nom,
  motif,
  mienne,
}: {
  nom: string;
  motif: MotifAbsence;
  mienne: boolean;
}) => (mienne ? MOTIF_ABSENCE_LABELS[motif] : `${nom} : ${MOTIF_ABSENCE_LABELS[motif].toLowerCase()}`);

/** Said of an event at an hour that a calendar elsewhere says is taken. */
export const CHEVAUCHE_LABELS = {
  vous: ["Se chevauche", "avec votre agenda externe"],
  autre: ["Se chevauche", "avec un agenda externe"],
} as const;

export const formatParticipants = (nombre: number): string =>
  `${nombre} ${nombre > 1 ? "participants" : "participant"}`;

/** « octobre 2026 ». */
export const formatMois = (jour: Jour) => formatJour(jour, { annee: true }).split(/\s/).slice(2).join(" ");

const PERIODES = {
  semaine: ({ du }) => `Semaine du ${formatJour(du, { annee: true })}`,
  mois: ({ jour }) => `Mois de ${formatMois(jour)}`.replace(/ de (?=[ao])/, " d’"),
  jour: ({ jour }) => `Le ${formatJour(jour, { annee: true })}`,
  liste: ({ du, au }) => `Du ${formatJour(du)} au ${formatJour(addDays(au, -1), { annee: true })}`,
} as const satisfies Record<Vue, (periode: { jour: Jour; du: Jour; au: Jour }) => string>;

type Compte = { nature: "seance" | "rencontre"; statut: StatutSeance | StatutRencontre };

/** « 3 séances et 2 rencontres, et une qui n’a pas lieu. » */
function formatNombre(evenements: readonly Compte[]): string {
  const aLieu = evenements.filter(({ statut }) => statut !== "ANNULEE" && statut !== "NON_TENUE");
  const sans = evenements.length - aLieu.length;
  const comptes = (["seance", "rencontre"] as const).flatMap((nature) => {
    const nombre = aLieu.filter((evenement) => evenement.nature === nature).length;
    return nombre === 0 ? [] : [`${nombre} ${NOMS[nature]}${nombre === 1 ? "" : "s"}`];
  });
  const compte = comptes.length === 0 ? "Aucune séance" : comptes.join(" et ");
  const reste =
    sans === 0 ? "" : sans === 1 ? ", et une qui n’a pas lieu" : `, et ${sans} qui n’ont pas lieu`;
  return `${compte}${reste}.`;
}

const NOMS = { seance: "séance", rencontre: "rencontre" } as const;

type Agenda = {
  vue: Vue;
  jour: Jour;
  du: Jour;
  au: Jour;
  jours: readonly { jour: Jour; evenements: readonly Compte[] }[];
};

/** « Semaine du lundi 12 octobre 2026. 3 séances, et une qui n’a pas lieu. » A month counts its own days only. */
export function formatAgenda(agenda: Agenda): string {
  const propres = agenda.vue === "mois" ? agenda.jour.slice(0, 7) : "";
  const jours = agenda.jours.filter(({ jour }) => jour.startsWith(propres));
  const evenements = jours.flatMap((jour) => jour.evenements);
  return `${PERIODES[agenda.vue](agenda)}. ${formatNombre(evenements)}`;
}

/** « Le lundi 12 octobre 2026. 3 séances. » */
export const formatFeuille = ({ jour, lignes }: { jour: Jour; lignes: readonly Compte[] }): string =>
  `Le ${formatJour(jour, { annee: true })}. ${formatNombre(lignes)}`;
