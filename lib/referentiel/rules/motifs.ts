import { horsSource, type Liste, PRATIQUE_DU_CHAMP } from "./valeur";

const SANS_SUITE = "Le travail s’arrête";
const ABOUTI = "Le travail a abouti";

/** Why the work on a situation ended: an ended case is not a failed one. */
export const MOTIFS_DE_CLOTURE: Liste = {
  libelle: "Motifs de clôture",
  source: PRATIQUE_DU_CHAMP,
  valeurs: [
    horsSource("objectif-atteint", "L’objectif du travail est atteint", ABOUTI),
    horsSource("resolue-elle-meme", "La situation s’est résolue d’elle-même", ABOUTI),
    horsSource("orientee", "La demande a été orientée vers un autre soutien", ABOUTI),
    horsSource("plus-souhaitee", "Le travail n’est plus souhaité par le professionnel", SANS_SUITE),
    horsSource("professionnel-parti", "Le professionnel a quitté son poste", SANS_SUITE),
    horsSource("accompagnement-termine", "L’accompagnement de la personne a pris fin", SANS_SUITE),
    horsSource("consentement-retire", "La personne a retiré son consentement", SANS_SUITE),
    horsSource("autre", "Autre motif", SANS_SUITE),
  ],
};

/** Why a group ended. */
export const MOTIFS_DE_CLOTURE_GROUPE: Liste = {
  libelle: "Motifs de clôture d’un groupe",
  source: PRATIQUE_DU_CHAMP,
  valeurs: [
    horsSource("objectifs-atteints", "Les objectifs du groupe sont atteints", ABOUTI),
    horsSource("duree-prevue", "La durée prévue est écoulée", ABOUTI),
    horsSource("trop-peu-de-membres", "Trop peu de professionnels peuvent venir", SANS_SUITE),
    horsSource("plus-souhaite", "Le travail n’est plus souhaité par le service", SANS_SUITE),
    horsSource("service-reorganise", "Le service a été réorganisé", SANS_SUITE),
    horsSource("autre", "Autre motif", SANS_SUITE),
  ],
};

/** Reasons the requester reads; each one says something that can be done or understood. */
export const MOTIFS_DE_REFUS: Liste = {
  libelle: "Motifs de refus d’une demande",
  source: PRATIQUE_DU_CHAMP,
  valeurs: [
    horsSource("hors-perimetre-public", "La situation n’entre pas dans le public du TAD"),
    horsSource("hors-territoire", "Le territoire n’est pas couvert"),
    horsSource("demande-hierarchique", "La question relève du soutien hiérarchique"),
    horsSource(
      "danger-a-signaler",
      "La situation appelle d’abord une information préoccupante ou un signalement",
    ),
    horsSource("conflit-interets", "Conflit d’intérêts, sans autre intervenant·e disponible"),
    horsSource("doublon", "Une demande porte déjà sur cette situation"),
    horsSource("autre", "Autre motif"),
  ],
};

export const MOTIFS_DE_REDIRECTION: Liste = {
  libelle: "Motifs d’orientation d’une demande",
  source: PRATIQUE_DU_CHAMP,
  valeurs: [
    horsSource("soin-specialise", "Un avis ou un soin spécialisé est nécessaire"),
    horsSource("autre-territoire", "La demande relève d’un autre territoire"),
    horsSource("autre-modalite", "Une autre modalité convient mieux"),
    horsSource("instance-existante", "Une instance de coordination existe déjà"),
    horsSource("soutien-equipe", "Un soutien à l’équipe entière convient mieux"),
    horsSource("autre", "Autre motif"),
  ],
};

export const MOTIFS_DE_COMPLEMENT: Liste = {
  libelle: "Motifs de demande de complément",
  source: PRATIQUE_DU_CHAMP,
  valeurs: [
    horsSource("question-a-preciser", "La question posée est à préciser"),
    horsSource("utilite-a-preciser", "L’utilité pour la personne est à préciser"),
    horsSource(
      "suivi-medical-a-demander",
      "L’existence d’un suivi médical ou psychologique est à demander à la personne",
    ),
    horsSource("consentement-a-recueillir", "Le consentement est à recueillir"),
    horsSource("anonymat-a-revoir", "Un passage pourrait faire reconnaître la personne"),
    horsSource("autre", "Autre motif"),
  ],
};
