/** A sentence put beside a question, where a person must decide. */
export type Precaution = {
  texte: string;
  /** Where it comes from, in words to show. */
  reference: string;
  /** `000:68` is line 68 of the source document 000. */
  source: string;
};

const FICHE_ACTION = "Fiche action « soutien travail à distance », 13 avril 2021";
const ANNEXE_SECRET =
  "Service social départemental de Tarn-et-Garonne, annexe « Secret professionnel et partage d’informations »";

/** Precautions before a situation is spoken of, to cite beside the form's questions. */
export const PRECAUTIONS = {
  suiviMedical: {
    texte:
      "La question d’un suivi médical ou psychologique se pose à la personne. Selon sa réponse, et avec son accord, des articulations sont à travailler avec celles et ceux qui l’accompagnent.",
    reference: FICHE_ACTION,
    source: "000:68",
  },
  consentement: {
    texte:
      "Recueillez le consentement de la personne pour que sa situation soit évoquée, et informez-la du moment où elle le sera et des conclusions.",
    reference: FICHE_ACTION,
    source: "000:69",
  },
  presence: {
    texte: "La situation d’une personne se partage en TAD comme si la personne était présente.",
    reference: FICHE_ACTION,
    source: "000:70",
  },
  hierarchie: {
    texte:
      "Le TAD complète le soutien de votre cadre. Si vous l’avez déjà sollicité, vous pourrez, si vous le souhaitez, lui parler des pistes nouvelles.",
    reference: FICHE_ACTION,
    source: "000:50-52",
  },
  hypotheses: {
    texte: "Les pistes sont des hypothèses de travail, que vous jugerez utile ou non de mettre en œuvre.",
    reference: FICHE_ACTION,
    source: "000:62",
  },
  partage: {
    texte:
      "Le partage n’est permis qu’entre professionnels identifiés, dans la limite de ce qui est strictement nécessaire et de la mission de chacun. La personne en est informée auparavant dans tous les cas.",
    reference: "Code de la santé publique, article L. 1110-4",
    source: "002:3548-3567",
  },
  opposition: {
    texte: "À tout moment, la personne conserve le droit de s’opposer au partage d’informations.",
    reference: "Code de la santé publique, article L. 1110-4",
    source: "002:3569",
  },
  forme: {
    texte:
      "L’accord est formalisé par écrit ou sous forme électronique. Il ne vous libère pas de vos responsabilités.",
    reference: ANNEXE_SECRET,
    source: "002:3574-3577",
  },
  exclusions: {
    texte: "Vérifiez auprès de la personne ce qu’elle ne souhaite pas partager.",
    reference: ANNEXE_SECRET,
    source: "002:3579-3580",
  },
  utilite: {
    texte: "L’information partagée doit être utile à la personne, qui doit pouvoir en constater les effets.",
    reference: ANNEXE_SECRET,
    source: "002:3592-3595",
  },
  jugement: {
    texte:
      "Donnez des informations pertinentes, sans jugement de valeur ni commentaires, sauf pour valoriser les compétences de la personne.",
    reference: ANNEXE_SECRET,
    source: "002:3602-3606",
  },
  secret: {
    texte:
      "Tout ce qui est appris, compris, déduit ou deviné est secret, et personne ne peut en décider autrement.",
    reference: "Code pénal, article 226-13",
    source: "002:3316, 002:3416-3419",
  },
} as const satisfies Record<string, Precaution>;

export type PrecautionCode = keyof typeof PRECAUTIONS;
