import type { EtatConsentement } from "@/lib/consentement/rules/etat";
import type { RoleCode, StatutSeance } from "@/prisma/client/enums";

/** What may be done to a séance; the verbs are those of the glossary. */
export const ACTES = ["proposer", "confirmer", "reporter", "annuler", "tenir", "manquer"] as const;
export type ActeSeance = (typeof ACTES)[number];

type Transition = {
  de: StatutSeance;
  acte: ActeSeance;
  par: readonly RoleCode[];
  vers: StatutSeance;
};

/** The intervenant·e to whom the situation is entrusted, and the secretariat who takes the appointments (000:152). */
const SERVICE = ["INTERVENANT", "SECRETARIAT"] as const;

/**
 * The states of a séance. The database refuses every other move (`seance_transition_permise`), and a test compares.
 * « Proposer » gives a date back to be agreed: another date, or an agreement that no longer covers everyone.
 * « Reporter » leaves it without a date. What was held, missed or cancelled stays so.
 */
export const TRANSITIONS: readonly Transition[] = [
  { de: "PROPOSEE", acte: "confirmer", par: SERVICE, vers: "CONFIRMEE" },
  { de: "PROPOSEE", acte: "reporter", par: SERVICE, vers: "REPORTEE" },
  { de: "PROPOSEE", acte: "annuler", par: SERVICE, vers: "ANNULEE" },
  { de: "CONFIRMEE", acte: "proposer", par: SERVICE, vers: "PROPOSEE" },
  { de: "CONFIRMEE", acte: "tenir", par: SERVICE, vers: "TENUE" },
  { de: "CONFIRMEE", acte: "manquer", par: SERVICE, vers: "NON_TENUE" },
  { de: "CONFIRMEE", acte: "reporter", par: SERVICE, vers: "REPORTEE" },
  { de: "CONFIRMEE", acte: "annuler", par: SERVICE, vers: "ANNULEE" },
  { de: "REPORTEE", acte: "proposer", par: SERVICE, vers: "PROPOSEE" },
  { de: "REPORTEE", acte: "annuler", par: SERVICE, vers: "ANNULEE" },
];

/** Where this act leads from this status; null when it cannot be done. */
export function transition(de: StatutSeance, acte: ActeSeance): StatutSeance | null {
  return TRANSITIONS.find((row) => row.de === de && row.acte === acte)?.vers ?? null;
}

/** A séance that keeps time in the calendars: what is to come, and what was held. */
export const STATUTS_RESERVES = ["PROPOSEE", "CONFIRMEE", "TENUE"] as const satisfies readonly StatutSeance[];

/** A séance still to come or to be told about. */
export const STATUTS_OUVERTS = [
  "PROPOSEE",
  "CONFIRMEE",
  "REPORTEE",
] as const satisfies readonly StatutSeance[];

export const isOuverte = (statut: StatutSeance): boolean =>
  (STATUTS_OUVERTS as readonly StatutSeance[]).includes(statut);

type Moment = { statut: StatutSeance; debut: Date };

/**
 * The acts open to who keeps the séance, at this instant: nothing is held or missed before it begins,
 * and a date that has passed is no longer to be agreed.
 */
export function actesOf({ statut, debut }: Moment, now: Date): ActeSeance[] {
  return ACTES.filter((acte) => {
    if (acte === "proposer" || transition(statut, acte) === null) return false;
    return (acte !== "tenir" && acte !== "manquer") || debut <= now;
  });
}

/** Whether nothing of the consent stands in the way; null where a séance has none of its own to have. */
export const isConsentie = (etat: EtatConsentement | null): boolean => etat === null || etat === "EN_VIGUEUR";

/** The one thing to do next with a séance; null when it only has to be waited for. */
export function primaryActe(
  statut: StatutSeance,
  actes: readonly ActeSeance[],
  consentie: boolean,
): "confirmer" | "tenir" | "proposer" | null {
  if (actes.includes("tenir")) return "tenir";
  if (actes.includes("confirmer")) return consentie ? "confirmer" : null;
  return statut === "REPORTEE" && actes.length > 0 ? "proposer" : null;
}
