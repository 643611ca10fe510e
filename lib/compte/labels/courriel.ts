import { formatReste } from "@/lib/facteur/labels";
import type { SorteCompte } from "@/prisma/client/enums";

/** `lie`: the mail carries a link. */
type Phrase = { titre: string; phrase: string; geste: string; lie: boolean };

/** What to do when it was not oneself. */
const SINON =
  "Si ce n’est pas vous, demandez aussitôt un nouveau mot de passe depuis la page de connexion, et prévenez la personne qui administre votre espace.";

/** What was added opens the account, or guards it: another password would not take it away. */
const SINON_AJOUT =
  "Si ce n’est pas vous, prévenez aussitôt la personne qui administre votre espace : elle seule peut retirer ce qui vient d’être ajouté. Choisissez ensuite un autre mot de passe.";

const PHRASES = {
  MOT_DE_PASSE_LIEN: {
    titre: "Choisir un nouveau mot de passe",
    phrase:
      "Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour ce compte. Ce lien sert une fois, dans les trente minutes. Si ce n’est pas vous, il n’y a rien à faire.",
    geste: "Choisir mon mot de passe",
    lie: true,
  },
  MOT_DE_PASSE_CHANGE: {
    titre: "Votre mot de passe a changé",
    phrase:
      "Le mot de passe de votre compte vient d’être changé, et vos autres connexions sont fermées. Si ce n’est pas vous, demandez-en aussitôt un nouveau depuis la page de connexion, et prévenez la personne qui administre votre espace.",
    geste: "",
    lie: false,
  },
  ACCES_DONNE: {
    titre: "Un mot de passe provisoire vous est donné",
    phrase:
      "La personne qui administre votre espace vient de vous donner un mot de passe provisoire, et vos connexions sont fermées. Si vous ne l’avez pas demandé, dites-le-lui.",
    geste: "",
    lie: false,
  },
  ADRESSE_LIEN: {
    titre: "Confirmer votre nouvelle adresse",
    phrase:
      "Cette adresse est demandée pour un compte Recul. Si c’est bien vous, confirmez-la dans les vingt-quatre heures : vous vous connecterez avec elle. Sinon, il n’y a rien à faire.",
    geste: "Confirmer cette adresse",
    lie: true,
  },
  ADRESSE_AVIS: {
    titre: "Une autre adresse est demandée pour votre compte",
    phrase:
      "Une nouvelle adresse est demandée pour votre compte ; elle prendra la place de celle-ci une fois confirmée. Si ce n’est pas vous, annulez-le : ce lien sert une fois, pendant sept jours, et ferme toutes les connexions.",
    geste: "Annuler ce changement",
    lie: true,
  },
  FACTEUR_AJOUTE: {
    titre: "Un second facteur protège votre compte",
    phrase: `Un code de téléphone vient d’être ajouté à votre compte : il sera demandé à chaque connexion. ${SINON_AJOUT}`,
    geste: "",
    lie: false,
  },
  FACTEUR_RETIRE: {
    titre: "Le second facteur de votre compte est retiré",
    phrase: `Votre compte ne demande plus de code de téléphone, et vos autres connexions sont fermées. ${SINON}`,
    geste: "",
    lie: false,
  },
  CLE_AJOUTEE: {
    titre: "Une clé d’accès ouvre votre compte",
    phrase: `Une clé d’accès vient d’être ajoutée à votre compte : elle l’ouvre sans mot de passe. ${SINON_AJOUT}`,
    geste: "",
    lie: false,
  },
  CLE_RETIREE: {
    titre: "Une clé d’accès de votre compte est retirée",
    phrase: `Une clé d’accès vient d’être retirée de votre compte : elle ne l’ouvre plus. ${SINON}`,
    geste: "",
    lie: false,
  },
  SECOURS_UTILISE: {
    titre: "Un code de secours vient de servir",
    phrase: `Un de vos codes de secours vient de servir à la place du code de téléphone. ${SINON}`,
    geste: "",
    lie: false,
  },
} as const satisfies Record<SorteCompte, Phrase>;

/** What is said in a mail about an account. `reste`: the recovery codes that were left. */
export function phraseOf(sorte: SorteCompte, reste: number | null): Phrase {
  const { phrase, ...mots } = PHRASES[sorte];
  return { ...mots, phrase: reste === null ? phrase : `${phrase} ${formatReste(reste)}` };
}
