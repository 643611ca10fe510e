import type { Vignette } from "./vignette";

/** What one takes, what one eats: the body at the centre. */
export const MEDICAMENTS_CORPS: readonly Vignette[] = [
  {
    difficultes: ["demarches-soins", "usure"],
    substances: ["medicaments-detournes"],
    freins: ["sante", "mobilite"],
    ages: ["DE_45_A_54", "DE_55_A_64"],
    duree: "DE_2_A_5_ANS",
    suivi: "OUI",
    difficulte:
      "La douleur occupe tout l’entretien. Les ordonnances se croisent, les médicaments manquent toujours avant la date. J’écoute, et je repars avec la douleur.",
    questions: [
      "Comment écouter une plainte qui ne s’arrête pas sans m’y noyer ?",
      "Quelle place prendre auprès des soignants, quand je ne suis pas {soignante|soignant} ?",
    ],
    ressources: [
      "Elle a élevé trois enfants et travaillé vingt ans debout. Elle sait exactement ce qui la soulage.",
      "Elle marche chaque jour jusqu’au marché. Une amie l’accompagne chez le kinésithérapeute.",
    ],
    paroles: [
      "« On me croit quand je tombe, pas quand j’ai mal. »",
      "« J’en prends plus les jours où je suis seule. »",
    ],
    debut: [
      {
        faits:
          "Deux médecins, une pharmacie, un kinésithérapeute. La personne a dit prendre davantage les jours où elle est seule. Elle accepte que le médecin traitant en soit informé, par elle.",
        hypotheses:
          "La plainte serait la seule façon d’être crue. La solitude et la douleur parleraient ensemble, sans que l’une explique l’autre.",
        ressources: "Une connaissance de ce qui soulage ; une amie ; une marche quotidienne.",
        outils: ["approche-systemique", "dpa-pc"],
        pistes: [
          {
            texte:
              "Commencer l’entretien par cinq minutes sur la douleur, puis demander ce qui s’est passé d’autre.",
            but: "PROFESSIONNEL",
          },
          {
            texte:
              "Préparer avec la personne ce qu’elle veut dire à son médecin, et l’écrire sous sa dictée.",
            but: "PERSONNE",
          },
        ],
      },
      {
        faits:
          "La personne a lu son texte au médecin, qui a revu l’ordonnance avec elle. Les entretiens durent moins longtemps. Elle a parlé de ses petits-enfants.",
        hypotheses:
          "Être crue par écrit aurait rendu la plainte moins nécessaire. Le temps gagné serait rempli par autre chose que la douleur.",
        ressources: "Un médecin qui a écouté ; des petits-enfants qui prennent de la place.",
        outils: ["approche-narrative"],
        pistes: [
          {
            texte: "Repérer avec la personne les jours de solitude, et ce qui pourrait s’y passer.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["sentiment-incompetence", "abord-consommations"],
    conduites: ["troubles-alimentaires"],
    santeMentale: ["anxiete"],
    freins: ["lien-social", "sante"],
    ages: ["DE_18_A_24", "DE_25_A_34"],
    duree: "DE_6_MOIS_A_2_ANS",
    suivi: "SANS_ACCORD",
    difficulte:
      "La personne parle de tout sauf de ce que je vois. Je pèse chaque mot. J’ai peur d’abîmer quelque chose en en parlant, et peur aussi de me taire.",
    questions: [
      "Peut-on accompagner sans parler de ce qui saute aux yeux ?",
      "À qui appartient ce silence, à elle ou à moi ?",
    ],
    ressources: [
      "Elle prend soin de son petit frère et de ses études. Elle coud ses vêtements.",
      "Elle tient un journal et en lit parfois des phrases. Elle a une amie d’enfance très présente.",
    ],
    paroles: [
      "« Je préfère qu’on parle de mon frère. »",
      "« Quand on me regarde manger, je ne suis plus là. »",
    ],
    debut: [
      {
        faits:
          "Dix entretiens où le sujet n’a pas été abordé. Un suivi existe, que la personne souhaite garder à part. Elle a lu trois phrases de son journal à la dernière rencontre.",
        hypotheses:
          "Le silence protégerait un endroit où la personne n’est pas regardée. Les phrases lues seraient sa façon de choisir ce qui est vu.",
        ressources: "Un journal ; un suivi qu’elle défend ; une amie.",
        outils: ["approche-narrative", "carte-mentale-proches"],
        pistes: [
          {
            texte: "Dire une fois à la personne que tout peut se dire ici, et que rien n’y est obligé.",
            but: "PERSONNE",
          },
          {
            texte: "Garder ce que l’on voit pour la supervision, et non pour l’entretien.",
            but: "PROFESSIONNEL",
          },
        ],
      },
      {
        faits:
          "La phrase a été dite. La personne a souri et n’a rien ajouté. À l’entretien suivant, elle a parlé de sa fatigue.",
        hypotheses: "Le silence aurait changé de nature : il serait devenu un choix partagé.",
        ressources: "Un climat plus léger ; une fatigue qui peut se dire.",
        outils: ["supervision", "entretien-sans-suite"],
        pistes: [
          {
            texte: "S’intéresser à la couture, et à ce qui se fabrique quand on est fatiguée.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
];
