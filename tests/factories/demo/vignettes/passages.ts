import type { Vignette } from "./vignette";

/** Passages: leaving a home, becoming a parent, losing a place, growing old. */
export const PASSAGES: readonly Vignette[] = [
  {
    difficultes: ["situation-portee-seul", "stress"],
    substances: ["cannabis", "alcool"],
    freins: ["logement", "autonomie-financiere", "lien-social"],
    evenements: ["rupture"],
    ages: ["DE_18_A_24"],
    duree: "MOINS_DE_6_MOIS",
    suivi: "NON",
    difficulte:
      "La personne a quitté un foyer à sa majorité et dort chez l’un, chez l’autre. Elle me dit que je suis {la seule|le seul} à ne pas l’avoir lâchée. C’est lourd à porter.",
    questions: [
      "Comment être fiable sans devenir irremplaçable ?",
      "Comment l’aider à compter sur plusieurs personnes ?",
    ],
    ressources: [
      "Elle a des amis qui l’hébergent et qu’elle remercie. Elle cuisine très bien.",
      "Elle garde tous ses papiers dans une pochette étanche. Elle sait demander son chemin.",
    ],
    paroles: ["« Tout le monde part, alors j’ai pris de l’avance. »", "« Avec vous je peux être fatigué. »"],
    debut: [
      {
        faits:
          "Cinq hébergements en deux mois, tous chez des amis, tous quittés sans dispute. La personne appelle {la professionnelle|le professionnel} avant chaque départ.",
        hypotheses:
          "Partir avant d’être de trop serait une politesse apprise. L’appel d’avant le départ serait une demande d’autorisation.",
        ressources: "Des amis ; une pochette de papiers complète ; la cuisine.",
        outils: ["carte-reseau", "genogramme"],
        pistes: [
          {
            texte:
              "Nommer avec la personne trois adultes, hors du service, à qui elle pourrait aussi téléphoner.",
            but: "PERSONNE",
          },
          {
            texte:
              "Annoncer dès maintenant les congés {de la professionnelle|du professionnel}, et qui répondra.",
            but: "PROFESSIONNEL",
          },
        ],
      },
      {
        faits:
          "Les congés ont été annoncés. La personne a téléphoné à la collègue désignée, une fois, pour une recette. Elle est restée trois semaines au même endroit.",
        hypotheses: "Savoir qui répond permettrait d’appeler sans urgence. Rester serait devenu possible.",
        ressources: "Un deuxième appui ; trois semaines au même endroit.",
        outils: ["carte-mentale-proches"],
        pistes: [
          {
            texte: "Chercher une chambre avec la cuisine comme premier critère.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["deni-defenses", "abord-consommations"],
    substances: ["alcool"],
    freins: ["sante", "famille-parentalite"],
    ages: ["DE_65_ET_PLUS", "DE_55_A_64"],
    duree: "PLUS_DE_5_ANS",
    suivi: "NE_SAIT_PAS",
    difficulte:
      "La personne vieillit, ses enfants s’inquiètent et me demandent d’agir. Elle dit qu’à son âge on la laisse tranquille. J’entends les deux.",
    questions: [
      "Comment respecter un choix de vie sans abandonner la personne à ce choix ?",
      "Qu’est-ce qui m’autorise à insister, et qu’est-ce qui me l’interdit ?",
    ],
    ressources: [
      "Elle lit le journal chaque matin au café et y a ses habitudes. Elle connaît les démarches mieux que moi.",
      "Elle reçoit ses petits-enfants le mercredi, et ces jours-là sont différents.",
    ],
    paroles: ["« J’ai passé l’âge qu’on me fasse la leçon. »", "« Le mercredi, je fais attention. »"],
    debut: [
      {
        faits:
          "Les enfants ont demandé trois rendez-vous, la personne un seul. Elle dit elle-même que le mercredi est différent. Aucune chute depuis un an.",
        hypotheses:
          "Le mercredi montrerait que la personne choisit, et non qu’elle refuse. L’inquiétude des enfants chercherait un porte-voix.",
        ressources: "Des habitudes qui relient ; un jour où l’on fait attention ; une autonomie réelle.",
        outils: ["stades-motivation", "echelle-katz"],
        pistes: [
          {
            texte: "S’intéresser au mercredi : comment la personne s’y prend-elle ce jour-là ?",
            but: "PERSONNE",
          },
          {
            texte: "Dire aux enfants ce qui a été convenu avec la personne, en sa présence.",
            but: "PROFESSIONNEL",
          },
        ],
      },
      {
        faits:
          "La personne a expliqué ses mercredis avec précision. Elle a proposé que sa fille vienne au prochain rendez-vous, « une fois ».",
        hypotheses:
          "Être interrogée sur ce qu’elle réussit aurait rendu inutile de se défendre. L’invitation viendrait d’elle : elle pourrait en fixer les règles.",
        ressources: "Une invitation ; une stratégie déjà en place.",
        outils: ["entretien-motivationnel", "conference-familiale"],
        pistes: [
          {
            texte:
              "Préparer avec la personne la venue de sa fille : ce dont on parle, et ce dont on ne parle pas.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["isolement", "usure"],
    conduites: ["ecrans"],
    santeMentale: ["depression"],
    freins: ["lien-social", "mobilite", "sante"],
    evenements: ["perte-emploi"],
    ages: ["DE_45_A_54", "DE_55_A_64"],
    duree: "DE_6_MOIS_A_2_ANS",
    suivi: "NON",
    difficulte:
      "Depuis la perte de son emploi, la personne vit la nuit devant un écran et dort le jour. Les rendez-vous de l’après-midi la cueillent au réveil. Je m’endors presque avec elle.",
    questions: [
      "Comment rejoindre quelqu’un dont les heures ne sont plus les nôtres ?",
      "Qu’est-ce que la nuit lui permet, que le jour ne permet plus ?",
    ],
    ressources: [
      "Elle administre un forum d’entraide la nuit, avec sérieux. Elle a vingt-cinq ans d’expérience en usine.",
      "Elle connaît des gens dans plusieurs pays. Elle a appris l’anglais seule.",
    ],
    paroles: [
      "« La nuit, personne ne me demande ce que je fais dans la vie. »",
      "« Mes collègues, maintenant, c’est eux. »",
    ],
    debut: [
      {
        faits:
          "Rendez-vous à quatorze heures, la personne se lève à treize. Elle répond chaque nuit à une trentaine de messages sur un forum d’entraide qu’elle administre.",
        hypotheses:
          "La nuit aurait remplacé l’équipe de travail : des horaires, des collègues, une utilité. Ce qui est vu comme un retrait serait une activité.",
        ressources: "Une responsabilité tenue ; des compétences d’entraide ; une langue apprise.",
        outils: ["representations", "approche-retablissement"],
        pistes: [
          {
            texte: "Proposer un rendez-vous à dix-sept heures, au début de sa journée à elle.",
            but: "PROFESSIONNEL",
          },
          {
            texte: "Parler du forum comme d’un travail, et de ce que la personne y apprend.",
            but: "PERSONNE",
          },
        ],
      },
      {
        faits:
          "Le rendez-vous de dix-sept heures a changé la conversation. La personne a décrit son rôle sur le forum et s’est dite « un peu médiatrice ».",
        hypotheses: "Un mot pour ce qu’elle fait lui donnerait de quoi se présenter le jour aussi.",
        ressources: "Un mot trouvé ; une énergie en début de soirée.",
        outils: ["approche-narrative", "pair-aidance"],
        pistes: [
          {
            texte:
              "Chercher avec la personne où une expérience d’entraide en ligne pourrait être utile de jour.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
];
