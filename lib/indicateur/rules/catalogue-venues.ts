import type { Indicateur } from "./indicateur";

/** Who came to them (001:112-117). */
export const VENUES = {
  presences: {
    nom: "Présences",
    definition:
      "Présences notées aux séances individuelles tenues dans l’année : une personne venue à trois séances compte trois fois.",
    unite: "présences",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  assiduite: {
    nom: "Présences et absences",
    definition:
      "Professionnels attendus aux séances individuelles tenues dans l’année, selon leur présence : qui est attendu à trois séances compte trois fois. « Non noté » : attendu, sans que sa présence ait été dite.",
    unite: "présences",
    denominateur: "Professionnels attendus aux séances individuelles tenues",
    compte: "activite",
    dimensions: ["suite", "delegation"],
  },
  professionnels: {
    nom: "Professionnels différents",
    definition:
      "Professionnels présents à au moins une séance individuelle tenue dans l’année. Qui est venu dans deux délégations compte une fois dans chacune et une seule fois dans l’ensemble.",
    unite: "professionnels",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  "professionnels-par-profession": {
    nom: "Professionnels selon leur profession",
    definition:
      "Professionnels différents présents à au moins une séance individuelle tenue dans l’année, selon la profession qu’ils ont aujourd’hui.",
    unite: "professionnels",
    denominateur: null,
    compte: "activite",
    dimensions: ["profession", "delegation"],
  },
  "seances-par-profession": {
    nom: "Séances selon la profession des présents",
    definition:
      "Séances individuelles tenues dans l’année où au moins un professionnel de cette profession était présent. Une séance compte dans chaque profession présente : la somme peut dépasser le nombre de séances.",
    unite: "séances",
    denominateur: "Séances individuelles tenues dans l’année",
    compte: "activite",
    dimensions: ["profession", "delegation"],
  },
  structures: {
    nom: "Structures différentes",
    definition:
      "Structures dont au moins un professionnel a été présent à une séance individuelle tenue dans l’année. Une structure venue dans deux délégations compte une fois dans l’ensemble. La structure retenue est celle où le professionnel travaille aujourd’hui.",
    unite: "structures",
    denominateur: null,
    compte: "activite",
    dimensions: ["delegation"],
  },
  "structures-par-type": {
    nom: "Structures selon leur type",
    definition:
      "Structures différentes dont au moins un professionnel a été présent à une séance individuelle tenue dans l’année, selon leur type. La structure retenue est celle où le professionnel travaille aujourd’hui.",
    unite: "structures",
    denominateur: null,
    compte: "activite",
    dimensions: ["type-structure", "delegation"],
  },
  "seances-par-type": {
    nom: "Séances selon le type des structures",
    definition:
      "Séances individuelles tenues dans l’année où au moins un professionnel d’une structure de ce type était présent. Une séance compte dans chaque type présent : la somme peut dépasser le nombre de séances.",
    unite: "séances",
    denominateur: "Séances individuelles tenues dans l’année",
    compte: "activite",
    dimensions: ["type-structure", "delegation"],
  },
} as const satisfies Record<string, Indicateur>;
