export const REFUS_PERSONNE = {
  INTROUVABLE:
    "Cette séance ou cette personne n’est plus là, ou ne vous est plus confiée. Rechargez la page.",
  ETAT: "La séance n’est plus à venir : on n’y invite plus personne, et qui y était noté y reste.",
  DEJA: "Une personne invitée à cette séance a déjà cette adresse.",
  STRUCTURE_INCONNUE: "Cette structure n’est plus proposée. Choisissez-en une autre.",
  NON_COUVERTE:
    "Une situation est à l’ordre du jour, et l’accord de la personne ne couvre pas toute la structure de votre invité·e. Étendez l’accord avec elle, ou retirez la situation de l’ordre du jour de cette séance.",
  CONSENTEMENT_RETIRE:
    "L’accord d’une personne dont la situation est à l’ordre du jour vient de changer. Rechargez la page.",
} as const;

/** « infirmière en addictologie, CSAPA »: what someone does, and where. */
export const formatFonction = ({ fonction, structure }: { fonction: string; structure: string | null }) =>
  [fonction, structure].filter(Boolean).join(", ");
