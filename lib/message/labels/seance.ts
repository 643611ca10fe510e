import type { Fait } from "@/lib/message/rules/sortes";
import type { SorteMessage } from "@/prisma/client/enums";

/** What a sentence is made of: how many, and the dates in words. */
export type Mots = Pick<Fait, "nombre"> & {
  code: string;
  quand: string;
  avant: string;
  /** The last day before it ends: « mardi 22 décembre 2026 ». */
  dernierJour: string;
  ou: string;
  /** Held from afar, in no place. */
  distance: boolean;
  /** « G-7K4M (TAD collectif) ». */
  groupe: string;
  /** « Yann Kerbrat », and the espace in words. */
  par: string;
  espace: string;
};
export type Phrase = {
  /** What happened, in a few words: the line of the list and the subject of the mail. */
  titre: (mots: Mots) => string;
  phrase: (mots: Mots) => string;
  /** On the button that leads there. */
  geste: string;
};

export const VOIR_SEANCE = "Voir la séance";

/** « La séance du … » or « 3 séances, la première le … ». */
const seances = ({ nombre, quand, ou }: Mots, une: string, plusieurs: string) =>
  nombre > 1
    ? `${nombre} séances ${plusieurs}. La première est le ${quand}${ou}.`
    : `La séance du ${quand}${ou} ${une}.`;

/** What is said of a séance: moved, cancelled, not held are three different things. */
export const PHRASES_SEANCE = {
  SEANCE_PROPOSEE: {
    titre: ({ nombre, code }) =>
      nombre > 1 ? `${nombre} dates proposées, ${code}` : `Date de séance proposée, ${code}`,
    phrase: (mots) =>
      `${seances(mots, "vous est proposée", "vous sont proposées")} ${mots.nombre > 1 ? "Elles ne sont certaines" : "Elle n’est certaine"} qu’une fois confirmée${mots.nombre > 1 ? "s" : ""}.`,
    geste: VOIR_SEANCE,
  },
  SEANCE_CONFIRMEE: {
    titre: ({ nombre, code }) =>
      nombre > 1 ? `${nombre} séances confirmées, ${code}` : `Séance confirmée, ${code}`,
    phrase: (mots) => `${seances(mots, "est confirmée", "sont confirmées")} Vous y êtes attendu·e.`,
    geste: VOIR_SEANCE,
  },
  SEANCE_DEPLACEE: {
    titre: ({ nombre, code }) =>
      nombre > 1 ? `${nombre} séances déplacées, ${code}` : `Séance déplacée, ${code}`,
    phrase: ({ nombre, avant, quand, ou }) =>
      nombre > 1
        ? `${nombre} séances changent de date. La première, prévue le ${avant}, est maintenant le ${quand}${ou}.`
        : `La séance prévue le ${avant} est déplacée : elle est maintenant le ${quand}${ou}.`,
    geste: VOIR_SEANCE,
  },
  SEANCE_SUSPENDUE: {
    titre: ({ code }) => `Séance reportée, ${code}`,
    phrase: ({ quand }) =>
      `La séance prévue le ${quand} est reportée : elle n’a pas lieu ce jour-là, et une nouvelle date vous sera proposée.`,
    geste: VOIR_SEANCE,
  },
  SEANCE_ANNULEE: {
    titre: ({ code }) => `Séance annulée, ${code}`,
    phrase: ({ quand }) => `La séance prévue le ${quand} est annulée. Elle n’aura pas lieu.`,
    geste: VOIR_SEANCE,
  },
  SEANCE_NON_TENUE: {
    titre: ({ code }) => `Séance notée non tenue, ${code}`,
    phrase: ({ quand }) => `Il est noté que la séance du ${quand} n’a pas eu lieu.`,
    geste: VOIR_SEANCE,
  },
  SEANCE_REPROPOSEE: {
    titre: ({ nombre, code }) =>
      nombre > 1
        ? `${nombre} séances à confirmer de nouveau, ${code}`
        : `Séance à confirmer de nouveau, ${code}`,
    phrase: (mots) =>
      `${seances(mots, "n’est plus confirmée", "ne sont plus confirmées")} La date reste réservée, en attendant une nouvelle confirmation.`,
    geste: VOIR_SEANCE,
  },
  SEANCE_LIEU: {
    titre: ({ code }) => `Changement de lieu, ${code}`,
    phrase: ({ quand, ou, distance }) => {
      if (distance) return `La séance du ${quand} se tient maintenant à distance.`;
      return ou
        ? `Pour la séance du ${quand}, l’endroit ou la façon de venir a changé${ou}.`
        : `La séance du ${quand} n’a plus de lieu fixé.`;
    },
    geste: VOIR_SEANCE,
  },
  SEANCE_RETRAIT: {
    titre: ({ code }) => `Vous n’êtes plus attendu·e, ${code}`,
    phrase: ({ quand }) => `La séance du ${quand} se tient sans vous : vous n’y êtes plus attendu·e.`,
    geste: VOIR_SEANCE,
  },
  SEANCE_EXCUSE: {
    titre: ({ code }) => `Une personne s’excuse, ${code}`,
    phrase: ({ quand }) => `Une personne attendue à la séance du ${quand} ne pourra pas y prendre part.`,
    geste: VOIR_SEANCE,
  },
  SEANCE_RETOUR: {
    titre: ({ code }) => `Une personne sera finalement là, ${code}`,
    phrase: ({ quand }) => `Une personne qui s’était excusée prendra part à la séance du ${quand}.`,
    geste: VOIR_SEANCE,
  },
  SEANCE_ORDRE_DU_JOUR: {
    titre: ({ code }) => `Ordre du jour, ${code}`,
    phrase: ({ quand }) => `Une situation a été retirée de l’ordre du jour de la séance du ${quand}.`,
    geste: VOIR_SEANCE,
  },
  SEANCE_DUREE: {
    titre: ({ nombre, code }) =>
      nombre > 1 ? `${nombre} séances changent de durée, ${code}` : `Changement de durée, ${code}`,
    phrase: (mots) => seances(mots, "change de durée", "changent de durée"),
    geste: VOIR_SEANCE,
  },
  SEANCE_CONFIEE: {
    titre: ({ code }) => `Un compte rendu vous est confié, ${code}`,
    phrase: ({ quand }) => `Vous êtes chargé·e de rédiger le compte rendu de la séance du ${quand}.`,
    geste: VOIR_SEANCE,
  },
  RAPPEL_J7: {
    titre: ({ code }) => `Séance dans une semaine, ${code}`,
    phrase: ({ quand, ou }) => `Pour mémoire, vous êtes attendu·e à la séance du ${quand}${ou}.`,
    geste: VOIR_SEANCE,
  },
  RAPPEL_J1: {
    titre: ({ code }) => `Séance demain, ${code}`,
    phrase: ({ quand, ou }) => `Pour mémoire, vous êtes attendu·e à la séance du ${quand}${ou}.`,
    geste: VOIR_SEANCE,
  },
} as const satisfies Partial<Record<SorteMessage, Phrase>>;
