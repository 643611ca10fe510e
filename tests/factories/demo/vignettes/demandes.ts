/** What a professional expects of the séances. */
export const ATTENTES: readonly string[] = [
  "Prendre du recul et sortir du tête-à-tête dans lequel je me sens {prise|pris} avec cette situation.",
  "Comprendre ce qui se rejoue, et retrouver une marge de manœuvre.",
  "Un regard extérieur, sans jugement, sur ma manière de faire.",
  "Des repères pour parler des consommations sans fermer la discussion.",
  "Réfléchir avec les collègues d’autres services à ce que chacun peut porter.",
  "Savoir jusqu’où aller, et ce qui ne relève pas de ma mission.",
  "Poser mes questions à quelqu’un qui connaît les addictions.",
  "Ne plus porter cette situation sans appui, et retrouver l’envie d’y travailler.",
  "Des outils concrets pour préparer les prochains entretiens.",
  "Mettre des mots sur mon malaise avant qu’il ne prenne trop de place.",
];

/** Why it is useful to the person herself: mandatory (002:3592). */
export const UTILITES: readonly string[] = [
  "Que la personne rencontre des professionnels qui s’accordent entre eux.",
  "Qu’elle n’ait plus à raconter son histoire à chaque service.",
  "Retrouver avec elle un rythme de rencontres tenable.",
  "Qu’elle puisse parler de ce qu’elle vit sans craindre de perdre un droit ou un lien.",
  "Lui proposer un accompagnement qui parte de ce qu’elle sait déjà faire.",
  "Que les démarches de soins viennent d’elle, à son heure.",
  "Qu’elle ne paie pas le prix de nos désaccords.",
  "Éviter une rupture de plus dans son parcours.",
  "Préparer avec elle la suite, plutôt que de la décider à sa place.",
  "Que ses proches trouvent une place juste, ni trop près ni trop loin.",
];

/** With whom one works already, once the person agrees. */
export const ARTICULATIONS: readonly string[] = [
  "Avec le médecin traitant, sur le seul rythme des rendez-vous, comme la personne l’a souhaité.",
  "Avec l’infirmière du service, que la personne voit chaque semaine et dont elle parle avec confiance.",
  "Avec le CMP, pour que les deux suivis ne tombent pas le même jour.",
];

/** A link that could weigh on the neutrality of the work. */
export const CONFLITS: readonly string[] = [
  "Je connais une des intervenantes du CSAPA en dehors du travail, nous sommes dans la même association.",
];

/** What a service asks for its team. */
export const COLLECTIFS = [
  {
    service: "L’équipe d’accueil et d’accompagnement, deux sites",
    effectif: 8,
    objectifs:
      "Travailler ensemble l’accueil des personnes qui arrivent après avoir consommé : ce que chacun fait aujourd’hui, ce que l’on voudrait faire de la même façon, et ce qui peut rester différent.",
    contraintes:
      "Le mardi après-midi ou le jeudi matin, hors vacances scolaires. Un site ferme à seize heures.",
  },
  {
    service: "Les encadrantes et encadrants techniques du chantier",
    effectif: 6,
    objectifs:
      "Parler des consommations au travail sans confondre sécurité et accompagnement, et se donner des repères communs.",
    contraintes: "Une demi-journée par mois, de préférence le vendredi.",
  },
] as const;

/** What the professionals agree on for their séances, beyond the dates (000:78). */
export const CADRES: readonly string[] = [
  "Nous parlons de la situation comme si la personne était présente. Chaque séance commence par ce qui s’est passé depuis la dernière, et finit par une piste au plus pour chacun.",
  "Quatre professionnels au plus. Les notes sont relues par toutes et tous avant d’être validées. La personne est prévenue de chaque date, et ce que nous en retenons lui est dit dans la quinzaine.",
  "Séances dans les locaux du service, téléphones éteints. Si l’un de nous ne peut pas venir, la séance a lieu ; s’il en manque deux, elle est reportée.",
  "Nous faisons le point à la troisième séance : continuer, changer de rythme, ou s’arrêter là.",
];
