import type { ActeDemande } from "@/lib/demande/rules/statut";
import type { Manque } from "@/lib/demande/rules/triage";
import type { Vue } from "@/lib/demande/schema/liste";

export const REFUS_DECISION = {
  INTROUVABLE:
    "Cette demande n’est plus dans votre file : un collègue y a peut-être répondu. Revenez à la liste.",
  PERIME: "Cette demande a changé pendant que vous écriviez. Relisez-la, puis répondez à nouveau.",
  INTERVENANT_INCONNU: "Cette personne n’est plus intervenante dans votre espace. Choisissez à nouveau.",
  ACCORD_RETIRE:
    "La personne a retiré son accord : sa situation ne peut pas être travaillée. Vous pouvez demander un complément ou ne pas donner suite.",
  MOTIF_INCONNU: "Cette raison n’est plus proposée. Choisissez à nouveau.",
  MOT_ATTENDU: "« Autre motif » ne dit rien à qui le lit : ajoutez quelques mots.",
  STRUCTURE_INCONNUE: "Cette structure n’est plus proposée. Choisissez à nouveau.",
} as const;

/** The acts, as buttons say them. */
export const ACTE_DEMANDE_LABELS = {
  deposer: "Déposer",
  completer: "Demander un complément",
  accepter: "Accepter la demande",
  orienter: "Orienter",
  refuser: "Ne pas donner suite",
  confier: "Confier à un·e collègue",
  retirer: "Retirer ma demande",
} as const satisfies Record<ActeDemande, string>;

/** What the list says once it is done. */
export const ACTE_FAIT_LABELS = {
  completer: "Le complément est demandé : la demande reviendra dans votre file une fois complétée.",
  accepter: "La demande est acceptée. La personne qui l’a déposée le lit sur sa page.",
  orienter: "La demande est orientée. La personne qui l’a déposée lit vers qui et pourquoi.",
  refuser: "La réponse est envoyée. La personne qui a déposé la demande lit pourquoi.",
  confier: "La demande est confiée : elle n’est plus que dans la file de votre collègue.",
  retirer: "Votre demande est retirée. Vous pourrez en déposer une autre quand vous voudrez.",
} as const satisfies Record<Exclude<ActeDemande, "deposer">, string>;

export const MANQUE_LABELS = {
  ACCORD_RETIRE: "Accord retiré",
  CONFLIT: "Conflit d’intérêts déclaré",
  INFORMATION_OU_ACCORD: "Accord à recueillir",
  ACCORD_A_COMPLETER: "Accord à compléter",
  SUIVI_INCONNU: "Suivi médical inconnu",
  TERRITOIRE: "Territoire à préciser",
} as const satisfies Record<Manque, string>;

export const VUE_LABELS = {
  attente: "En attente",
  groupes: "Groupes à préparer",
  miennes: "Mes demandes",
  toutes: "Toutes les demandes",
} as const satisfies Record<Vue, string>;
