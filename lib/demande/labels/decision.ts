import type { ActeDemande } from "@/lib/demande/rules/statut";
import type { Manque } from "@/lib/demande/rules/triage";
import type { Vue } from "@/lib/demande/schema/liste";
import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import type { Modalite } from "@/prisma/client/enums";

export const REFUS_DECISION = {
  ...REFUS_ALERTES,
  INTROUVABLE:
    "Cette demande n’est plus dans votre file : un collègue y a peut-être répondu. Revenez à la liste.",
  PERIME: "Cette demande a changé pendant que vous écriviez. Relisez-la, puis répondez à nouveau.",
  INTERVENANT_INCONNU: "Cette personne n’est plus intervenante dans votre espace. Choisissez à nouveau.",
  ACCORD_RETIRE:
    "La personne a retiré son accord : sa situation ne peut pas être travaillée. Vous pouvez demander un complément ou ne pas donner suite.",
  LIEU_INCONNU:
    "Cette demande ne dit pas de quelle délégation est le groupe : demandez un complément, puis acceptez-la.",
  MOTIF_INCONNU: "Cette raison n’est plus proposée. Choisissez à nouveau.",
  MOT_ATTENDU: "« Autre motif » ne dit rien à qui le lit : ajoutez quelques mots.",
  STRUCTURE_INCONNUE: "Cette structure n’est plus proposée. Choisissez à nouveau.",
} as const;

export const describeRefus = describeAlertes;

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

type Mot = { label: string; help?: string; facultatif?: boolean };
type Texte = { titre: string; effet: string; mot: Mot | null; bouton: string };

/** What each answer's page says: its title, what it does, the words it asks for, its button. */
export const DECISION_TEXTES: Record<Exclude<ActeDemande, "deposer">, Texte> = {
  accepter: {
    titre: "Accepter la demande",
    effet:
      "Le travail s’ouvre sur cette situation, avec le rythme par défaut de votre espace. Des dates peuvent être proposées ; aucune séance n’est confirmée tant que l’accord de la personne n’est pas en vigueur.",
    mot: {
      label: "Un mot à la personne qui demande",
      help: "Par exemple comment vous allez convenir d’une date.",
      facultatif: true,
    },
    bouton: "Accepter la demande",
  },
  completer: {
    titre: "Demander un complément",
    effet:
      "La demande revient à son auteur·e avec ce qui manque. Elle reprend sa place dans votre file une fois complétée : l’attente compte depuis le premier dépôt.",
    mot: { label: "Ce qui manque", help: "Dites-le comme vous le diriez de vive voix." },
    bouton: "Demander ce complément",
  },
  orienter: {
    titre: "Orienter vers une autre structure",
    effet: "La demande quitte votre file. La personne qui l’a déposée lit vers qui se tourner, et pourquoi.",
    mot: { label: "Un mot à la personne qui demande", facultatif: true },
    bouton: "Orienter la demande",
  },
  refuser: {
    titre: "Ne pas donner suite",
    effet:
      "La demande quitte votre file. La personne qui l’a déposée lit pourquoi ; elle pourra en déposer une autre.",
    mot: {
      label: "Un mot à la personne qui demande",
      help: "Ce qu’elle peut faire d’autre, par exemple.",
      facultatif: true,
    },
    bouton: "Ne pas donner suite",
  },
  confier: {
    titre: "Confier à un·e collègue",
    effet: "La demande n’est plus que dans la file de la personne choisie. Vous ne la voyez plus.",
    mot: null,
    bouton: "Confier la demande",
  },
  retirer: {
    titre: "Retirer ma demande",
    effet: "La demande quitte la file de l’équipe TAD. Ce que vous avez écrit reste lisible par vous seul·e.",
    mot: null,
    bouton: "Retirer ma demande",
  },
};

/** What an answer does; accepting a collective demande opens a group, on nobody's situation. */
export const formatEffet = (acte: Exclude<ActeDemande, "deposer">, modalite: Modalite): string =>
  acte === "accepter" && modalite === "COLLECTIF"
    ? "Le groupe s’ouvre aussitôt, et la personne qui demande en est le premier membre. Vous invitez ensuite les autres, et le cadre s’écrit avec le service."
    : DECISION_TEXTES[acte].effet;

/** What the list says once it is done. */
export const ACTE_FAIT_LABELS = {
  completer: "Le complément est demandé : la demande reviendra dans votre file une fois complétée.",
  accepter: "La demande est acceptée. La personne qui l’a déposée le lit sur sa page.",
  orienter: "La demande est orientée. La personne qui l’a déposée lit vers qui et pourquoi.",
  refuser: "La réponse est envoyée. La personne qui a déposé la demande lit pourquoi.",
  confier: "La demande est confiée : elle n’est plus que dans la file de votre collègue.",
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
  encours: "En cours",
  repondues: "Répondues",
  miennes: "Mes demandes",
} as const satisfies Record<Vue, string>;

type Etat = { vue: Vue; total: number; enRetard: number; complements: number };

/** « 12 demandes attendent une réponse, dont 3 depuis plus de 21 jours ; une attend un complément. » */
function formatAttente({ total, enRetard, complements }: Etat, delaiAlerteJours: number): string {
  if (total === 0) return "Tout le monde a reçu une réponse.";
  const attendent = total - complements;
  const tard = enRetard > 0 ? `, dont ${enRetard} depuis plus de ${delaiAlerteJours} jours` : "";
  const reponse =
    attendent === 0
      ? "Aucune demande n’attend de réponse"
      : attendent === 1
        ? `Une demande attend une réponse${tard}`
        : `${attendent} demandes attendent une réponse${tard}`;
  if (complements === 0) return `${reponse}.`;
  return complements === 1
    ? `${reponse} ; une attend un complément.`
    : `${reponse} ; ${complements} attendent un complément.`;
}

/** What a list holds, in a sentence. */
export function formatListe(liste: Etat, delaiAlerteJours: number): string {
  const { vue, total } = liste;
  const s = total > 1 ? "s" : "";
  if (vue === "attente" || vue === "encours") return formatAttente(liste, delaiAlerteJours);
  if (vue === "repondues") return `${total} demande${s} répondue${s}, ou retirée${s} par leur auteur·e.`;
  return total === 0
    ? "Ce que vous déposez se retrouve ici."
    : `${total} demande${s}, celles à reprendre d’abord.`;
}
