import type { Vignette } from "./vignette";

/** Alcohol in a family: places that are held, or lost. */
export const ALCOOL_FAMILLE: readonly Vignette[] = [
  {
    difficultes: ["comportements-contradictoires", "situation-portee-seul"],
    substances: ["alcool"],
    freins: ["famille-parentalite", "logement"],
    evenements: ["rupture"],
    ages: ["DE_35_A_44"],
    duree: "DE_6_MOIS_A_2_ANS",
    suivi: "NE_SAIT_PAS",
    difficulte:
      "Je rencontre les deux membres du couple, chacun me confie ce que l’autre ne doit pas savoir. Je ne sais plus de qui je suis {la référente|le référent}.",
    questions: [
      "Comment retrouver une place qui ne soit pas celle d’arbitre entre deux personnes ?",
      "Comment accueillir ce qui m’est confié sans devenir {la gardienne|le gardien} de tous les secrets ?",
    ],
    ressources: [
      "Tous deux tiennent au repas du soir avec les enfants. La personne a gardé le contact avec un groupe d’entraide.",
      "Elle sait demander une pause quand la discussion monte, et l’a déjà fait devant moi.",
    ],
    paroles: [
      "« Avec vous je peux parler, mais ne lui dites pas. »",
      "« À la maison on ne parle que de ça, ou on ne parle pas. »",
    ],
    debut: [
      {
        faits:
          "Deux entretiens séparés par mois, un entretien commun en six mois. Chaque confidence est suivie d’un appel pour s’assurer qu’elle ne sera pas répétée.",
        hypotheses:
          "Le service serait pris pour un troisième membre du couple. Le secret demandé entretiendrait la loyauté envers {la professionnelle|le professionnel}, et l’empêcherait d’aider à parler.",
        ressources: "Un rituel familial préservé ; l’envie, chez les deux, que les enfants soient épargnés.",
        outils: ["approche-systemique", "genogramme"],
        pistes: [
          {
            texte:
              "Dire aux deux, ensemble, ce que {la professionnelle|le professionnel} fait de ce qui lui est confié.",
            but: "PROFESSIONNEL",
          },
          {
            texte: "Proposer qu’une collègue devienne la référente de l’un des deux.",
            but: "STRUCTURE",
          },
        ],
      },
      {
        faits:
          "Le cadre a été dit en présence des deux. L’un a quitté l’entretien, puis est revenu. Depuis, les appels de vérification ont cessé.",
        hypotheses:
          "Le départ et le retour auraient montré que l’on peut s’éloigner sans rompre. Le couple essaierait cette distance pour lui-même.",
        ressources: "La capacité de chacun à revenir ; une équipe prête à se répartir les places.",
        outils: ["clinique-concertation", "sociogenogramme"],
        pistes: [
          {
            texte:
              "Dessiner avec la personne la carte de celles et ceux sur qui elle compte, enfants compris.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["stress", "abord-consommations"],
    substances: ["alcool"],
    santeMentale: ["anxiete"],
    freins: ["garde-enfant", "famille-parentalite", "autonomie-financiere"],
    ages: ["DE_25_A_34", "DE_35_A_44"],
    duree: "MOINS_DE_6_MOIS",
    suivi: "REFUS",
    difficulte:
      "La personne élève seule ses enfants et craint qu’on les lui retire si elle parle de ce qu’elle boit. Je crains, moi, de découvrir quelque chose que je devrais dire ailleurs.",
    questions: [
      "Comment être {claire|clair} sur mes obligations sans fermer la porte à ce qu’elle voudrait dire ?",
      "Comment soutenir un parent inquiet quand je suis {inquiète|inquiet} aussi ?",
    ],
    ressources: [
      "Les enfants vont à l’école chaque jour, les devoirs sont faits. Une voisine garde les petits le mercredi.",
      "Elle a demandé de l’aide elle-même, ce qu’elle n’avait jamais fait. Elle cuisine avec ses enfants.",
    ],
    paroles: ["« Si je vous dis, vous serez obligée de le répéter. »", "« Je suis une mère avant tout. »"],
    debut: [
      {
        faits:
          "La personne interroge {la professionnelle|le professionnel} sur ce qu’elle écrit et à qui. Elle refuse de dire si elle est suivie. Aucun élément de danger n’est relevé à ce jour.",
        hypotheses:
          "La question posée serait une manière de vérifier la solidité du lien avant de s’y appuyer. Taire la crainte partagée la ferait grandir des deux côtés.",
        ressources: "Une scolarité régulière ; un voisinage présent ; une demande d’aide venue d’elle.",
        outils: ["representations", "intervention-precoce"],
        pistes: [
          {
            texte:
              "Dire à l’avance, avec des mots simples, dans quels cas {la professionnelle|le professionnel} devrait parler à d’autres.",
            but: "PROFESSIONNEL",
          },
          {
            texte: "Faire avec la personne la liste de ce qu’elle réussit chaque jour comme parent.",
            but: "PERSONNE",
          },
        ],
      },
      {
        faits:
          "La liste a été faite à deux, la personne l’a emportée. Elle a parlé de ses nuits, puis de ce qu’elle prend pour dormir.",
        hypotheses:
          "Être reconnue parent d’abord rendrait possible de parler du reste. L’alcool répondrait à l’épuisement plus qu’à un goût.",
        ressources: "Une parole qui s’ouvre ; un relais de garde qui pourrait s’étendre.",
        outils: ["approche-narrative", "entretien-motivationnel"],
        pistes: [
          {
            texte:
              "Chercher un relais de garde une soirée par semaine, et voir avec elle ce que cela change.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
];
