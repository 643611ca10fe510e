import { SORTE_GROUPE_LABELS } from "@/lib/groupe/labels/groupe";
import { A_DISTANCE } from "@/lib/lieu/labels";
import { PHRASES_BILAN, PHRASES_PARTAGE } from "@/lib/message/labels/bilan";
import { PHRASES_GROUPE } from "@/lib/message/labels/groupe";
import { PHRASES_RENCONTRE } from "@/lib/message/labels/rencontre";
import { type Mots, PHRASES_SEANCE, type Phrase, VOIR_SEANCE } from "@/lib/message/labels/seance";
import type { Fait } from "@/lib/message/rules/sortes";
import { addMinutes, formatJour, formatMoment, jourOf } from "@/lib/time";
import type { SorteMessage } from "@/prisma/client/enums";

const VOIR_DEMANDE = "Voir la demande";
const VOIR_SEANCES = "Voir les séances";
const VOIR_SITUATION = "Voir la situation";

const PHRASES = {
  ...PHRASES_SEANCE,
  ...PHRASES_GROUPE,
  ...PHRASES_RENCONTRE,
  ...PHRASES_PARTAGE,
  ...PHRASES_BILAN,
  INVITATION: {
    titre: ({ par }) => `${par} vous invite dans Recul`,
    phrase: ({ par, espace, quand }) =>
      `${par} vous ouvre un accès à ${espace} dans Recul, la plateforme où des professionnels du travail social prennent du recul sur une situation avec l’appui d’un tiers, à distance de leur service. Ce lien vous est personnel : il sert une fois, jusqu’au ${quand}. Si cette invitation vous étonne, demandez à cette personne avant de l’ouvrir.`,
    geste: "Ouvrir mon accès",
  },
  DEMANDE_DEPOSEE: {
    titre: ({ code }) => `Demande à lire, ${code}`,
    phrase: ({ code }) => `La demande ${code} vient d’être déposée. Elle attend une réponse de votre part.`,
    geste: VOIR_DEMANDE,
  },
  DEMANDE_CONFIEE: {
    titre: ({ code }) => `Une demande vous est confiée, ${code}`,
    phrase: ({ code }) => `La demande ${code} vous est confiée.`,
    geste: VOIR_DEMANDE,
  },
  DEMANDE_COMPLEMENT: {
    titre: ({ code }) => `Complément demandé, ${code}`,
    phrase: ({ code }) =>
      `Il manque quelque chose à la demande ${code} pour y répondre. Complétez-la, puis déposez-la de nouveau.`,
    geste: "Compléter la demande",
  },
  DEMANDE_ACCEPTEE: {
    titre: ({ code }) => `Demande acceptée, ${code}`,
    phrase: ({ code }) => `La demande ${code} est acceptée. Des dates de séance vous seront proposées.`,
    geste: VOIR_DEMANDE,
  },
  DEMANDE_ORIENTEE: {
    titre: ({ code }) => `Demande orientée, ${code}`,
    phrase: ({ code }) =>
      `À la demande ${code}, une autre structure répondra mieux. La réponse vous dit laquelle.`,
    geste: "Lire la réponse",
  },
  DEMANDE_REFUSEE: {
    titre: ({ code }) => `Réponse à votre demande, ${code}`,
    phrase: ({ code }) => `Il n’est pas donné suite à la demande ${code}. La réponse vous dit pourquoi.`,
    geste: "Lire la réponse",
  },
  DEMANDE_REPRISE: {
    titre: ({ code }) => `Demande reprise par son auteur, ${code}`,
    phrase: ({ code }) => `La demande ${code} n’attend plus de réponse : son auteur l’a reprise.`,
    geste: VOIR_DEMANDE,
  },
  DEMANDE_A_CONFIRMER: {
    titre: ({ code }) => `Demande notée pour vous, à confirmer, ${code}`,
    phrase: ({ code }) =>
      `Le secrétariat a noté pour vous la demande ${code}. Elle n’est pas déposée : relisez-la, confirmez ce qui concerne l’accord de la personne, puis déposez-la.`,
    geste: "Relire et confirmer",
  },
  DEMANDE_ECARTEE: {
    titre: ({ code }) => `Demande notée puis supprimée, ${code}`,
    phrase: ({ code }) =>
      `La demande ${code}, que vous aviez notée pour une professionnelle ou un professionnel, ne sera pas déposée : son auteur l’a supprimée.`,
    geste: VOIR_DEMANDE,
  },
  ASSOCIATION_PROPOSEE: {
    titre: ({ code }) => `On vous propose de prendre part, ${code}`,
    phrase: ({ code }) => `On vous propose de prendre part au travail sur la situation ${code}.`,
    geste: "Répondre",
  },
  ASSOCIATION_ACCEPTEE: {
    titre: ({ code }) => `Une personne prend part au travail, ${code}`,
    phrase: ({ code }) => `Votre proposition de prendre part au travail sur ${code} est acceptée.`,
    geste: VOIR_SITUATION,
  },
  ASSOCIATION_DECLINEE: {
    titre: ({ code }) => `Proposition déclinée, ${code}`,
    phrase: ({ code }) => `Votre proposition de prendre part au travail sur ${code} est déclinée.`,
    geste: VOIR_SITUATION,
  },
  ASSOCIATION_TERMINEE: {
    titre: ({ code }) => `Fin de votre participation, ${code}`,
    phrase: ({ code }) =>
      `Votre participation au travail sur la situation ${code} est terminée. Vous n’êtes plus attendu·e aux séances à venir.`,
    geste: VOIR_SITUATION,
  },
  CONSENTEMENT_A_RECUEILLIR: {
    titre: ({ code }) => `Accord à recueillir, ${code}`,
    phrase: ({ code }) =>
      `Pour la situation ${code}, l’information et l’accord de la personne sont à enregistrer avant de confirmer une séance.`,
    geste: "Enregistrer l’accord",
  },
  CONSENTEMENT_RETIRE: {
    titre: ({ code }) => `Le travail s’arrête, ${code}`,
    phrase: ({ code, nombre }) =>
      `Le travail sur la situation ${code} s’arrête dès maintenant. ${annulees(nombre)}`,
    geste: VOIR_SITUATION,
  },
  ACCORD_A_REVOIR: {
    titre: ({ code }) => `Accord à relire avec la personne, ${code}`,
    phrase: ({ code }) =>
      `L’accord donné pour la situation ${code} date de presque aussi longtemps que votre service le prévoit. Relisez-le avec la personne : il vaut tant qu’elle ne le retire pas.`,
    geste: "Voir le consentement",
  },
  COMPTE_RENDU_A_VALIDER: {
    titre: ({ code }) => `Compte rendu à valider, ${code}`,
    phrase: ({ quand }) => `Le compte rendu de la séance du ${quand} est rédigé. Il attend votre validation.`,
    geste: "Relire et valider",
  },
  COMPTE_RENDU_VALIDE: {
    titre: ({ code }) => `Compte rendu à lire, ${code}`,
    phrase: ({ quand }) => `Le compte rendu de la séance du ${quand} est validé : vous pouvez le lire.`,
    geste: "Lire le compte rendu",
  },
  SITUATION_CONFIEE: {
    titre: ({ code }) => `Une situation vous est confiée, ${code}`,
    phrase: ({ code }) => `La situation ${code} vous est confiée, avec ses séances à venir.`,
    geste: VOIR_SITUATION,
  },
  SITUATION_CLOSE: {
    titre: ({ code }) => `Travail terminé, ${code}`,
    phrase: ({ code, nombre }) => `Le travail sur la situation ${code} est clos. ${annulees(nombre)}`,
    geste: VOIR_SITUATION,
  },
  SUIVI_A_FAIRE: {
    titre: ({ code }) => `Des nouvelles à prendre, ${code}`,
    phrase: ({ code }) =>
      `C’est le moment de noter, pour la situation ${code}, ce que le travail a changé. Quelques minutes suffisent.`,
    geste: "Noter les effets",
  },
  SANS_SEANCE: {
    titre: ({ nombre }) =>
      nombre > 1 ? `${nombre} situations sans séance prévue` : "Une situation sans séance prévue",
    phrase: ({ nombre }) =>
      nombre > 1
        ? `${nombre} situations suivies n’ont aucune séance à venir depuis plus longtemps que le délai de l’espace.`
        : "Une situation suivie n’a aucune séance à venir depuis plus longtemps que le délai de l’espace.",
    geste: "Voir ce qui attend",
  },
  EVALUATION_A_FAIRE: {
    titre: ({ code }) => `Votre avis sur le groupe, ${code}`,
    phrase: ({ code }) =>
      `Le bilan du groupe ${code} se prépare. Six questions, une minute : les réponses ne se lisent qu’ensemble.`,
    geste: "Donner mon avis",
  },
  BILAN_GROUPE_VALIDE: {
    titre: ({ code }) => `Bilan à lire, ${code}`,
    phrase: ({ code }) => `Le bilan de l’année du groupe ${code} est validé : vous pouvez le lire.`,
    geste: "Lire le bilan",
  },
  PERSONNE_PRESENTE: {
    titre: ({ quand }) => `La personne sera à la séance, ${quand}`,
    phrase: ({ quand, ou }) =>
      `De manière exceptionnelle, et avec son accord, une personne accompagnée par votre structure prendra part à la séance de soutien TAD du ${quand}${ou}. Vous en êtes informé·e en tant qu’encadrant·e ; aucune réponse n’est attendue.`,
    geste: "",
  },
  PERSONNE_ABSENTE: {
    titre: ({ quand }) => `La personne ne sera pas là, ${quand}`,
    phrase: ({ quand, ou }) =>
      `La personne accompagnée dont la présence vous avait été annoncée n’est plus attendue à la séance de soutien TAD du ${quand}${ou}.`,
    geste: "",
  },
  COURRIEL_REFUSE: {
    titre: () => "Un courriel n’a pas pu être remis",
    phrase: () => "Un serveur a refusé un courriel de l’espace. L’adresse est sans doute à corriger.",
    geste: "Voir les envois",
  },
  PROTOCOLE_PROPOSE: {
    titre: ({ code }) => `Projet de protocole à relire, ${code}`,
    phrase: ({ code }) =>
      `Un projet de protocole pour ${code} est soumis à vos remarques. Vous pouvez commenter chaque partie et proposer une autre rédaction.`,
    geste: "Relire le projet",
  },
  PROTOCOLE_A_ACCEPTER: {
    titre: ({ code }) => `Protocole à lire et accepter, ${code}`,
    phrase: ({ code }) => `Le protocole de ${code} attend votre acceptation. La page dit ce qui a changé.`,
    geste: "Lire et accepter",
  },
  PROTOCOLE_ACCEPTE_TOUS: {
    titre: ({ code }) => `Protocole accepté par tout le monde, ${code}`,
    phrase: ({ code }) => `Le protocole de ${code} est accepté par toutes les personnes qu’il engage.`,
    geste: "Voir le protocole",
  },
} as const satisfies Record<SorteMessage, Phrase>;

