import type { Note } from "./vignette";

/** The séances in the middle of the work: what a group looks at whatever the situation. */
export const SUITES: readonly Note[] = [
  {
    faits:
      "Relecture des deux pistes de la dernière séance. L’une a été essayée, l’autre non : le moment ne s’y prêtait pas. La personne a dit ce qu’elle en pensait.",
    hypotheses:
      "Ce qui n’a pas été essayé renseigne autant que ce qui l’a été. Le bon moment serait celui que la personne désigne.",
    ressources: "La personne donne son avis sur ce que l’on fait, et on en tient compte.",
    outils: ["approche-systemique"],
    pistes: [
      {
        texte: "Demander à la personne ce qu’elle garderait, et ce qu’elle laisserait, de ces derniers mois.",
        but: "PERSONNE",
      },
    ],
  },
  {
    faits:
      "Le génogramme est dessiné à partir de ce que la personne a accepté que l’on dise. Trois générations, deux départs, une place d’aînée qui revient.",
    hypotheses:
      "Veiller sur les autres serait une place connue depuis l’enfance. L’accompagnement pourrait la confirmer sans le vouloir.",
    ressources: "Des liens entre frères et sœurs plus solides qu’il n’y paraît.",
    outils: ["genogramme", "approche-systemique"],
    pistes: [
      { texte: "Chercher avec la personne les moments où quelqu’un veille sur elle.", but: "PERSONNE" },
    ],
  },
  {
    faits:
      "Jeu de rôle : {la professionnelle|le professionnel} tient la place de la personne, une collègue la sienne. La scène est celle du dernier refus. Elle est rejouée deux fois.",
    hypotheses:
      "Le refus serait plus facile à entendre quand une suite est déjà proposée. Le ton compterait davantage que les mots.",
    ressources: "Une équipe qui accepte de se prêter à l’exercice et d’en rire.",
    outils: ["jeu-de-role", "intervision"],
    pistes: [{ texte: "Ouvrir l’entretien suivant en disant ce qui reste possible.", but: "PROFESSIONNEL" }],
  },
  {
    faits:
      "Période difficile : la personne n’a pas souhaité d’entretien pendant un mois et l’a dit. Un message hebdomadaire a été convenu, elle y a répondu à chaque fois.",
    hypotheses:
      "Dire que l’on ne vient pas serait une autre façon de venir. Le message suffirait à maintenir le fil.",
    ressources: "Un fil gardé par écrit ; une franchise nouvelle.",
    outils: ["intervention-proactive"],
    pistes: [
      {
        texte: "Garder le message hebdomadaire, et laisser la personne décider de la reprise.",
        but: "PERSONNE",
      },
    ],
  },
  {
    faits:
      "La carte du réseau est reprise : deux services se sont ajoutés, un s’est retiré. La personne a barré elle-même un nom de service et entouré celui d’un voisin.",
    hypotheses:
      "Les liens ordinaires prendraient le relais des liens professionnels. Il resterait à leur laisser la place.",
    ressources: "Un voisinage ; une carte que la personne s’est appropriée.",
    outils: ["carte-reseau", "ecomap"],
    pistes: [
      { texte: "Espacer les rendez-vous d’une semaine et voir ce que cela permet.", but: "PROFESSIONNEL" },
    ],
  },
  {
    faits:
      "Une rencontre a réuni la personne et trois professionnels. Elle a ouvert la réunion et l’a conclue. Chacun a dit ce qu’il pouvait, et ce qu’il ne pouvait pas.",
    hypotheses:
      "Dire ses limites à voix haute rassurerait tout le monde. La personne aurait préféré un « non » clair à un « peut-être ».",
    ressources: "Une réunion menée par la personne ; des limites dites.",
    outils: ["clinique-concertation", "diagnostic-partage"],
    pistes: [
      {
        texte: "Donner à la personne la feuille où chacun a écrit ce qu’il s’engage à faire.",
        but: "PERSONNE",
      },
      { texte: "Prévoir une rencontre de même forme dans trois mois.", but: "STRUCTURE" },
    ],
  },
  {
    faits:
      "{La professionnelle|Le professionnel} arrive avec l’impression que « rien ne bouge ». Relevé des six derniers mois : un logement gardé, deux démarches abouties, une consultation.",
    hypotheses:
      "Le sentiment de surplace viendrait de la comparaison avec un but qui n’est pas celui de la personne.",
    ressources: "Des changements réels, petits et durables.",
    outils: ["approche-retablissement", "vignette-clinique"],
    pistes: [{ texte: "Faire avec la personne le même relevé, avec ses critères à elle.", but: "PERSONNE" }],
  },
  {
    faits:
      "Travail sur les mots employés dans le dossier. Cinq expressions sont relevées et récrites comme si la personne les lisait.",
    hypotheses:
      "Les mots d’un dossier orienteraient les gestes de celles et ceux qui le lisent. Les changer modifierait l’accueil.",
    ressources: "Une équipe prête à relire ses écrits.",
    outils: ["representations", "analyse-pratiques"],
    pistes: [
      {
        texte: "Relire en équipe un écrit par mois avec cette question : la personne pourrait-elle le lire ?",
        but: "STRUCTURE",
      },
    ],
  },
  {
    faits:
      "La personne a repris contact avec un service qu’elle avait quitté. Elle n’en avait parlé à personne avant. {La professionnelle|Le professionnel} l’a appris avec un peu de vexation, dit-on en souriant.",
    hypotheses:
      "Faire sans en parler serait un signe d’autonomie. La vexation montrerait combien le lien compte, des deux côtés.",
    ressources: "Une initiative ; un humour qui aide à penser.",
    outils: ["supervision", "approche-narrative"],
    pistes: [
      {
        texte: "Dire à la personne que l’on est content pour elle, et ne rien demander de plus.",
        but: "PROFESSIONNEL",
      },
    ],
  },
  {
    faits:
      "Les consommations ont augmenté depuis trois semaines, la personne en a parlé la première. Elle associe cette période à une date anniversaire.",
    hypotheses:
      "Parler avant d’être interrogée serait nouveau. La date agirait chaque année, sans avoir été nommée jusqu’ici.",
    ressources: "Une parole venue en premier ; un calendrier que l’on peut préparer.",
    outils: ["approche-narrative", "stades-motivation"],
    pistes: [
      { texte: "Préparer ensemble la prochaine date anniversaire, deux mois avant.", but: "PERSONNE" },
    ],
  },
  {
    faits:
      "Le service envisage de changer de référent pour des raisons d’organisation. La personne n’en est pas informée. Le groupe s’interroge sur la manière de le lui dire.",
    hypotheses:
      "Un changement annoncé et préparé pourrait devenir une expérience de séparation différente des précédentes.",
    ressources: "Du temps devant soi ; une collègue que la personne connaît déjà.",
    outils: ["referent-parcours"],
    pistes: [
      { texte: "Annoncer le changement à deux, et laisser trois rendez-vous communs.", but: "STRUCTURE" },
    ],
  },
  {
    faits:
      "Séance courte et dense : une décision attendue est arrivée, favorable. La personne a souhaité que ses remerciements soient transmis, sans que l’on dise pour quoi.",
    hypotheses:
      "L’issue favorable ouvrirait une période plus fragile qu’il n’y paraît : ce qui occupait n’occupe plus.",
    ressources: "Une réussite ; le souhait de remercier.",
    outils: ["entretien-motivationnel"],
    pistes: [{ texte: "Demander à la personne ce qu’elle aimerait faire du temps rendu.", but: "PERSONNE" }],
  },
];

