import { DECLARATIF } from "@/lib/cloture/labels";
import type { Indicateur } from "./indicateur";

/** Fewer answers would say who answered what, and so would those that go on coming. */
const RECUEIL =
  "Réponses des groupes dont le bilan de l’année est validé et où trois membres au moins ont répondu.";

/** What the members of groups answered (001:104-110). */
export const EVALUATIONS = {
  evaluations: {
    nom: "Évaluations des groupes",
    definition: `Réponses des membres des groupes à l’évaluation de l’année. ${RECUEIL}`,
    unite: "réponses",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  apports: {
    nom: "Apports déclarés des groupes",
    definition: `${RECUEIL} Plusieurs apports sont possibles dans une même réponse : la somme peut dépasser le nombre de réponses. ${DECLARATIF}`,
    unite: "réponses",
    denominateur: "Réponses à l’évaluation des groupes",
    compte: "activite",
    dimensions: ["valeur", "delegation"],
  },
  "effets-des-groupes": {
    nom: "Effets déclarés des groupes",
    definition: `Ce que le groupe a changé, au regard de ce qui était attendu. ${RECUEIL} ${DECLARATIF}`,
    unite: "réponses",
    denominateur: "Réponses à l’évaluation des groupes",
    compte: "activite",
    dimensions: ["valeur", "delegation"],
  },
  accompagnement: {
    nom: "Accompagnement jugé suffisant",
    definition: `Si les professionnels ont été assez accompagnés pour travailler autrement. ${RECUEIL} ${DECLARATIF}`,
    unite: "réponses",
    denominateur: "Réponses à l’évaluation des groupes",
    compte: "activite",
    dimensions: ["valeur", "delegation"],
  },
  besoins: {
    nom: "Réponse aux besoins des personnes",
    definition: `Si le travail du groupe répond aux besoins des personnes accompagnées. ${RECUEIL} ${DECLARATIF}`,
    unite: "réponses",
    denominateur: "Réponses à l’évaluation des groupes",
    compte: "activite",
    dimensions: ["valeur", "delegation"],
  },
  information: {
    nom: "Information des personnes",
    definition: `Si les personnes dont la situation a été évoquée étaient assez informées. ${RECUEIL} ${DECLARATIF}`,
    unite: "réponses",
    denominateur: "Réponses à l’évaluation des groupes",
    compte: "activite",
    dimensions: ["valeur", "delegation"],
  },
  implication: {
    nom: "Implication des membres",
    definition: `L’implication des membres du groupe, telle qu’ils la voient. ${RECUEIL} ${DECLARATIF}`,
    unite: "réponses",
    denominateur: "Réponses à l’évaluation des groupes",
    compte: "activite",
    dimensions: ["valeur", "delegation"],
  },
} as const satisfies Record<string, Indicateur>;
