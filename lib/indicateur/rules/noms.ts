import type { EtatPresence } from "@/prisma/client/enums";
import type { ACTES_ACCORD, SUITES_DEMANDE, SUIVIS } from "./decomptes";

/** What became of a séance, to who reads figures. */
export const SUITE_SEANCE_NOMS = {
  TENUE: "Tenues",
  ANNULEE: "Annulées",
  NON_TENUE: "Non tenues",
  REPORTEE: "Reportées, sans date",
  A_VENIR: "À venir ou à noter",
} as const;

export const SUITE_DEMANDE_NOMS = {
  ACCEPTEE: "Acceptées",
  ORIENTEE: "Orientées",
  REFUSEE: "Refusées",
  RETIREE: "Retirées",
  EN_ATTENTE: "En attente",
} as const satisfies Record<(typeof SUITES_DEMANDE)[number], string>;

export const ASSIDUITE_NOMS = {
  PRESENT: "Présents",
  EXCUSE: "Excusés",
  ABSENT: "Absents",
  ATTENDU: "Non noté",
} as const satisfies Record<EtatPresence, string>;

export const ACCORD_NOMS = {
  INFORMATION: "Personne informée, accord demandé",
  ACCORD: "Accord donné",
  RETRAIT: "Accord retiré",
} as const satisfies Record<(typeof ACTES_ACCORD)[number], string>;

export const RESTITUTION_NOMS = {
  annoncee: "Moment annoncé à la personne",
  restituee: "Conclusions restituées",
  "a-restituer": "Conclusions encore dues",
} as const;

export const SUIVI_NOMS = {
  "prevus-3": "Suivis à 3 mois prévus",
  "faits-3": "Suivis à 3 mois faits",
  "prevus-6": "Suivis à 6 mois prévus",
  "faits-6": "Suivis à 6 mois faits",
} as const satisfies Record<(typeof SUIVIS)[number], string>;

export const INSCRIPTION_NOMS = {
  demandee: "Invités ou candidats",
  admise: "Entrés dans le groupe",
} as const;

export const NON_RENSEIGNE_NOM = "Non renseigné";
export const SANS_TERRITOIRE_NOM = "Sans territoire";

/** In order: `Object.entries` would put « 10 » before « 01 ». */
export const MOIS_NOMS =
  "Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre"
    .split(" ")
    .map((nom, rang) => [String(rang + 1).padStart(2, "0"), nom] as const);
