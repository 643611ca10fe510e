import type { Attente, Nature } from "@/lib/accueil/rules";
import { formatPersonnes } from "@/lib/consentement/labels/etat";

/** What waits, in a sentence's beginning, and the button that does it. */
export const NATURE_LABELS = {
  "demande-en-retard": { titre: "Demande qui attend depuis longtemps", action: "Répondre" },
  complement: { titre: "Un complément vous est demandé", action: "Compléter" },
  "a-confirmer": { titre: "Demande notée pour vous, à confirmer", action: "Relire et confirmer" },
  association: { titre: "On vous propose de rejoindre une situation", action: "Répondre" },
  consentement: { titre: "Accord de la personne à recueillir", action: "Enregistrer l’accord" },
  "accord-partiel": { titre: "Accord de la personne à étendre", action: "Étendre l’accord" },
  annonce: { titre: "Prévenir la personne de la date", action: "Noter que c’est dit" },
  statut: { titre: "Séance passée : dire si elle s’est tenue", action: "Renseigner" },
  rencontre: { titre: "Rencontre passée : dire si elle s’est tenue", action: "Renseigner" },
  restitution: { titre: "Restituer les conclusions à la personne", action: "Noter que c’est dit" },
  protocole: { titre: "Protocole à lire et accepter", action: "Lire" },
  demande: { titre: "Nouvelle demande", action: "Lire et répondre" },
  "sans-seance": { titre: "Rien n’est encore prévu", action: "Planifier" },
  "compte-rendu": { titre: "Compte rendu à écrire", action: "Écrire" },
  validation: { titre: "Compte rendu à relire et valider", action: "Relire" },
  remarque: { titre: "Remarques sur un projet de protocole", action: "Répondre" },
  "accord-a-revoir": { titre: "Accord à relire avec la personne", action: "Renouveler l’accord" },
  confirmation: { titre: "Séance proposée, à confirmer", action: "Confirmer" },
  suivi: { titre: "Prendre des nouvelles après la clôture", action: "Renseigner" },
  piste: { titre: "Piste à revoir", action: "Revoir" },
  "groupe-invitation": { titre: "On vous invite dans un groupe", action: "Répondre" },
  "groupe-place": { titre: "Une place est libre dans un groupe, et on l’attend", action: "Choisir" },
  "groupe-sans-seance": { titre: "Groupe sans séance prévue", action: "Ouvrir" },
  bilan: { titre: "Bilan à relire", action: "Relire" },
  "groupe-peu": { titre: "Groupe de moins de trois personnes", action: "Inviter" },
  brouillon: { titre: "Demande commencée", action: "Reprendre" },
} as const satisfies Record<Nature, { titre: string; action: string }>;

export const RETRAITS_LABEL = "Une personne a retiré son accord";

export const ACCUEIL_VIDE = {
  professionnel: {
    titre: "Rien ne vous attend aujourd’hui.",
    texte:
      "Quand une situation vous met en difficulté, déposez une demande : une intervenante ou un intervenant TAD vous répond, et vous prenez de la distance ensemble.",
  },
  copil: {
    titre: "Aucun bilan n’est encore publié.",
    texte:
      "Chaque année, le comité de pilotage reçoit un bilan\u00A0: les chiffres, les groupes, le travail individuel. Il se lira ici dès qu’il sera publié.",
  },
  responsable: {
    titre: "Des chiffres, jamais une personne.",
    texte:
      "L’activité de l’année se lit à tout moment, avec la définition de chaque chiffre. Les petits nombres sont masqués pour que personne ne puisse être reconnu.",
  },
  administrateur: {
    titre: "L’espace est entre vos mains.",
    texte: "Vous ouvrez les accès, tenez les structures et les listes. Vous ne voyez aucune situation.",
  },
  encadrant: {
    titre: "Le TAD est un espace tiers.",
    texte:
      "Ce qui s’y travaille n’est pas transmis aux cadres. Vous serez prévenu·e si une personne accompagnée participe, à titre très exceptionnel, à une séance avec un membre de votre équipe.",
  },
  service: {
    titre: "Rien ne vous attend aujourd’hui.",
    texte:
      "Les demandes nouvelles, les séances à planifier et les comptes rendus à écrire se présentent ici, les plus urgents d’abord.",
  },
} as const;

/** What waits, in full: « Accord de la personne à étendre à Pauline Brunet ». */
export function formatTitre({ nature, pour }: Pick<Attente, "nature" | "pour">): string {
  const { titre } = NATURE_LABELS[nature];
  return pour && pour.length > 0 ? `${titre} à ${formatPersonnes(pour)}` : titre;
}

/** Where stands what comes within the fortnight. */
export const STATUT_A_VENIR_LABELS = {
  PROPOSEE: "Proposée",
  CONFIRMEE: "Confirmée",
  PREVUE: "Prévue",
} as const;

/** « séance du mardi 3 mars, 14 h »: what it is about in time. */
export const formatMomentOf = ({ nature }: Pick<Attente, "nature">, moment: string): string =>
  `${nature === "rencontre" ? "rencontre" : "séance"} du ${moment}`;

/** « puis 2 autres »: they take its place one after the other. */
export const formatAutres = (autres: number): string =>
  autres === 1 ? "puis une autre" : `puis ${autres} autres`;

/** « Une chose vous attend. », « 4 choses vous attendent. » */
export function formatAttentes(nombre: number): string {
  if (nombre === 0) return "Votre journée est libre.";
  return nombre === 1 ? "Une chose vous attend." : `${nombre} choses vous attendent.`;
}
