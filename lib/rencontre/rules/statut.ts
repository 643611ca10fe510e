import type { RoleCode, StatutRencontre } from "@/prisma/client/enums";

/** What may be done to a rencontre; the verbs are those of the glossary. */
export const ACTES = ["reporter", "modifier", "annuler", "tenir", "manquer", "corriger"] as const;
export type ActeRencontre = (typeof ACTES)[number];

type Transition = {
  de: StatutRencontre;
  acte: ActeRencontre;
  par: readonly RoleCode[];
  vers: StatutRencontre;
};

/** The intervenant·e who is there, and the secretariat who keeps the calendars (000:152). */
const SERVICE = ["INTERVENANT", "SECRETARIAT"] as const;

/**
 * The states of a rencontre. The database refuses every other move (`rencontre_transition_permise`), and a test
 * compares. Nobody agrees to a date the service does not fix: it is planned, then held or not.
 */
export const TRANSITIONS: readonly Transition[] = [
  { de: "PREVUE", acte: "reporter", par: SERVICE, vers: "PREVUE" },
  { de: "PREVUE", acte: "modifier", par: SERVICE, vers: "PREVUE" },
  { de: "PREVUE", acte: "annuler", par: SERVICE, vers: "ANNULEE" },
  { de: "PREVUE", acte: "tenir", par: SERVICE, vers: "TENUE" },
  { de: "PREVUE", acte: "manquer", par: SERVICE, vers: "NON_TENUE" },
  { de: "TENUE", acte: "corriger", par: SERVICE, vers: "TENUE" },
];

/** Where this act leads from this status; null when it cannot be done. */
export function transition(de: StatutRencontre, acte: ActeRencontre): StatutRencontre | null {
  return TRANSITIONS.find((row) => row.de === de && row.acte === acte)?.vers ?? null;
}

type Moment = { statut: StatutRencontre; debut: Date };

/** The acts open to who keeps the rencontre, at this instant: nothing is held or missed before it begins. */
export function actesOf({ statut, debut }: Moment, now: Date): ActeRencontre[] {
  return ACTES.filter((acte) => {
    if (transition(statut, acte) === null) return false;
    return (acte !== "tenir" && acte !== "manquer") || debut <= now;
  });
}

/** It is over and nobody has said yet whether it took place. */
export const isANoter = ({ statut, fin }: { statut: StatutRencontre; fin: Date }, now: Date): boolean =>
  statut === "PREVUE" && fin <= now;

/** It takes the time booked around it: what is to come, and what was held. */
export const isReservee = (statut: StatutRencontre): boolean => statut === "PREVUE" || statut === "TENUE";

export const isDeplacable = (statut: StatutRencontre): boolean => transition(statut, "reporter") !== null;
