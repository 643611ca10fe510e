import type { Phrase } from "@/lib/message/labels/seance";
import type { SorteMessage } from "@/prisma/client/enums";

const VOIR_GROUPE = "Voir le groupe";
const VOIR_ATTENTE = "Voir la liste d’attente";

const attendent = (nombre: number) => (nombre > 1 ? `${nombre} personnes attendent` : "une personne attend");
const annulees = (nombre: number) =>
  ({ 0: "Aucune séance n’était prévue.", 1: "La séance prévue est annulée." })[nombre] ??
  `Les ${nombre} séances prévues sont annulées.`;

type SorteGroupeMessage = Extract<SorteMessage, `GROUPE_${string}`>;

/** What is said of a group: its code and its kind, never who else is in it. */
export const PHRASES_GROUPE = {
  GROUPE_INVITATION: {
    titre: ({ code }) => `On vous invite dans un groupe, ${code}`,
    phrase: ({ groupe }) => `On vous invite à prendre part au groupe ${groupe}.`,
    geste: "Répondre",
  },
  GROUPE_ENTREE: {
    titre: ({ code }) => `Une personne rejoint le groupe, ${code}`,
    phrase: ({ groupe }) => `Une personne invitée prend part au groupe ${groupe}.`,
    geste: VOIR_GROUPE,
  },
  GROUPE_DECLINE: {
    titre: ({ code }) => `Invitation déclinée, ${code}`,
    phrase: ({ groupe }) => `Une personne ne prendra pas part au groupe ${groupe}.`,
    geste: VOIR_GROUPE,
  },
  GROUPE_ATTENTE: {
    titre: ({ code }) => `Une personne attend une place, ${code}`,
    phrase: ({ groupe }) =>
      `Une personne souhaite prendre part au groupe ${groupe}. Elle est sur la liste d’attente : son admission dépend de vous.`,
    geste: VOIR_ATTENTE,
  },
  GROUPE_ADMIS: {
    titre: ({ code }) => `Vous êtes membre du groupe, ${code}`,
    phrase: ({ groupe }) =>
      `Vous êtes admis·e dans le groupe ${groupe}. Vous y êtes attendu·e aux séances à venir.`,
    geste: VOIR_GROUPE,
  },
  GROUPE_DEPART: {
    titre: ({ code }) => `Une personne quitte le groupe, ${code}`,
    phrase: ({ groupe }) => `Une personne ne prend plus part au groupe ${groupe}.`,
    geste: VOIR_GROUPE,
  },
  GROUPE_PLACE_LIBRE: {
    titre: ({ code }) => `Une place se libère, ${code}`,
    phrase: ({ groupe, nombre }) =>
      `Une place se libère dans le groupe ${groupe} : ${attendent(nombre)}. À vous de dire qui rejoint le groupe.`,
    geste: VOIR_ATTENTE,
  },
  GROUPE_SORTIE: {
    titre: ({ code }) => `Vous n’êtes plus attendu·e dans un groupe, ${code}`,
    phrase: ({ groupe }) =>
      `Votre place, votre invitation ou votre charge dans le groupe ${groupe} a pris fin. Vous n’y êtes plus attendu·e.`,
    geste: VOIR_GROUPE,
  },
  GROUPE_CONFIE: {
    titre: ({ code }) => `Un groupe vous est confié, ${code}`,
    phrase: ({ groupe }) => `Le groupe ${groupe} vous est confié, avec ses séances à venir.`,
    geste: VOIR_GROUPE,
  },
  GROUPE_CLOS: {
    titre: ({ code }) => `Le groupe est clos, ${code}`,
    phrase: ({ groupe, nombre }) => `Le travail du groupe ${groupe} est terminé. ${annulees(nombre)}`,
    geste: VOIR_GROUPE,
  },
} as const satisfies Record<SorteGroupeMessage, Phrase>;
