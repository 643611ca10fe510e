import type { Liste, ValeurDeReference } from "./valeur";

/** Oui / non / je ne sais pas: three answers of the source's questionnaire, all three counted. */
function ouiNon(prefixe: string, groupe: string, source: string): ValeurDeReference[] {
  return [
    { code: `${prefixe}-oui`, libelle: "Oui", groupe, source },
    { code: `${prefixe}-non`, libelle: "Non", groupe, source },
    { code: `${prefixe}-ne-sait-pas`, libelle: "Je ne sais pas", groupe, source },
  ];
}

const RESULTATS = "Les effets observés, au regard de ce qui était attendu";

/**
 * Effects of a practice, declared by professionals (004, questions 60, 65, 67, 69).
 * Each `groupe` is one question with one answer.
 */
export const EFFETS: Liste = {
  libelle: "Effets sur l’accompagnement (déclaratif)",
  source: "004:3349-3426",
  valeurs: [
    { code: "effets-superieurs", libelle: "Supérieurs aux attentes", groupe: RESULTATS, source: "004:3351" },
    {
      code: "effets-a-la-hauteur",
      libelle: "À la hauteur des attentes",
      groupe: RESULTATS,
      source: "004:3351",
    },
    {
      code: "effets-pas-a-la-hauteur",
      libelle: "Pas à la hauteur des attentes",
      groupe: RESULTATS,
      source: "004:3351",
    },
    ...ouiNon("accompagnes", "Les professionnels ont été assez accompagnés", "004:3390"),
    ...ouiNon("besoins", "Le travail répond aux besoins de la personne", "004:3412"),
    ...ouiNon("informees", "La personne a été assez informée", "004:3426"),
  ],
};

export const FACTEURS_DE_SUCCES: Liste = {
  libelle: "Facteurs de réussite",
  source: "004:3215-3224",
  valeurs: [
    { code: "soutien-hierarchie", libelle: "Soutien de la hiérarchie", source: "004:3218" },
    { code: "information-equipe", libelle: "Information de l’équipe", source: "004:3219" },
    { code: "formation-equipe", libelle: "Formation de l’équipe", source: "004:3220" },
    { code: "temps-degage", libelle: "Temps dégagé", source: "004:3221" },
    { code: "aide-partenaires", libelle: "Aide des partenaires", source: "004:3222" },
    { code: "aide-financiere", libelle: "Aide financière", source: "004:3223" },
    { code: "autre", libelle: "Autre", source: "004:3224" },
  ],
};

/** Whose involvement the degree measures (004:3457-3461). */
export const IMPLICATIONS: Liste = {
  libelle: "Implication des acteurs",
  source: "004:3452-3461",
  valeurs: [
    { code: "adhesion-personnes", libelle: "Adhésion des personnes accompagnées", source: "004:3457" },
    { code: "adhesion-equipes", libelle: "Adhésion des équipes", source: "004:3458" },
    { code: "portage-managerial", libelle: "Portage managérial", source: "004:3459" },
    { code: "portage-institutionnel", libelle: "Portage institutionnel et politique", source: "004:3460" },
    { code: "adhesion-partenaires", libelle: "Adhésion des partenaires", source: "004:3461" },
  ],
};
