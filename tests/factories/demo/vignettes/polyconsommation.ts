import type { Vignette } from "./vignette";

/** Several products, and several services around one person. */
export const POLYCONSOMMATION: readonly Vignette[] = [
  {
    difficultes: ["epuisement", "situation-portee-seul"],
    substances: ["polyconsommation"],
    santeMentale: ["troubles-personnalite"],
    freins: ["logement", "sante", "lien-social"],
    ages: ["DE_25_A_34", "DE_35_A_44"],
    duree: "DE_6_MOIS_A_2_ANS",
    suivi: "SANS_ACCORD",
    difficulte:
      "Six services connaissent la personne, chacun pour un morceau. Tout le monde m’appelle, parce que je réponds. Je n’en peux plus.",
    questions: [
      "Comment ne plus être le standard de tous les autres services ?",
      "Qui a besoin que nous nous réunissions, et pour quoi faire ?",
    ],
    ressources: [
      "Elle connaît tous les services et sait ce qu’elle attend de chacun. Elle a un chien dont elle s’occupe très bien.",
      "Elle a passé un hiver entier dans le même hébergement, ce qui ne lui était jamais arrivé.",
    ],
    paroles: [
      "« Vous vous parlez entre vous, moi j’attends dehors. »",
      "« Mon chien, lui, ne m’a jamais demandé de papiers. »",
    ],
    debut: [
      {
        faits:
          "Six services, onze professionnels, une seule réunion en un an, sans la personne. {La professionnelle|Le professionnel} reçoit une vingtaine d’appels par mois. La personne n’accepte pas que l’on contacte son suivi.",
        hypotheses:
          "Le nombre de services tiendrait lieu de coordination. Répondre à tous entretiendrait l’attente de tous ; la personne resterait celle à qui l’on ne téléphone pas.",
        ressources: "Une connaissance précise du réseau ; un hébergement qui a tenu ; le chien.",
        outils: ["sociogenogramme", "clinique-concertation"],
        pistes: [
          {
            texte:
              "Réunir les services avec la personne, et la laisser dire qui elle veut autour de la table.",
            but: "STRUCTURE",
          },
          {
            texte: "Ne plus transmettre de messages entre services : renvoyer chacun vers la personne.",
            but: "PROFESSIONNEL",
          },
        ],
      },
      {
        faits:
          "La personne a dressé sa liste : trois services sur six. La réunion est fixée chez l’un d’eux, le chien est admis. Les appels ont diminué de moitié.",
        hypotheses:
          "Choisir ses interlocuteurs rendrait à la personne une place de décision. Les services écartés pourraient s’en trouver soulagés.",
        ressources: "Une liste faite par elle ; des services qui acceptent d’être moins présents.",
        outils: ["conference-familiale", "diagnostic-partage"],
        pistes: [
          {
            texte: "Faire relire le compte rendu de la réunion par la personne avant de le garder.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["sentiment-incompetence", "autodestruction"],
    substances: ["polyconsommation"],
    freins: ["juridique", "logement", "administratif"],
    evenements: ["rupture"],
    ages: ["DE_25_A_34", "DE_35_A_44"],
    duree: "MOINS_DE_6_MOIS",
    suivi: "NE_SAIT_PAS",
    difficulte:
      "La personne sort de détention. Elle enchaîne les démarches à toute vitesse, comme si le temps allait manquer, puis disparaît. J’ai peur qu’elle se fasse du mal.",
    questions: [
      "Comment accompagner une urgence qui n’est pas la mienne ?",
      "Que veut dire « disparaître » quand on a été compté chaque jour pendant des mois ?",
    ],
    ressources: [
      "Elle a obtenu un diplôme en détention. Elle écrit à son fils chaque semaine.",
      "Elle sait s’adresser aux administrations, elle l’a fait pour d’autres. Elle a une parole drôle.",
    ],
    paroles: [
      "« Dedans, tout est long. Dehors, tout est trop long. »",
      "« Laissez-moi deux jours, je reviens toujours. »",
    ],
    debut: [
      {
        faits:
          "Sept démarches ouvertes en trois semaines, puis douze jours sans nouvelles. La personne est revenue d’elle-même et a repris là où elle s’était arrêtée.",
        hypotheses:
          "Disparaître serait une manière d’éprouver que l’on n’est plus compté. L’urgence tiendrait l’angoisse à distance ; la ralentir sans la nommer l’augmenterait.",
        ressources: "Un diplôme ; une correspondance régulière ; un retour à chaque fois.",
        outils: ["approche-narrative", "premiers-secours-sante-mentale"],
        pistes: [
          {
            texte:
              "Convenir d’un signe simple, choisi par la personne, pour dire qu’elle va bien quand elle s’absente.",
            but: "PERSONNE",
          },
          {
            texte: "Garder deux démarches à la fois, et écrire les autres sur une feuille qui attend.",
            but: "PROFESSIONNEL",
          },
        ],
      },
      {
        faits:
          "Le signe convenu est un point envoyé par message. Il a été envoyé trois fois. Deux démarches ont abouti.",
        hypotheses:
          "Pouvoir s’absenter sans inquiéter rendrait l’absence moins longue. L’aboutissement d’une démarche donnerait une mesure du temps.",
        ressources: "Un signe qui fonctionne ; deux réussites concrètes.",
        outils: ["referent-parcours"],
        pistes: [
          {
            texte:
              "Parler avec la personne des lettres à son fils, et de ce qu’elle aimerait pouvoir y raconter.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
];
