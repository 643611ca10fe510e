import type { Phrase } from "@/lib/message/labels/seance";
import type { SorteMessage } from "@/prisma/client/enums";

/** What is said to someone of the committee, who may have no account: a year, a day, a link or a code. */
export const PHRASES_PARTAGE = {
  PARTAGE_LIEN: {
    titre: ({ code }) => `Bilan ${code} à lire`,
    phrase: ({ code, dernierJour }) =>
      `Le bilan ${code} vous est adressé. Ce lien est le vôtre : il demande un code, envoyé à cette adresse, et sert jusqu’au ${dernierJour} inclus.`,
    geste: "Lire le bilan",
  },
  PARTAGE_CODE: {
    titre: () => "Votre code pour lire un bilan",
    phrase: ({ code }) =>
      `Votre code est ${code}. Il sert une fois, dans les dix minutes. Si vous n’avez rien demandé, il n’y a rien à faire : personne ne lit sans ce code.`,
    geste: "",
  },
} as const satisfies Partial<Record<SorteMessage, Phrase>>;
