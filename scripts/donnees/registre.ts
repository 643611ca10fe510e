/** What each group of tables is for (RGPD art. 30): the words of the register's treatment sheet. */
export type Traitement = {
  titre: string;
  finalite: string;
  base: string;
  personnes: string;
  destinataires: string;
};

const MISSION = "mission d’intérêt public (RGPD, art. 6-1-e)";

export const TRAITEMENTS: Record<string, Traitement> = {
  situations: {
    titre: "Situations travaillées",
    finalite: "permettre à des professionnel·les de prendre de la distance avec une situation complexe",
    base: `${MISSION} ; accord de la personne pour le partage (L.1110-4 CSP), données de santé et de difficulté sociale (art. 9-2-h)`,
    personnes:
      "personnes accompagnées, sous un code que seul le référent relie à quelqu’un ; professionnel·les",
    destinataires:
      "le référent, les professionnel·les que l’accord couvre, l’intervenant·e ; la partie administrative au secrétariat",
  },
  agenda: {
    titre: "Séances et agenda",
    finalite: "planifier et tenir les séances et les rencontres, et en compter les heures",
    base: MISSION,
    personnes: "professionnel·les, partenaires ; personnes accompagnées sous un code",
    destinataires: "les personnes attendues, l’intervenant·e, le secrétariat",
  },
  groupes: {
    titre: "Groupes",
    finalite: "réunir des professionnel·les, à la demande d’un service, et en évaluer le travail",
    base: MISSION,
    personnes: "professionnel·les",
    destinataires: "les membres du groupe, l’intervenant·e, le secrétariat",
  },
  messages: {
    titre: "Messages et courriels",
    finalite: "prévenir chacun de ce qui le concerne : codes, dates et lieux, jamais un contenu",
    base: MISSION,
    personnes: "professionnel·les",
    destinataires: "la personne à qui le message est écrit",
  },
  bilans: {
    titre: "Chiffres et bilans",
    finalite: "rendre compte de l’activité par des chiffres derrière lesquels personne ne se reconnaît",
    base: MISSION,
    personnes: "qui les écrit, qui les lit par un lien",
    destinataires: "les responsables, le COPIL ; le public pour ce qui est publié",
  },
  comptes: {
    titre: "Comptes et accès",
    finalite: "savoir qui entre, et le protéger",
    base: `${MISSION} ; sécurité du traitement (art. 32)`,
    personnes: "professionnel·les",
    destinataires: "la personne elle-même, l’administration de l’espace",
  },
  securite: {
    titre: "Journal, clés et effacements",
    finalite: "prouver qui a lu et fait quoi, sceller les écrits, tenir les effacements",
    base: "obligation légale et sécurité du traitement (art. 5-2 et 32)",
    personnes: "professionnel·les ; personnes accompagnées sous un identifiant",
    destinataires:
      "l’administration de l’espace, le ou la délégué·e à la protection des données ; le référent pour ses situations",
  },
  service: {
    titre: "Réglages du service",
    finalite: "décrire le service : territoires, structures, lieux, listes, modèles",
    base: MISSION,
    personnes: "aucune",
    destinataires: "les membres de l’espace",
  },
};

/** How long, in the words of the sheet. */
export const DUREES: Record<string, string> = {
  contact: "effacé deux ans après le dernier contact (réglage de l’espace), ou à la demande",
  activite: "gardé pour compter ; sans code ni mots une fois la situation effacée",
  objet: "avec ce dont il parle",
  acces: "tant que la personne a un accès ; ensuite, ce que demande ce qu’elle a signé",
  session: "un jour après la fin de la session ou du lien, neuf jours au plus",
  essais: "un quart d’heure, un jour ou un an selon ce qui est compté ; des empreintes, aucune adresse",
  jour: "un jour",
  journal: "douze mois (réglage de l’espace)",
  bilan: "archives du service",
  publication: "jusqu’à la publication",
  partage: "trois mois après la fin du lien",
  service: "tant que l’espace existe",
};
