import type { Vignette } from "./vignette";

/** Opiates, stimulants: a treatment, a season, and what others see of them. */
export const PRODUITS: readonly Vignette[] = [
  {
    difficultes: ["demarches-soins", "abord-consommations"],
    substances: ["opiaces"],
    freins: ["mobilite", "sante", "logement"],
    ages: ["DE_35_A_44", "DE_45_A_54"],
    duree: "DE_2_A_5_ANS",
    suivi: "OUI",
    difficulte:
      "La personne prend un traitement de substitution depuis longtemps. Chaque changement de pharmacie est une humiliation, dit-elle. Je me sens {prise|pris} à témoin sans savoir quoi faire.",
    questions: [
      "Comment soutenir une personne que les services d’à côté accueillent mal ?",
      "Quelle articulation proposer avec le médecin, sans parler à la place de la personne ?",
    ],
    ressources: [
      "Elle gère son traitement seule depuis huit ans. Elle aide d’autres personnes à faire valoir leurs droits.",
      "Elle a gardé le même médecin depuis le début. Elle peint et a exposé dans un café associatif.",
    ],
    paroles: [
      "« Je n’ai pas à raconter ma vie au comptoir. »",
      "« Le traitement, c’est ce qui me permet de faire le reste. »",
    ],
    debut: [
      {
        faits:
          "Deux pharmacies refusées en un an. La personne demande un écrit, {la professionnelle|le professionnel} hésite. Le médecin est d’accord pour un échange, la personne aussi, sur le seul lieu de délivrance.",
        hypotheses:
          "La demande d’écrit serait une demande d’alliance. Limiter l’échange à ce que la personne accepte ferait de cette limite un appui.",
        ressources: "Une autonomie ancienne ; un médecin fidèle ; une parole militante.",
        outils: ["referent-parcours", "representations"],
        pistes: [
          {
            texte:
              "Préparer avec la personne ce qu’elle veut dire elle-même au pharmacien, et l’accompagner si elle le demande.",
            but: "PERSONNE",
          },
          {
            texte: "Échanger avec le médecin sur le seul lieu de délivrance, comme convenu avec la personne.",
            but: "PROFESSIONNEL",
          },
        ],
      },
      {
        faits:
          "La personne est allée seule à la pharmacie, avec les phrases préparées. La délivrance s’est bien passée deux fois. Elle parle maintenant de son logement.",
        hypotheses:
          "Un point résolu par elle-même libérerait la place pour une autre demande, plus ancienne.",
        ressources: "Une réussite récente ; la peinture, dont elle parle pour la première fois.",
        outils: ["approche-retablissement", "pair-aidance"],
        pistes: [
          {
            texte: "Proposer la rencontre d’un pair-aidant du CAARUD, si la personne en a envie.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["agressivite", "stress"],
    substances: ["cocaine-stimulants", "alcool"],
    freins: ["logement", "autonomie-financiere"],
    evenements: ["perte-emploi", "rupture"],
    ages: ["DE_25_A_34"],
    duree: "MOINS_DE_6_MOIS",
    suivi: "NON",
    difficulte:
      "Les entretiens montent vite. La personne parle fort, se lève, s’excuse ensuite. Mes collègues me proposent de la recevoir à deux, je ne sais pas si cela aide.",
    questions: [
      "Comment rester disponible quand j’ai peur que cela déborde ?",
      "Recevoir à deux : est-ce une protection pour moi, ou un signe de défiance pour elle ?",
    ],
    ressources: [
      "Elle s’excuse toujours et revient toujours. Elle a conduit une équipe de saisonniers pendant quatre étés.",
      "Elle prévient quand elle sent que cela monte. Elle a gardé le lien avec sa grand-mère.",
    ],
    paroles: [
      "« Ce n’est pas contre vous, c’est que ça ne va pas assez vite. »",
      "« Pendant la saison tout va bien. C’est après. »",
    ],
    debut: [
      {
        faits:
          "Trois entretiens interrompus, tous en fin de matinée, tous après une réponse négative. Aucune menace. La personne revient dans la semaine.",
        hypotheses:
          "La colère viserait l’attente plutôt que {la professionnelle|le professionnel}. La fin de saison ferait tomber un rythme que le produit soutenait.",
        ressources:
          "Une capacité à revenir ; une expérience d’encadrement ; des signes annonciateurs connus.",
        outils: ["jeu-de-role", "premiers-secours-sante-mentale"],
        pistes: [
          {
            texte:
              "Annoncer les mauvaises nouvelles par téléphone la veille, et garder l’entretien pour la suite à donner.",
            but: "PROFESSIONNEL",
          },
          {
            texte: "Demander à la personne ce qui l’aide quand cela monte, et en convenir à l’avance.",
            but: "PERSONNE",
          },
        ],
      },
      {
        faits:
          "Une réponse négative a été annoncée par téléphone. L’entretien du lendemain a duré cinquante minutes. La personne a demandé elle-même une pause.",
        hypotheses:
          "Prévenir donnerait à la personne le temps qu’elle reproche aux services de prendre. La pause demandée montrerait qu’elle se sent responsable du cadre.",
        ressources: "Une pause demandée, accordée, respectée.",
        outils: ["mediation-active"],
        pistes: [
          {
            texte:
              "Parler de l’après-saison avant qu’elle n’arrive, et préparer les deux premières semaines.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
];
