import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import { describeCreneauPris as describeTaken } from "@/lib/seance/labels/refus";

/** Every refusal of the commands: what happened, and what to do. */
export const REFUS_RENCONTRE = {
  ...REFUS_ALERTES,
  INTROUVABLE: "Cette rencontre n’existe plus, ou n’est pas la vôtre.",
  INTERDIT: "L’équipe TAD et le secrétariat prévoient les rencontres.",
  PERIME:
    "La rencontre vient d’être modifiée par quelqu’un d’autre. Rechargez la page pour la voir telle qu’elle est ; vos réponses sont encore là.",
  ETAT: "La rencontre n’est plus dans un état qui le permet. Rechargez la page pour voir où elle en est.",
  CRENEAU_PRIS: "Ce temps vient d’être pris. Choisissez-en un autre.",
  DATE_HORS_BORNES: "Choisissez une date entre le mois dernier et dans trois ans.",
  REFERENCE_INCONNUE:
    "Un des choix n’existe plus dans votre espace. Rechargez la page et choisissez à nouveau.",
  INTERVENANT_INCONNU: "Choisissez une intervenante ou un intervenant de votre espace.",
  DEJA_LA: "Cette rencontre est déjà la sienne.",
  SECRETAIRE_INCONNU: "Cette personne n’est plus au secrétariat de l’espace. Choisissez quelqu’un d’autre.",
  PAS_COMMENCEE: "Cette rencontre n’a pas encore commencé. Attendez son heure, ou déplacez-la.",
  DATE_ELOIGNEE: "Indiquez un jour à moins d’un mois de la date prévue, ou déplacez d’abord la rencontre.",
} as const;

type Args = Parameters<typeof describeTaken>;

/** What a taken time says: which one, and the nearest free ones; the date is then typed again. */
export function describeCreneauPris(refus: Args[0], acteur: Args[1]) {
  const dit = describeTaken(refus, acteur);
  return dit && { message: dit.message, errors: dit.errors };
}

/** The same of a colleague to whom it would be given. */
export function describeIntervenantPris(refus: Args[0]) {
  if (refus.reason !== "CRENEAU_PRIS") return undefined;
  return {
    message:
      "Cette personne est déjà prise à ce moment, préparation et trajet compris. Choisissez quelqu’un d’autre, ou déplacez la rencontre.",
    errors: { intervenantId: "Choisissez quelqu’un de libre." },
  };
}

export const describeRefus = describeAlertes;
