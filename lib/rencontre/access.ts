import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import { type ActeRencontre, actesOf } from "@/lib/rencontre/rules/statut";
import type { Prisma } from "@/prisma/client/client";
import type { StatutRencontre } from "@/prisma/client/enums";

type Where = Prisma.RencontreWhereInput;

const RIEN: Where = { id: { in: [] } };

/** The rencontres one may see: dates, places, partners and figures, for those who work in the service. No minutes. */
export const visibleRencontres = (acteur: Acteur): Where =>
  can(acteur, "rencontre.suivre") ? { espaceId: acteur.espaceId } : RIEN;

const isSecretariat = ({ roles }: Acteur) => roles.includes("SECRETARIAT");

/** Whether the acteur books time in this intervenant·e's calendar: their own, or anyone's for the secretariat (000:152). */
export function canBookFor(acteur: Acteur, intervenantId: string): boolean {
  if (!can(acteur, "rencontre.organiser")) return false;
  return isSecretariat(acteur) || (acteur.roles.includes("INTERVENANT") && intervenantId === acteur.membreId);
}

/** The rencontres the acteur moves, cancels, and notes as held. */
export function keepableRencontres(acteur: Acteur): Where {
  const { espaceId, membreId } = acteur;
  if (!can(acteur, "rencontre.organiser")) return RIEN;
  return isSecretariat(acteur) ? { espaceId } : { espaceId, intervenantId: membreId };
}

/** Those whose secretary the acteur names: their own. The secretariat does not open minutes to itself. */
export const nameableRencontres = (acteur: Acteur): Where =>
  can(acteur, "rencontre.organiser") && acteur.roles.includes("INTERVENANT")
    ? { espaceId: acteur.espaceId, intervenantId: acteur.membreId }
    : RIEN;

/** Those whose minutes the acteur reads and writes, once held: the intervenant·e's own, and the named secretary's. */
export function writableRencontres(acteur: Acteur): Where {
  const { espaceId, membreId, roles } = acteur;
  if (!can(acteur, "rencontre.rediger")) return RIEN;
  const siennes: Where[] = [
    ...(roles.includes("INTERVENANT") ? [{ intervenantId: membreId }] : []),
    ...(isSecretariat(acteur) ? [{ secretaireId: membreId }] : []),
  ];
  return { espaceId, statut: "TENUE", OR: siennes };
}

/** What the acteur may do of one rencontre they see. */
export type Droits = {
  /** What they may do now; empty for a colleague. */
  actes: ActeRencontre[];
  nommer: boolean;
  ecrire: boolean;
};

type RencontreAcces = {
  intervenantId: string;
  secretaireId: string | null;
  statut: StatutRencontre;
  debut: Date;
};

/** The predicates of the clauses above, for a rencontre that was read. */
export function droitsOf(acteur: Acteur, rencontre: RencontreAcces, now: Date): Droits {
  const { intervenantId, secretaireId, statut } = rencontre;
  const { membreId, roles } = acteur;
  const mienne = roles.includes("INTERVENANT") && intervenantId === membreId;
  const nommee = isSecretariat(acteur) && secretaireId === membreId;
  return {
    actes: canBookFor(acteur, intervenantId) ? actesOf(rencontre, now) : [],
    nommer: mienne && can(acteur, "rencontre.organiser"),
    ecrire: statut === "TENUE" && (mienne || nommee) && can(acteur, "rencontre.rediger"),
  };
}
