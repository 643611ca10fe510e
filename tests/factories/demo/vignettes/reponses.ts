/** What the intervenant·e writes to who asked. */
export const MOTS_ACCEPTATION: readonly string[] = [
  "Merci pour cette demande. Je vous propose une première rencontre dans les semaines qui viennent ; nous verrons ensemble qui d’autre y associer.",
  "Votre question est claire et nous pouvons y travailler. Pensez à dire à la personne à quelle date nous parlerons de sa situation.",
  "Nous commencerons par ce qui vous met en difficulté, à votre rythme. La secrétaire vous appelle pour une date.",
];

/** Reasons of the espace's lists, with the words that go with them. */
export const REFUS = [
  {
    motif: "demande-hierarchique",
    mot: "Votre question porte d’abord sur l’organisation du service. Votre cadre est mieux placé pour y répondre ; revenez vers nous ensuite si la situation vous interroge encore.",
  },
  {
    motif: "hors-perimetre-public",
    mot: "La situation ne comporte ni conduite addictive ni difficulté de santé mentale. Le réseau local peut vous aider, la secrétaire vous en donnera les coordonnées.",
  },
  {
    motif: "doublon",
    mot: "Un travail est déjà engagé avec une collègue autour de cette situation. Nous vous proposons de le rejoindre, si la personne en est d’accord.",
  },
] as const;

export const ORIENTATIONS = [
  {
    motif: "soutien-equipe",
    mot: "Ce que vous décrivez touche toute l’équipe. Un travail collectif conviendrait mieux ; nous pouvons en parler avec votre service.",
  },
  {
    motif: "soin-specialise",
    mot: "Un avis spécialisé aiderait d’abord la personne, si elle le souhaite. La consultation reçoit sans avance de frais ; nous restons disponibles ensuite.",
  },
  {
    motif: "instance-existante",
    mot: "Une réunion de synthèse est déjà prévue autour de cette situation. Nous vous proposons d’y porter votre question.",
  },
] as const;

export const COMPLEMENTS = [
  {
    motif: "question-a-preciser",
    mot: "Votre question en contient plusieurs. Laquelle voudriez-vous travailler d’abord ? Quelques mots suffisent.",
  },
  {
    motif: "suivi-medical-a-demander",
    mot: "Pourriez-vous demander à la personne si elle est suivie, et si elle est d’accord pour que l’on en tienne compte ? Son refus est aussi une réponse.",
  },
] as const;

/** What the work has changed, as the professional declares it at the end. */
export const EFFETS_CLOTURE: readonly string[] = [
  "Je propose moins et j’écoute plus. La personne choisit maintenant ses rendez-vous.",
  "Nous parlons des consommations sans que cela prenne toute la place. Le lien a tenu.",
  "Les services se sont réparti les rôles, et la personne sait à qui s’adresser.",
  "Je me sens moins {seule|seul} avec cette situation. Ce que je craignais n’est pas arrivé.",
  "La personne a engagé d’elle-même une démarche que nous n’avions pas proposée.",
  "Le travail s’arrête plus tôt que prévu. Il a aidé l’équipe à se parler ; pour la personne, il est trop tôt pour le dire.",
  "Peu de changements visibles à ce jour, mais une manière plus tranquille de se rencontrer.",
];

/** The same, three or six months later. */
export const EFFETS_SUIVI: readonly string[] = [
  "Les rendez-vous se sont espacés d’un commun accord. La personne appelle quand elle en a besoin.",
  "Une période difficile en début de trimestre ; le réseau a répondu sans que je sois en première ligne.",
  "La personne a changé de territoire. Elle a souhaité que le relais soit fait avec elle.",
  "Ce que nous avions mis en place tient. Je m’en sers dans d’autres accompagnements.",
  "Je n’ai pas revu la personne depuis la clôture, je ne peux donc pas en dire plus.",
];