/** The last séance: what is left, and who goes on. */
export const FINS: readonly Note[] = [
  {
    faits:
      "Dernière séance, convenue au précédent rendez-vous. Relecture du chemin : la question de départ ne se pose plus dans les mêmes termes.",
    hypotheses:
      "Ce qui a changé tiendrait moins à la situation qu’à la manière de s’y tenir. La personne en aurait senti l’effet.",
    ressources: "Un réseau que la personne connaît et choisit ; une équipe qui se parle.",
    outils: ["approche-systemique"],
    pistes: [
      { texte: "Dire à la personne que ce travail s’achève, et ce que l’on en garde.", but: "PERSONNE" },
    ],
  },
  {
    faits:
      "Bilan à trois voix avec les professionnels associés. Chacun nomme une chose qu’il fera autrement. La personne a transmis par écrit ce qu’elle voulait que l’on sache.",
    hypotheses:
      "Le message écrit aurait remis la personne au centre jusqu’à la fin, comme si elle était présente.",
    ressources: "Des engagements précis ; un message de la personne.",
    outils: ["analyse-pratiques", "facilitation-graphique"],
    pistes: [{ texte: "Répondre au message de la personne, de vive voix.", but: "PROFESSIONNEL" }],
  },
  {
    faits:
      "La situation a pris une autre direction, que la personne a choisie. Le groupe s’arrête là, en disant ce qui reste ouvert.",
    hypotheses: "S’arrêter avant d’avoir tout compris laisserait à la personne la suite de son histoire.",
    ressources: "Une décision prise par elle ; une porte qui reste ouverte.",
    outils: ["approche-retablissement"],
    pistes: [
      { texte: "Indiquer à la personne comment reprendre contact si elle le souhaite.", but: "PERSONNE" },
    ],
  },
];
