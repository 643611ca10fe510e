import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import { canExcuse } from "@/lib/seance/rules/presence";
import { type ActeSeance, actesOf } from "@/lib/seance/rules/statut";
import {
  canReadContenu,
  intervenantSituations,
  isIntervenant,
  isReferent,
  isSecretariat,
  type SituationAcces,
  visibleSituations,
} from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";
import type { StatutSeance } from "@/prisma/client/enums";

type Where = Prisma.SeanceWhereInput;

/** The séances the acteur may see: those of the situations they may open. Dates, people and statuses, no content. */
export function visibleSeances(acteur: Acteur): Where {
  return { espaceId: acteur.espaceId, situation: visibleSituations(acteur) };
}

/** The situations for which the acteur plans séances: entrusted to them, or any for the secretariat (000:152). */
export function plannableSituations(acteur: Acteur): Prisma.SituationWhereInput {
  const { espaceId } = acteur;
  const toutes = isSecretariat(acteur) ? [{ espaceId }] : [];
  return { espaceId, accepteeLe: { not: null }, OR: [intervenantSituations(acteur), ...toutes] };
}

/** The séances the acteur plans, confirms, moves, cancels, and records as held. */
export function keepableSeances(acteur: Acteur): Where {
  return { espaceId: acteur.espaceId, situation: plannableSituations(acteur) };
}

/** The predicate of `plannableSituations` and `keepableSeances`. */
export function canPlan(
  acteur: Acteur,
  situation: { intervenantId: string | null; accepteeLe: Date | null },
): boolean {
  if (!can(acteur, "seance.planifier") || situation.accepteeLe === null) return false;
  return isIntervenant(acteur, situation) || isSecretariat(acteur);
}

/** The séances where the acteur is expected: they may excuse themselves. */
export function ownSeances(acteur: Acteur): Where {
  return { AND: [visibleSeances(acteur), { presences: { some: { membreId: acteur.membreId } } }] };
}

/** What the acteur may do of one séance they see. */
export type Droits = {
  /** What they may do now; empty for who only takes part. */
  actes: ActeSeance[];
  /** Changes place and participants; records presences. */
  organiser: boolean;
  /** Names the secretary: the intervenant·e of the situation, who opens a compte rendu to them. */
  nommer: boolean;
  excuser: boolean;
  /** Keeps the two duties. */
  referent: boolean;
  /** Reads the free texts of the situation. */
  contenu: boolean;
};

type SeanceAcces = {
  statut: StatutSeance;
  debut: Date;
  situation: SituationAcces & { accepteeLe: Date | null };
  presences: readonly { membreId: string }[];
};

export function droitsOf(acteur: Acteur, seance: SeanceAcces, now: Date): Droits {
  const { situation, presences } = seance;
  const organiser = canPlan(acteur, situation);
  return {
    actes: organiser ? actesOf(seance, now) : [],
    organiser,
    nommer: isIntervenant(acteur, situation),
    excuser: presences.some(({ membreId }) => membreId === acteur.membreId) && canExcuse(seance, now),
    referent: isReferent(acteur, situation),
    contenu: canReadContenu(acteur, situation),
  };
}
