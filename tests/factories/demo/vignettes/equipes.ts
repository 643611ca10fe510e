import type { Vignette } from "./vignette";

/** Where the difficulty is also between the professionals. */
export const EQUIPES: readonly Vignette[] = [
  {
    difficultes: ["agressivite", "frustration"],
    substances: ["medicaments-detournes", "alcool"],
    santeMentale: ["troubles-personnalite"],
    freins: ["lien-social", "logement"],
    ages: ["DE_25_A_34", "DE_35_A_44"],
    duree: "DE_6_MOIS_A_2_ANS",
    suivi: "OUI",
    difficulte:
      "La personne dit du bien de moi et du mal de ma collègue, puis l’inverse. Nous nous sommes {disputées|disputés} à son sujet. Je ne sais plus ce que je pense.",
    questions: [
      "Comment rester une équipe quand une situation nous sépare ?",
      "Que nous montre cette personne de nos propres désaccords ?",
    ],
    ressources: [
      "Elle s’attache fort et le dit. Elle a tenu un an de bénévolat dans un refuge pour animaux.",
      "Elle a de l’humour et un vrai talent de conteuse. Elle demande pardon.",
    ],
    paroles: ["« Vous au moins, vous me comprenez. »", "« Je préfère partir avant qu’on me laisse. »"],
    debut: [
      {
        faits:
          "Dans l’équipe, deux récits. Chaque collègue a reçu des confidences sur l’autre. Un entretien commun a été refusé, puis demandé.",
        hypotheses:
          "La division de l’équipe reprendrait une expérience ancienne de la personne, celle d’avoir à choisir. Ne pas choisir entre deux collègues serait déjà une réponse.",
        ressources: "Une capacité d’attachement ; une équipe qui accepte d’en parler ; un suivi en place.",
        outils: ["analyse-pratiques", "intervision"],
        pistes: [
          {
            texte:
              "Recevoir la personne à deux une fois sur trois, et le lui annoncer comme une règle de l’équipe.",
            but: "STRUCTURE",
          },
          {
            texte: "Se raconter entre collègues ce qui a été dit, avec l’accord de la personne.",
            but: "PROFESSIONNEL",
          },
        ],
      },
      {
        faits:
          "L’entretien à deux a eu lieu. La personne a d’abord parlé à une seule personne, puis aux deux. L’équipe dit avoir ri avec elle.",
        hypotheses:
          "L’équipe réunie rassurerait plus qu’elle n’inquiète. Le rire partagé serait une alliance à trois.",
        ressources: "Un entretien commun réussi ; le bénévolat, qu’elle voudrait reprendre.",
        outils: ["approche-systemique", "jeu-de-role"],
        pistes: [
          {
            texte: "Soutenir le retour au bénévolat, une demi-journée par semaine.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
  {
    difficultes: ["orientation-services-specialises", "decouragement"],
    substances: ["alcool", "cannabis"],
    freins: ["garde-enfant", "logement", "juridique"],
    evenements: ["separation"],
    ages: ["DE_25_A_34"],
    duree: "DE_6_MOIS_A_2_ANS",
    suivi: "NON",
    difficulte:
      "Le service de l’enfance, la mission locale et moi n’avons pas le même calendrier. La personne court de l’un à l’autre et s’excuse auprès de chacun.",
    questions: [
      "Comment accorder nos calendriers sans parler d’elle derrière son dos ?",
      "Qu’attendons-nous d’elle, tous ensemble, que personne n’attendrait de soi ?",
    ],
    ressources: [
      "Elle n’a manqué aucune visite à ses enfants. Elle apprend vite et tient un agenda.",
      "Elle a trouvé seule une formation. Sa marraine l’héberge quand il le faut.",
    ],
    paroles: ["« Si je vais chez l’un, je rate l’autre. »", "« Dites-moi par quoi commencer. »"],
    debut: [
      {
        faits:
          "Quatorze rendez-vous par mois, dont neuf en semaine de visite. Trois objectifs différents sont écrits dans trois dossiers. La personne tient un agenda exact.",
        hypotheses:
          "Ce qui est pris pour de la dispersion serait l’effet des services. L’agenda de la personne serait le seul document complet.",
        ressources: "Un agenda ; une assiduité aux visites ; une formation trouvée seule.",
        outils: ["diagnostic-partage", "clinique-concertation"],
        pistes: [
          {
            texte: "Faire de l’agenda de la personne le document commun, si elle en est d’accord.",
            but: "PERSONNE",
          },
          {
            texte: "Proposer aux services une seule rencontre de calendrier, avec elle, d’une heure.",
            but: "STRUCTURE",
          },
        ],
      },
      {
        faits:
          "La rencontre de calendrier a réuni trois services et la personne. Quatorze rendez-vous sont devenus huit. Elle a fixé elle-même l’ordre des priorités.",
        hypotheses:
          "Moins de rendez-vous rendrait chacun plus utile. La personne aurait pris la place de celle qui organise.",
        ressources: "Un ordre de priorités dit par elle ; des services soulagés.",
        outils: ["referent-parcours", "facilitation-graphique"],
        pistes: [
          {
            texte: "Refaire le point du calendrier dans deux mois, à son initiative.",
            but: "PERSONNE",
          },
        ],
      },
    ],
  },
];
