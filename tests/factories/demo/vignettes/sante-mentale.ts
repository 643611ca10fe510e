import type { Vignette } from "./vignette";

/** Mental health: moods that change, an intimate disorder, papers that frighten. */
export const SANTE_MENTALE: readonly Vignette[] = [
  {
    difficultes: ["comportements-contradictoires", "epuisement"],
    substances: ["alcool"],
    santeMentale: ["troubles-bipolaires"],
    freins: ["autonomie-financiere", "administratif", "sante"],
    ages: ["DE_35_A_44", "DE_45_A_54"],
    duree: "DE_2_A_5_ANS",
    suivi: "OUI",
    difficulte:
      "Il y a les mois où la personne entreprend tout et ceux où elle n’ouvre plus. Je m’accorde à ses rythmes sans m’en rendre compte, et j’en sors {vidée|vidé}.",
    questions: [
      "Comment garder un rythme qui soit le mien, et utile au sien ?",
      "Que pouvons-nous préparer ensemble quand tout va bien, pour quand ce ne sera plus le cas ?",
    ],
    ressources: [
      "Elle repère ses changements avant tout le monde. Elle anime un atelier de cuisine deux fois par mois.",
      "Elle a écrit des consignes pour ses proches. Son infirmière la connaît depuis six ans.",
    ],
    paroles: [
      "« Quand je vais trop bien, personne ne me retient. »",
      "« Mes papiers, c’est comme mes humeurs, il y a des piles. »",
    ],
    debut: [
      {
        faits:
          "Douze rendez-vous en un mois, puis aucun pendant sept semaines. La personne a écrit des consignes pour ses proches, que {la professionnelle|le professionnel} ne connaissait pas.",
        hypotheses:
          "{La professionnelle|Le professionnel} serait devenue un thermomètre. Un rythme qui ne varie pas serait un repère dans ce qui varie.",
        ressources: "Des consignes écrites par elle ; une infirmière fidèle ; l’atelier de cuisine.",
        outils: ["approche-retablissement", "pair-aidance"],
        pistes: [
          {
            texte: "Fixer un rendez-vous toutes les trois semaines, ni plus ni moins, quoi qu’il arrive.",
            but: "PROFESSIONNEL",
          },
          {
            texte:
              "Demander à la personne si elle souhaite ajouter le service à ses consignes, et avec quels mots.",
            but: "PERSONNE",
          },
        ],
      },
      {
        faits:
          "Le rythme a tenu deux fois. La personne a ajouté une ligne à ses consignes : « m’appeler, et parler d’autre chose ».",
        hypotheses:
          "La personne indiquerait ce dont elle a besoin de la part du service : une présence ordinaire.",
        ressources: "Une consigne claire ; une infirmière prête à dire la même.",
        outils: ["referent-parcours", "approche-systemique"],
        pistes: [
          {
            texte: "Trier une pile de papiers par rendez-vous, pas davantage.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["usure", "situation-portee-seul"],
    santeMentale: ["depression"],
    freins: ["logement", "lien-social", "administratif"],
    evenements: ["deuil"],
    ages: ["DE_55_A_64", "DE_65_ET_PLUS"],
    duree: "DE_6_MOIS_A_2_ANS",
    suivi: "NON",
    difficulte:
      "Le logement est plein, on y circule de côté. Le bailleur insiste, la personne ne veut rien jeter. À chaque visite je me sens {envahie|envahi} à mon tour.",
    questions: [
      "Comment entrer dans un logement sans y mettre de l’ordre ?",
      "De quoi ces objets sont-ils la mémoire, et qui peut en parler avec la personne ?",
    ],
    ressources: [
      "Elle sait où se trouve chaque chose et peut en raconter l’histoire. Elle nourrit les oiseaux de l’immeuble.",
      "Elle reçoit avec du café, toujours à la même heure. Elle a été bibliothécaire.",
    ],
    paroles: [
      "« Chaque chose a sa place, même si vous ne la voyez pas. »",
      "« Après sa mort j’ai arrêté de ranger. »",
    ],
    debut: [
      {
        faits:
          "Le bailleur a écrit deux fois. La personne ouvre sa porte {à la professionnelle|au professionnel}, pas au bailleur. Elle date le début de l’accumulation d’un décès.",
        hypotheses:
          "Les objets garderaient ce que le deuil a arrêté. Les déplacer avant de les avoir racontés serait une perte de plus.",
        ressources: "Une mémoire précise ; un accueil ; un métier passé dont elle est fière.",
        outils: ["approche-narrative", "carte-mentale-proches"],
        pistes: [
          {
            texte: "Choisir avec la personne un objet par visite, et l’écouter, sans rien déplacer.",
            but: "PERSONNE",
          },
          {
            texte:
              "Demander au bailleur un délai écrit, en disant qu’un travail est engagé, sans en dire plus.",
            but: "STRUCTURE",
          },
        ],
      },
      {
        faits:
          "Quatre objets racontés. La personne en a donné un à la bibliothèque de l’immeuble. Le bailleur a accordé six mois.",
        hypotheses:
          "Donner serait possible là où jeter ne l’est pas. Le classement, qui était son métier, pourrait devenir un appui.",
        ressources: "Un premier don ; un délai ; un savoir-faire de classement.",
        outils: ["approche-retablissement"],
        pistes: [
          {
            texte: "Proposer à la personne d’imaginer un catalogue de ce qu’elle possède.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["isolement", "sentiment-incompetence"],
    santeMentale: ["anxiete"],
    substances: ["tabac"],
    freins: ["administratif", "mobilite", "illettrisme"],
    ages: ["DE_35_A_44", "DE_45_A_54", "NON_RENSEIGNE"],
    duree: "DE_6_MOIS_A_2_ANS",
    suivi: "NON",
    difficulte:
      "La personne m’apporte ses courriers sans les ouvrir. Je les ouvre avec elle, et j’ai compris tard que les lire était difficile aussi. Je ne sais comment en parler sans la blesser.",
    questions: [
      "Comment parler de la lecture sans faire honte ?",
      "À force d’ouvrir ses courriers, qu’est-ce que je lui apprends, et qu’est-ce que je lui retire ?",
    ],
    ressources: [
      "Elle retient tout ce qu’on lui dit, dates comprises. Elle est connue pour réparer les mobylettes.",
      "Elle vient à pied quel que soit le temps. Sa fille l’aide pour le téléphone.",
    ],
    paroles: ["« Les lettres, je les garde pour vous. »", "« Si vous me le dites, je le retiens. »"],
    debut: [
      {
        faits:
          "Dix-huit courriers en trois mois, tous apportés fermés. La personne restitue de mémoire ce qui lui a été lu un mois plus tôt.",
        hypotheses:
          "La mémoire ferait le travail que la lecture ne fait pas. La honte supposée serait peut-être celle {de la professionnelle|du professionnel}.",
        ressources: "Une mémoire remarquable ; une habileté manuelle ; une fille présente.",
        outils: ["representations", "croisement-savoirs"],
        pistes: [
          {
            texte: "Dire à la personne que l’on admire sa mémoire, et lui demander comment elle fait.",
            but: "PERSONNE",
          },
          {
            texte:
              "Se renseigner sur les ateliers de lecture où l’on vient pour un projet, comme le code de la route.",
            but: "PROFESSIONNEL",
          },
        ],
      },
      {
        faits:
          "La personne a expliqué sa méthode avec plaisir, et dit d’elle-même que « les lettres dansent ». Elle s’intéresse au code.",
        hypotheses: "Parler de la compétence aurait permis de parler de la difficulté, avec ses mots à elle.",
        ressources: "Une envie de conduire ; des mots justes sur ce qui est difficile.",
        outils: ["approche-retablissement", "entretien-motivationnel"],
        pistes: [
          {
            texte: "Proposer une visite de l’atelier avec sa fille, si la personne le souhaite.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
];
