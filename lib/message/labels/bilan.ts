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

/** What is said of a year's bilan to those who write it, read it again, or read it published. */
export const PHRASES_BILAN = {
  BILAN_A_RELIRE: {
    titre: ({ code }) => `Bilan ${code} à relire`,
    phrase: ({ code }) =>
      `Le bilan ${code} vous est donné à relire. Vous pouvez le commenter, le publier, ou le renvoyer à l’écriture.`,
    geste: "Relire le bilan",
  },
  BILAN_A_REPRENDRE: {
    titre: ({ code }) => `Bilan ${code} à reprendre`,
    phrase: ({ code }) => `Le bilan ${code} revient à l’écriture. Ce qui est à reprendre se lit sur sa page.`,
    geste: "Reprendre le bilan",
  },
  BILAN_PUBLIE: {
    titre: ({ code }) => `Bilan ${code} publié`,
    phrase: ({ code }) =>
      `Le bilan ${code} est publié. Il se lit dans Recul, et ses fichiers s’y téléchargent.`,
    geste: "Lire le bilan",
  },
} as const satisfies Partial<Record<SorteMessage, Phrase>>;
