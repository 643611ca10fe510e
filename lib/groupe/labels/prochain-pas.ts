import type { EtatGroupe, PasAFaire, PasGroupe } from "@/lib/groupe/rules/prochain-pas";
import { formatMoment } from "@/lib/time";

const attendent = (nombre: number) => (nombre > 1 ? `${nombre} personnes attendent` : "Une personne attend");

/** What the group waits for, in a sentence. */
export function formatPasGroupe(
  pas: PasGroupe,
  { admis, attente, prochaine, confirmee, aConfirmer }: EtatGroupe,
  zone: string,
): string {
  switch (pas) {
    case "CLOS":
      return "Le travail de ce groupe est terminé.";
    case "ADMETTRE":
      return `Une place est libre, et ${attendent(attente).toLowerCase()}.`;
    case "INVITER":
      return `${membresEnMots(admis)} : un groupe réunit d’ordinaire au moins trois personnes.`;
    case "REPONSES":
      return `${membresEnMots(admis)} ; les invitations attendent une réponse.`;
    case "PLANIFIER":
      return "Aucune séance n’est encore prévue.";
    case "CONFIRMER":
      if (confirmee)
        return `La prochaine séance confirmée est ${formatMoment(confirmee, zone)} ; il reste à en confirmer ${aConfirmer}.`;
      return aConfirmer > 1
        ? `${aConfirmer} séances sont proposées ; il reste à les confirmer.`
        : "Une séance est proposée ; il reste à la confirmer.";
    case "ATTENDRE":
      return prochaine ? `La prochaine séance est ${formatMoment(prochaine, zone)}.` : "";
  }
}

const membresEnMots = (admis: number) =>
  admis === 0
    ? "Personne n’est encore membre du groupe"
    : admis === 1
      ? "Une seule personne est membre du groupe"
      : "Deux personnes sont membres du groupe";

/** The button of the next step, for who keeps the group. */
export const PAS_GROUPE_BOUTONS = {
  PLANIFIER: "Planifier les séances",
  ADMETTRE: "Choisir qui rejoint le groupe",
  INVITER: "Inviter des professionnels",
} as const satisfies Record<Exclude<PasAFaire, "CONFIRMER">, string>;
