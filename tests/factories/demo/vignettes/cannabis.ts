import type { Vignette } from "./vignette";

/** Cannabis, and young adults for whom nothing presses. */
export const CANNABIS: readonly Vignette[] = [
  {
    difficultes: ["decouragement", "comportements-contradictoires"],
    substances: ["cannabis"],
    conduites: ["ecrans"],
    freins: ["lien-social", "mobilite"],
    ages: ["DE_18_A_24"],
    duree: "DE_6_MOIS_A_2_ANS",
    suivi: "NON",
    difficulte:
      "Chaque projet démarre vite et s’arrête au bout de deux semaines. Je propose, la personne accepte, puis plus rien. Je me demande qui veut vraiment quoi.",
    questions: [
      "Comment proposer moins, pour que quelque chose puisse venir de la personne ?",
      "Que soutiennent mes propositions répétées : son projet, ou mon besoin d’avancer ?",
    ],
    ressources: [
      "Elle compose de la musique la nuit et la partage. Elle répond toujours aux messages écrits.",
      "Elle s’occupe de son grand-père deux après-midi par semaine. Elle sait dire non à ses amis.",
    ],
    paroles: [
      "« Vous avez plein d’idées, moi j’en ai pas besoin. »",
      "« Je verrai ça quand je serai prêt. »",
    ],
    debut: [
      {
        faits:
          "Quatre projets en dix mois, proposés par le service, acceptés puis suspendus. La personne vit la nuit. Elle répond aux messages entre minuit et trois heures.",
        hypotheses:
          "Accepter serait la façon la plus simple de faire cesser la proposition. Le rythme nocturne protégerait un espace à soi que l’accompagnement traverse sans le voir.",
        ressources: "La musique ; une disponibilité par écrit ; une place d’aidant auprès d’un proche.",
        outils: ["stades-motivation", "approche-narrative"],
        pistes: [
          {
            texte: "Ne rien proposer pendant un mois, et le dire à la personne.",
            but: "PROFESSIONNEL",
          },
          {
            texte: "Demander à écouter un morceau, si elle le souhaite.",
            but: "PERSONNE",
          },
        ],
      },
      {
        faits:
          "Un mois sans proposition. La personne a écrit la première, trois fois. Elle a fait écouter deux morceaux et parlé de ce qui l’apaise.",
        hypotheses:
          "Le vide laissé aurait permis une initiative. Le cannabis et la musique rempliraient la même fonction : faire taire ce qui tourne.",
        ressources: "Une initiative retrouvée ; des mots précis sur ce qui apaise.",
        outils: ["entretien-motivationnel"],
        pistes: [
          {
            texte:
              "Chercher avec la personne un lieu de répétition où elle viendrait à l’heure qui lui convient.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["orientation-services-specialises", "sentiment-incompetence"],
    substances: ["cannabis"],
    santeMentale: ["anxiete"],
    freins: ["sante", "administratif"],
    ages: ["DE_18_A_24", "DE_25_A_34"],
    duree: "MOINS_DE_6_MOIS",
    suivi: "REFUS",
    difficulte:
      "La personne dit que le cannabis est son seul médicament. Je ne sais pas quoi répondre, et je crains de me tromper de registre.",
    questions: [
      "Comment parler de ce que fait un produit sans être ni {soignante|soignant} ni {moralisatrice|moralisateur} ?",
      "Comment orienter quelqu’un qui a déjà trouvé sa solution ?",
    ],
    ressources: [
      "Elle lit beaucoup sur ce qu’elle ressent et sait le décrire. Elle a repris le sport de son adolescence.",
      "Elle a tenu un emploi de nuit pendant un an. Elle pose des questions précises.",
    ],
    paroles: [
      "« Sans ça je ne dors pas, et sans dormir je ne fais rien. »",
      "« Les médecins veulent m’enlever ce qui marche. »",
    ],
    debut: [
      {
        faits:
          "La personne décrit des nuits de trois heures avant qu’elle ne consomme. Deux orientations vers le soin, acceptées poliment, non honorées.",
        hypotheses:
          "L’orientation serait entendue comme un retrait de ce qui aide. Parler de la fonction plutôt que du produit permettrait de rester à sa place.",
        ressources: "Une connaissance fine de soi ; une curiosité réelle ; le sport retrouvé.",
        outils: ["representations", "stades-motivation"],
        pistes: [
          {
            texte: "S’intéresser au sommeil avec la personne, sans parler d’arrêt.",
            but: "PERSONNE",
          },
          {
            texte:
              "Passer une demi-journée au CSAPA pour connaître ce que l’on y fait, et pouvoir le raconter.",
            but: "PROFESSIONNEL",
          },
        ],
      },
      {
        faits:
          "{La professionnelle|Le professionnel} a visité le CSAPA et en a parlé comme d’un lieu où l’on ne retire rien. La personne a demandé si l’on pouvait y venir une fois, « pour voir ».",
        hypotheses:
          "Ce que {la professionnelle|le professionnel} a vu de ses yeux serait plus crédible qu’une adresse. La demande de voir serait déjà une démarche.",
        ressources: "Une confiance qui s’appuie sur l’expérience ; une porte entrouverte.",
        outils: ["intervention-precoce", "entretien-motivationnel"],
        pistes: [
          {
            texte: "Proposer d’accompagner la première visite, puis de s’en aller.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
];
