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
  | "ATTENDRE";

export type EtatGroupe = Effectif & {
  statut: StatutGroupe;
  invites: number;
  /** The next séance, proposed or confirmed. */
  prochaine: Date | null;
};

/** The one thing a group waits for now. */
export function prochainPasGroupe(groupe: EtatGroupe): PasGroupe {
  const { statut, admis, attente, invites, prochaine } = groupe;
  if (statut === "CLOS") return "CLOS";
  if (attente > 0 && hasPlace(groupe)) return "ADMETTRE";
  if (admis < MEMBRES_MIN) return admis + invites + attente < MEMBRES_MIN ? "INVITER" : "REPONSES";
  return prochaine ? "ATTENDRE" : "PLANIFIER";
}

/** The steps that are somebody's to do on the group's pages. */
export type PasAFaire = Extract<PasGroupe, "ADMETTRE" | "INVITER" | "PLANIFIER">;

/** Whether this step is for these people to do: admitting is the intervenant·e's, inviting and planning whoever's who keeps it. */
export const isPasDeTenue = (
  pas: PasGroupe,
  { tenir, admettre }: { tenir: boolean; admettre: boolean },
): pas is PasAFaire =>
  (pas === "ADMETTRE" && admettre) || ((pas === "INVITER" || pas === "PLANIFIER") && tenir);
