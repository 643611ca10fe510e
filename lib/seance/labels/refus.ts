import { formatCreneau } from "@/lib/seance/labels/creneau";
import type { CreneauPris } from "@/lib/seance/rules/creneau";
import { formatMoment } from "@/lib/time";

/** Every refusal of the séances' commands: what happened, and what to do. */
export const REFUS_SEANCE = {
  INTROUVABLE: "Cette séance ou cette situation n’existe plus, ou ne vous est plus confiée.",
  PERIME:
    "La séance vient d’être modifiée par quelqu’un d’autre. Rechargez la page pour la voir telle qu’elle est ; vos réponses sont encore là.",
  ETAT: "La séance n’est plus dans un état qui le permet. Rechargez la page pour voir où elle en est.",
  SITUATION_CLOSE: "Le travail sur cette situation est clos : on n’y planifie plus de séance.",
  GROUPE_CLOS: "Ce groupe est clos : on n’y planifie plus de séance.",
  SANS_INTERVENANT:
    "Personne n’est encore chargé de cette situation. Une intervenante ou un intervenant doit d’abord l’accepter.",
  PARTICIPANT_NON_ASSOCIE:
    "Seuls la référente ou le référent et les professionnels qui ont accepté d’être associés prennent part aux séances. Proposez d’abord l’association.",
  PARTICIPANT_NON_MEMBRE:
    "Seuls les membres du groupe prennent part à ses séances. Faites d’abord entrer cette personne dans le groupe.",
  HORS_PORTEE:
    "L’accord de la personne ne couvre pas toutes les personnes réunies. Complétez sa portée avant d’ajouter quelqu’un à une séance confirmée.",
  LIEU_INTROUVABLE: "Ce lieu n’est plus proposé. Choisissez-en un autre.",
  SALLE_PRISE:
    "Cette salle n’est libre à aucune de ces dates. Choisissez-en une autre, ou laissez ce choix pour la suite.",
  DATE_HORS_BORNES: "Choisissez une date entre le mois dernier et dans trois ans.",
  CRENEAU_PRIS: "Ce créneau vient d’être pris. Choisissez-en un autre.",
  CONSENTEMENT_ABSENT:
    "L’accord de la personne n’est pas enregistré. La référente ou le référent l’enregistre depuis la page de la situation ; la séance pourra ensuite être confirmée.",
  CONSENTEMENT_A_COMPLETER:
    "L’accord de la personne ne couvre pas toutes les personnes réunies. La référente ou le référent complète sa portée depuis la page de la situation, ou retire la personne qui n’est pas couverte.",
  CONSENTEMENT_RETIRE:
    "La personne a retiré son accord : sa situation ne peut plus être évoquée, et aucune séance ne peut être prévue ni confirmée.",
  SECRETAIRE_INCONNU: "Cette personne n’est plus au secrétariat de l’espace. Choisissez quelqu’un d’autre.",
  PAS_COMMENCEE: "Cette séance n’a pas encore commencé. Attendez son heure, ou reportez-la.",
  DATE_ELOIGNEE: "Indiquez un jour à moins d’un mois de la date prévue, ou reportez d’abord la séance.",
  PRESENCE_MANQUANTE: "Indiquez la présence de chaque personne attendue.",
  PROTOCOLE_NON_ACCEPTE:
    "La première séance peut se tenir sans protocole accepté, pas la deuxième. Chaque membre du groupe doit d’abord accepter son protocole.",
  SITUATION_SANS_ACCORD:
    "L’accord d’une des personnes n’est pas en vigueur : sa situation ne peut pas être notée travaillée en groupe.",
  NON_COUVERTS:
    "L’accord d’une des personnes ne couvre pas toutes celles qui étaient là : sa situation ne peut pas être notée travaillée.",
  SANS_CHANGEMENT: "La présence notée est déjà celle-là.",
} as const;

/** What a taken slot says: which one, and what is free instead, as choices for the same field. */
export function describeCreneauPris(
  refus: { reason: string } & Partial<Omit<CreneauPris, "reason">>,
  { zone }: { zone: string },
) {
  const { champ, debut, alternatives } = refus;
  if (refus.reason !== "CRENEAU_PRIS" || !champ || !debut || !alternatives) return undefined;
  const libres = alternatives.map((libre) => ({
    value: libre.valeur,
    label: formatCreneau(libre, zone),
  }));
  const noms = libres.map(({ label }) => label).join(" ; ");
  const suite = noms
    ? `Créneaux libres les plus proches : ${noms}.`
    : "Aucun créneau libre dans le mois qui suit.";
  const message = `Le créneau du ${formatMoment(debut, zone)} n’est plus libre. ${suite}`;
  const errors = { [champ]: "Choisissez un créneau libre." };
  return { message, errors, choices: { [champ]: libres } };
}
