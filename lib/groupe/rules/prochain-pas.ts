import type { StatutGroupe } from "@/prisma/client/enums";
import { type Effectif, hasPlace, MEMBRES_MIN } from "./membres";

/** What a group waits for, the most urgent first. */
export type PasGroupe =
  | "CLOS"
  /** A place is free and people wait for one. */
  | "ADMETTRE"
  | "INVITER"
  /** Enough were asked; they have not all answered. */
  | "REPONSES"
  | "PLANIFIER"
  /** Dates are proposed, and nobody has confirmed them. */
  | "CONFIRMER"
  | "ATTENDRE";

export type EtatGroupe = Effectif & {
  statut: StatutGroupe;
  invites: number;
  /** The next séance, proposed or confirmed. */
  prochaine: Date | null;
  /** The next one that is confirmed. */
  confirmee?: Date | null;
  /** How many of those to come are only proposed. */
  aConfirmer: number;
};

/** The one thing a group waits for now. */
export function prochainPasGroupe(groupe: EtatGroupe): PasGroupe {
  const { statut, admis, attente, invites, prochaine, aConfirmer } = groupe;
  if (statut === "CLOS") return "CLOS";
  if (attente > 0 && hasPlace(groupe)) return "ADMETTRE";
  if (admis < MEMBRES_MIN) return admis + invites + attente < MEMBRES_MIN ? "INVITER" : "REPONSES";
  if (aConfirmer > 0) return "CONFIRMER";
  return prochaine ? "ATTENDRE" : "PLANIFIER";
}

/** The same, as who only takes part reads it: how many they are, and whom to admit, is not theirs to mind. */
export const prochainPasLu = (groupe: EtatGroupe, tenir: boolean): PasGroupe =>
  prochainPasGroupe(tenir ? groupe : { ...groupe, admis: Math.max(groupe.admis, MEMBRES_MIN), attente: 0 });

/** The steps that are somebody's to do on the group's pages. */
export type PasAFaire = Extract<PasGroupe, "ADMETTRE" | "INVITER" | "PLANIFIER" | "CONFIRMER">;

/** Whether this step is for these people to do: admitting is the intervenant·e's, inviting and planning whoever's who keeps it. */
export const isPasDeTenue = (
  pas: PasGroupe,
  { tenir, admettre }: { tenir: boolean; admettre: boolean },
): pas is PasAFaire =>
  (pas === "ADMETTRE" && admettre) ||
  ((pas === "INVITER" || pas === "PLANIFIER" || pas === "CONFIRMER") && tenir);
