import type { Echue, Revue } from "@/lib/conservation/queries";
import type { Contact } from "@/lib/conservation/rules";
import { formatJourLong, jourOf } from "@/lib/time";
import type { MotifEffacement } from "@/prisma/client/enums";

const CONTACT_LABELS = {
  OUVERTURE: "ouverture",
  DEMANDE: "dépôt de la demande",
  CONSENTEMENT: "information ou accord",
  SEANCE: "séance tenue",
  RESTITUTION: "conclusions rendues",
  SUIVI: "suivi à distance",
} as const satisfies Record<Contact, string>;

const MOTIF_EFFACEMENT_LABELS = {
  CONSERVATION: "durée de conservation atteinte",
  DEMANDE: "effacement demandé",
} as const satisfies Record<MotifEffacement, string>;

const INTERDIT = "Seul l’administrateur ou l’administratrice de l’espace efface une situation.";

export const REFUS_REVUE = {
  INTERDIT,
  INTROUVABLE:
    "Une de ces situations a changé depuis que la liste s’est ouverte. Rien n’a été effacé : relisez la liste.",
} as const;

export const REFUS_EFFACEMENT = {
  INTERDIT,
  INTROUVABLE: "Aucune situation ne porte ce code. Vérifiez-le auprès de la personne référente.",
  SEANCES_A_VENIR:
    "Une séance est encore prévue. Faites-la annuler d’abord : les personnes attendues en seront prévenues.",
} as const;

const formatEcrits = (nombre: number): string =>
  nombre === 0 ? "aucun écrit" : nombre === 1 ? "1 écrit" : `${nombre} écrits`;

const formatAnnees = (annees: readonly number[]): string[] => {
  if (annees.length === 0) return [];
  return [
    annees.length === 1
      ? `bilan ${annees[0]} pas encore publié`
      : `bilans ${annees.join(", ")} pas encore publiés`,
  ];
};

/** Why it goes, who is concerned, how much there is of it: « Dernier contact : séance tenue le 3 mars 2024 · Léa Moreau · 4 écrits ». */
export const formatEchue = ({
  contact,
  contactLe,
  concernes,
  ecrits,
  annees,
}: Pick<Echue, "contact" | "contactLe" | "concernes" | "ecrits" | "annees">): string =>
  [
    `Dernier contact : ${CONTACT_LABELS[contact]} le ${formatJourLong(contactLe)}`,
    concernes.join(", "),
    formatEcrits(ecrits),
    ...formatAnnees(annees),
  ].join(" · ");

/** The state of the review, in a sentence. */
export const formatRevue = ({ total, mois, echues }: Pick<Revue, "total" | "mois" | "echues">): string => {
  if (total === 0) return `Une situation se garde ${mois} mois après le dernier contact.`;
  const nombre = total === 1 ? "1 situation est" : `${total} situations sont`;
  const ici = total > echues.length ? ` Les ${echues.length} plus anciennes sont ici.` : "";
  return `${nombre} sans contact depuis plus de ${mois} mois.${ici}`;
};

/** « 3 situations le 12 janvier 2027, durée de conservation atteinte ». */
export const formatEffacement = ({ le, motif, nombre }: Revue["effacements"][number], zone: string): string =>
  `${nombre === 1 ? "1 situation" : `${nombre} situations`} le ${formatJourLong(jourOf(le, zone))}, ${MOTIF_EFFACEMENT_LABELS[motif]}`;
