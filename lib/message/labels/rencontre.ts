import type { Phrase } from "@/lib/message/labels/seance";
import type { SorteMessage } from "@/prisma/client/enums";

const VOIR_AGENDA = "Voir l’agenda";

/** What is said of an instance or of a meeting of partners: which one and where are in its place. */
export const PHRASES_RENCONTRE = {
  RENCONTRE_PREVUE: {
    titre: ({ nombre }) => (nombre > 1 ? `${nombre} rencontres prévues` : "Rencontre prévue"),
    phrase: ({ nombre, quand, ou }) =>
      nombre > 1
        ? `Vous êtes attendu·e à ${nombre} rencontres. La première est le ${quand}${ou}.`
        : `Vous êtes attendu·e à la rencontre du ${quand}${ou}.`,
    geste: VOIR_AGENDA,
  },
  RENCONTRE_DEPLACEE: {
    titre: () => "Rencontre déplacée",
    phrase: ({ avant, quand, ou }) =>
      `La rencontre prévue le ${avant} est déplacée : elle est maintenant le ${quand}${ou}.`,
    geste: VOIR_AGENDA,
  },
  RENCONTRE_ANNULEE: {
    titre: () => "Rencontre annulée",
    phrase: ({ quand, ou }) => `La rencontre prévue le ${quand}${ou} est annulée. Elle n’aura pas lieu.`,
    geste: VOIR_AGENDA,
  },
  RENCONTRE_LIEU: {
    titre: () => "Changement de lieu d’une rencontre",
    phrase: ({ quand, ou }) => `La rencontre du ${quand} a maintenant lieu à cet endroit${ou}.`,
    geste: VOIR_AGENDA,
  },
  RENCONTRE_RETRAIT: {
    titre: () => "Vous n’êtes plus attendu·e à une rencontre",
    phrase: ({ quand, ou }) => `La rencontre du ${quand}${ou} se tient sans vous.`,
    geste: VOIR_AGENDA,
  },
} as const satisfies Partial<Record<SorteMessage, Phrase>>;
