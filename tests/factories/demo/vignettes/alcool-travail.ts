import type { Vignette } from "./vignette";

/** Alcohol and work, or the end of work. */
export const ALCOOL_TRAVAIL: readonly Vignette[] = [
  {
    difficultes: ["deni-defenses", "frustration"],
    substances: ["alcool"],
    freins: ["sante", "administratif"],
    ages: ["DE_25_A_34", "DE_35_A_44"],
    duree: "MOINS_DE_6_MOIS",
    suivi: "SANS_ACCORD",
    difficulte:
      "Sur le chantier, l’équipe sait et se tait. Je dois à la fois encadrer la sécurité et accompagner. La personne dit que tout va bien.",
    questions: [
      "Comment tenir la règle de sécurité sans en faire une menace ?",
      "Que faire d’un « tout va bien » que personne ne croit ?",
    ],
    ressources: [
      "Elle arrive à l’heure chaque matin et forme les nouveaux. Elle est respectée dans l’équipe.",
      "Elle a repéré elle-même les postes qu’elle préfère laisser certains jours.",
    ],
    paroles: ["« Au travail je tiens. C’est ça qui compte. »", "« Ce que je fais le soir me regarde. »"],
    debut: [
      {
        faits:
          "Deux incidents sans blessé, que l’équipe a couverts. L’encadrant technique demande une décision, la personne demande qu’on lui fasse confiance. Un suivi existe, elle ne souhaite pas que l’on s’en mêle.",
        hypotheses:
          "Le silence de l’équipe protégerait la personne et l’isolerait. Le travail serait ce qui tient : le menacer reviendrait à toucher à la solution plutôt qu’au problème.",
        ressources: "Une ponctualité sans faille ; une place de transmission ; des collègues solidaires.",
        outils: ["stades-motivation", "representations"],
        pistes: [
          {
            texte: "Rappeler la règle de sécurité à toute l’équipe, et non à une seule personne.",
            but: "STRUCTURE",
          },
          {
            texte: "Demander à la personne ce qui lui permet de tenir au travail, et s’y appuyer.",
            but: "PERSONNE",
          },
        ],
      },
      {
        faits:
          "La règle a été redite en réunion d’équipe. La personne a proposé d’elle-même de ne plus conduire l’engin le lundi.",
        hypotheses:
          "Une règle pour tous rendrait possible un aménagement pour soi, sans aveu. La personne aurait trouvé comment parler sans se confesser.",
        ressources: "Une proposition qui vient d’elle ; un encadrant soulagé de ne plus surveiller.",
        outils: ["mediation-active", "approche-systemique"],
        pistes: [
          {
            texte: "Soutenir l’aménagement proposé pendant un mois, puis en reparler tous les trois.",
            but: "PROFESSIONNEL",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["isolement", "orientation-services-specialises"],
    substances: ["alcool"],
    santeMentale: ["depression"],
    freins: ["mobilite", "lien-social", "autonomie-financiere"],
    evenements: ["perte-emploi"],
    ages: ["DE_55_A_64"],
    duree: "DE_6_MOIS_A_2_ANS",
    suivi: "NON",
    difficulte:
      "La personne vit au bout d’un chemin, sans voiture. Les services de soins sont loin, les délais longs. Je suis {la seule|le seul} à passer, et je passe de moins en moins.",
    questions: [
      "Comment faire venir du monde autour de cette personne sans l’envahir ?",
      "Faut-il attendre qu’elle accepte des soins pour travailler autre chose ?",
    ],
    ressources: [
      "Elle répare les outils du voisinage, on vient la voir pour cela. Elle tient un carnet de ses journées.",
      "Elle connaît chaque parcelle et chaque voisin. Elle a gardé deux amis de travail.",
    ],
    paroles: ["« Les gens d’ici savent où me trouver. »", "« Aller en ville pour parler, non merci. »"],
    debut: [
      {
        faits:
          "Un passage par mois au domicile. Pas de moyen de transport. L’atelier reçoit deux à trois visites par semaine, dont {la professionnelle|le professionnel} ignorait l’existence.",
        hypotheses:
          "L’isolement vu par le service ne serait pas celui que vit la personne. L’atelier ferait office de lieu d’accueil ; les soins pourraient passer par ce qui existe déjà.",
        ressources: "Un savoir-faire recherché ; un carnet tenu chaque jour ; des visites régulières.",
        outils: ["ecomap", "carte-mentale-proches"],
        pistes: [
          {
            texte:
              "Dessiner avec la personne les allées et venues de la semaine, pour voir qui passe et pourquoi.",
            but: "PERSONNE",
          },
          {
            texte: "Demander au CSAPA si une consultation avancée ou une visite à domicile est possible.",
            but: "STRUCTURE",
          },
        ],
      },
      {
        faits:
          "La carte de la semaine compte neuf noms de fonctions : voisin, facteur, ancien collègue. La personne l’a accrochée dans l’atelier. Le CSAPA peut venir un jeudi par mois.",
        hypotheses:
          "Voir son réseau dessiné aurait changé l’image que la personne a d’elle-même. Une visite à l’atelier serait plus acceptable qu’un rendez-vous de soin.",
        ressources: "Un réseau plus dense qu’on ne le pensait ; un service prêt à se déplacer.",
        outils: ["carte-reseau", "intervention-proactive"],
        pistes: [
          {
            texte:
              "Présenter la professionnelle du CSAPA à l’atelier, pour une réparation, sans parler de soin.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
];