const annulees = (nombre: number) =>
  ({ 0: "Aucune séance n’était prévue.", 1: "La séance prévue est annulée." })[nombre] ??
  `Les ${nombre} séances prévues sont annulées.`;

/** A message in words, dates in the espace's zone: `titre` for a list or a subject, `phrase` to say it all. */
export function formatMessage(fait: Fait, zone: string): { titre: string; phrase: string; geste: string } {
  const { titre, phrase, geste }: Phrase = PHRASES[fait.sorte];
  const moment = (instant: Date | null) => (instant ? formatMoment(instant, zone) : "");
  const mots: Mots = {
    nombre: fait.nombre,
    code: fait.code ?? "",
    quand: moment(fait.debut),
    avant: moment(fait.avant),
    dernierJour: fait.debut ? formatJour(jourOf(addMinutes(fait.debut, -1), zone), { annee: true }) : "",
    groupe: `${fait.code ?? ""}${fait.groupe ? ` (${SORTE_GROUPE_LABELS[fait.groupe.sorte]})` : ""}`,
    ou: fait.lieu ? ` (${fait.lieu === A_DISTANCE ? "à distance" : fait.lieu})` : "",
    distance: fait.lieu === A_DISTANCE,
    par: fait.invite?.par ?? "Votre service",
    espace: fait.invite ? `l’espace « ${fait.invite.espace} »` : "son espace",
  };
  const plusieurs = fait.nombre > 1 && geste === VOIR_SEANCE;
  return { titre: titre(mots), phrase: phrase(mots), geste: plusieurs ? VOIR_SEANCES : geste };
}
