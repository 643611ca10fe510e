import type { Vignette } from "./vignette";

/** Games, bets, screens: addictive behaviours without substance. */
export const ECRANS_JEU: readonly Vignette[] = [
  {
    difficultes: ["abord-consommations", "frustration"],
    conduites: ["jeu"],
    santeMentale: ["anxiete"],
    freins: ["autonomie-financiere", "logement"],
    evenements: ["separation"],
    ages: ["DE_35_A_44", "DE_45_A_54"],
    duree: "DE_6_MOIS_A_2_ANS",
    suivi: "NON",
    difficulte:
      "Chaque aide financière est absorbée par le jeu. L’équipe se divise : certains veulent arrêter les aides, d’autres non. Je suis au milieu.",
    questions: [
      "Comment travailler sur le budget quand l’argent n’est pas le sujet ?",
      "Comment tenir une position d’équipe qui ne soit ni la sanction ni l’abandon ?",
    ],
    ressources: [
      "Elle tient ses comptes au centime et ne les cache pas. Elle a remboursé une dette entière l’an passé.",
      "Elle a demandé elle-même une interdiction de jeu il y a deux ans. Elle court chaque matin.",
    ],
    paroles: [
      "« Quand je joue, je ne pense pas. C’est la seule heure où je ne pense pas. »",
      "« Je sais très bien compter, ce n’est pas ça. »",
    ],
    debut: [
      {
        faits:
          "Trois aides accordées en huit mois. Les comptes sont tenus avec exactitude, pertes comprises. L’équipe a débattu deux fois sans conclure.",
        hypotheses:
          "L’exactitude des comptes serait une manière de ne pas mentir. Le désaccord de l’équipe reproduirait celui de la personne avec elle-même.",
        ressources: "Une honnêteté remarquable ; une expérience de remboursement ; le sport.",
        outils: ["approche-systemique", "analyse-pratiques"],
        pistes: [
          {
            texte: "Séparer dans le temps les entretiens de budget et les entretiens où l’on parle du reste.",
            but: "PROFESSIONNEL",
          },
          {
            texte: "Écrire en équipe une position commune sur les aides, et la présenter à la personne.",
            but: "STRUCTURE",
          },
        ],
      },
      {
        faits:
          "La position commune a été écrite et lue à la personne, qui l’a trouvée « nette ». Elle a demandé un rendez-vous qui ne soit pas pour l’argent.",
        hypotheses:
          "Une équipe qui ne se divise plus offrirait un appui. L’heure sans penser dirait une fatigue plus ancienne que le jeu.",
        ressources: "Un cadre compris ; une demande nouvelle.",
        outils: ["entretien-sans-suite", "approche-narrative"],
        pistes: [
          {
            texte:
              "Chercher avec la personne d’autres heures où elle ne pense pas, à commencer par la course du matin.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["sentiment-incompetence", "isolement"],
    conduites: ["jeu", "ecrans"],
    freins: ["autonomie-financiere", "famille-parentalite"],
    ages: ["DE_18_A_24"],
    duree: "MOINS_DE_6_MOIS",
    suivi: "NE_SAIT_PAS",
    difficulte:
      "La personne parle de paris sportifs comme d’un métier. Ses proches me demandent d’intervenir. Je ne connais rien à ce milieu.",
    questions: [
      "Comment parler de quelque chose que la personne connaît mieux que moi ?",
      "Quelle place donner aux proches, qui s’adressent à moi à sa place ?",
    ],
    ressources: [
      "Elle analyse des statistiques avec méthode. Elle a des amis solides et un frère avec qui elle parle.",
      "Elle explique très bien ce qu’elle fait. Elle a terminé une formation en informatique.",
    ],
    paroles: ["« C’est comme la bourse, il faut de la patience. »", "« Mes parents paniquent, pas moi. »"],
    debut: [
      {
        faits:
          "Les parents ont appelé quatre fois, la personne deux. Elle a montré ses tableaux de résultats. Un prêt familial a été remboursé puis redemandé.",
        hypotheses:
          "{La professionnelle|Le professionnel} serait invitée à parler au nom des parents. Reconnaître la compétence ouvrirait une conversation que l’inquiétude ferme.",
        ressources: "Une capacité d’analyse ; un frère proche ; une formation achevée.",
        outils: ["approche-systemique", "entretien-motivationnel"],
        pistes: [
          {
            texte:
              "Répondre aux proches que l’on parle avec la personne, et leur indiquer un lieu d’écoute pour eux.",
            but: "PROFESSIONNEL",
          },
          {
            texte:
              "Demander à la personne de présenter sa méthode, et ce qui se passe les jours où elle ne suffit pas.",
            but: "PERSONNE",
          },
        ],
      },
      {
        faits:
          "La personne a présenté sa méthode pendant une heure. Elle a dit spontanément que « les mauvais jours » la méthode n’existait plus. Les parents n’ont pas rappelé.",
        hypotheses:
          "Être écoutée comme quelqu’un de compétent aurait permis de parler de la limite de cette compétence.",
        ressources: "Une lucidité dite avec ses propres mots.",
        outils: ["stades-motivation"],
        pistes: [
          {
            texte:
              "Noter avec la personne à quoi elle reconnaît un mauvais jour, et ce qu’elle voudrait faire alors.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
];
