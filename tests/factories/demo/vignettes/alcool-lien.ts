import type { Vignette } from "./vignette";

/** Alcohol, and a link that comes and goes. */
export const ALCOOL_LIEN: readonly Vignette[] = [
  {
    difficultes: ["abord-consommations", "decouragement"],
    substances: ["alcool"],
    freins: ["lien-social", "sante"],
    evenements: ["separation"],
    ages: ["DE_45_A_54", "DE_35_A_44"],
    duree: "DE_6_MOIS_A_2_ANS",
    suivi: "NON",
    difficulte:
      "Un rendez-vous sur deux n’a pas lieu. Quand la personne vient, elle parle volontiers de ses démarches et change de sujet dès que l’alcool approche. Je finis par ne plus oser en parler.",
    questions: [
      "Comment parler des consommations sans que la personne se sente contrôlée, et sans me taire non plus ?",
      "Qu’est-ce que les rendez-vous manqués disent de la place que j’occupe auprès de cette personne ?",
    ],
    ressources: [
      "Elle prévient le plus souvent quand elle ne peut pas venir. Elle tient son logement et cuisine pour ses voisins.",
      "Elle a travaillé quinze ans en restauration et transmet volontiers ce qu’elle sait faire.",
    ],
    paroles: [
      "« Je viens quand ça va. Quand ça ne va pas, je préfère que vous ne voyiez pas ça. »",
      "« On me parle toujours de la même chose, alors que j’ai d’autres soucis. »",
    ],
    debut: [
      {
        faits:
          "Huit rendez-vous proposés en quatre mois, quatre ont eu lieu, tous le matin. La personne dit venir « quand ça va ». {La professionnelle|Le professionnel} dit se préparer à l’absence et se sentir {soulagée|soulagé}, puis coupable, quand elle se produit.",
        hypotheses:
          "Le rendez-vous manqué protégerait l’image que la personne souhaite donner d’elle. En n’en parlant pas, on se ménagerait des deux côtés : le silence ferait tenir le lien autant qu’il le limite.",
        ressources:
          "Une relation de confiance installée ; une personne qui choisit ses moments ; un accompagnement attentif à ce qu’il fait ressentir.",
        outils: ["approche-systemique", "entretien-motivationnel"],
        pistes: [
          {
            texte:
              "Proposer un entretien « sans suite », où rien n’est à décider, à l’heure que la personne choisit.",
            but: "PERSONNE",
          },
          {
            texte:
              "Convenir avec la personne de ce que l’on fait quand elle ne vient pas : un message, un appel, rien.",
            but: "PROFESSIONNEL",
          },
        ],
      },
      {
        faits:
          "L’entretien sans ordre du jour a eu lieu. La personne a parlé d’elle-même de ses soirées. Elle a demandé si cela serait écrit quelque part.",
        hypotheses:
          "La crainte de la trace pèserait plus que celle du jugement. Nommer ce qui est écrit, et pour qui, ouvrirait un espace que les questions refermaient.",
        ressources: "La personne sait dire à quel moment de la journée elle est disponible.",
        outils: ["entretien-sans-suite", "stades-motivation"],
        pistes: [
          {
            texte:
              "Expliquer à la personne ce qui est écrit d’elle, où, et ce qu’elle peut demander de ne pas partager.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["demarches-soins", "sentiment-echec"],
    substances: ["alcool", "tabac"],
    santeMentale: ["depression"],
    freins: ["sante", "mobilite"],
    evenements: ["deuil"],
    ages: ["DE_55_A_64", "DE_45_A_54"],
    duree: "DE_2_A_5_ANS",
    suivi: "OUI",
    difficulte:
      "Troisième sortie d’hospitalisation en un an. À chaque retour, tout est à reprendre : les courses, les papiers, le moral. J’ai l’impression que mon travail s’efface.",
    questions: [
      "Comment préparer un retour à domicile qui ne repose pas sur moi {seule|seul} ?",
      "Que faire de ma lassitude, pour qu’elle ne devienne pas celle de la personne ?",
    ],
    ressources: [
      "Elle demande l’hospitalisation elle-même quand elle sent que cela bascule. Sa sœur l’appelle chaque dimanche.",
      "Elle connaît bien ses signaux d’alerte et sait les décrire. Elle jardine et en tire de la fierté.",
    ],
    paroles: [
      "« À l’hôpital je dors. C’est chez moi que c’est difficile. »",
      "« Je ne veux pas décevoir encore une fois. »",
    ],
    debut: [
      {
        faits:
          "Trois séjours courts, demandés par la personne. Le retour se fait un vendredi, sans rendez-vous avant dix jours. L’infirmière du service est le seul contact commun.",
        hypotheses:
          "Ce qui est nommé rechute serait aussi une manière de demander de l’aide qui fonctionne. Le vide du premier week-end compterait davantage que le contenu du suivi.",
        ressources:
          "La personne décide de ses séjours ; un lien familial régulier ; un service hospitalier accessible.",
        outils: ["genogramme", "approche-retablissement"],
        pistes: [
          {
            texte:
              "Proposer à la personne un appel le lendemain de chaque retour, fait par qui elle choisit.",
            but: "PERSONNE",
          },
          {
            texte: "Avec son accord, convenir d’une réunion de sortie qui la compte parmi les présents.",
            but: "STRUCTURE",
          },
        ],
      },
      {
        faits:
          "La personne a choisi que l’appel du lendemain soit celui de sa sœur. {La professionnelle|Le professionnel} s’est {autorisée|autorisé} à ne pas appeler. Le dernier mois s’est passé au domicile.",
        hypotheses:
          "Ne plus être {la seule|le seul} à veiller permettrait {à la professionnelle|au professionnel} de s’intéresser à autre chose qu’aux signes de rechute, et à la personne de parler d’autre chose.",
        ressources: "Une sœur qui accepte une place claire ; le jardin, où la personne reçoit.",
        outils: ["carte-reseau", "approche-systemique"],
        pistes: [
          {
            texte: "Faire un entretien dehors, au jardin, pour parler de ce qui va.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
];
