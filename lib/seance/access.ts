import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import { canKeepGroupe, intervenantGroupes, keepableGroupes, memberGroupes } from "@/lib/groupe/access";
import { canExcuse } from "@/lib/seance/rules/presence";
import { type ActeSeance, actesOf } from "@/lib/seance/rules/statut";
import type { Sujet } from "@/lib/seance/rules/sujet";
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

/**
 * The séances the acteur may see: those of the situations they may open, those of the groups they plan, and those their
 * group expects them at. Dates, people and statuses, no content.
 */
export function visibleSeances(acteur: Acteur): Where {
  const { espaceId } = acteur;
  return {
    espaceId,
    OR: [
      { situation: visibleSituations(acteur) },
      { groupe: keepableGroupes(acteur) },
      attendedCollectives(acteur),
    ],
  };
}

/** The séances of a group the acteur is a member of, where they are expected or were. */
function attendedCollectives(acteur: Acteur): Where {
  const { espaceId, membreId } = acteur;
  return { espaceId, groupe: memberGroupes(acteur), presences: { some: { membreId } } };
}

/** The situations for which the acteur plans séances: entrusted to them, or any for the secretariat (000:152). */
export function plannableSituations(acteur: Acteur): Prisma.SituationWhereInput {
  const { espaceId } = acteur;
  const toutes = isSecretariat(acteur) ? [{ espaceId }] : [];
  return { espaceId, accepteeLe: { not: null }, OR: [intervenantSituations(acteur), ...toutes] };
}

/** The séances the acteur plans, confirms, moves, cancels, and records as held. */
export function keepableSeances(acteur: Acteur): Where {
  return {
    espaceId: acteur.espaceId,
    OR: [{ situation: plannableSituations(acteur) }, { groupe: keepableGroupes(acteur) }],
  };
}

/** The séances the acteur leads: of the situations entrusted to them, and of their groups. */
export function ledSeances(acteur: Acteur): Where {
  return {
    espaceId: acteur.espaceId,
    OR: [{ situation: intervenantSituations(acteur) }, { groupe: intervenantGroupes(acteur) }],
  };
}

/** The predicate of `plannableSituations`. */
export function canPlan(
  acteur: Acteur,
  situation: { intervenantId: string | null; accepteeLe: Date | null },
): boolean {
  if (!can(acteur, "seance.planifier") || situation.accepteeLe === null) return false;
  return isIntervenant(acteur, situation) || isSecretariat(acteur);
}

/** What the predicates need to know of a séance's subject. */
export type SujetAcces = Sujet<
  { intervenantId: string | null; accepteeLe: Date | null },
  { intervenantId: string }
>;

/** The predicate of `keepableSeances`. */
export const canKeep = (acteur: Acteur, sujet: SujetAcces): boolean =>
  sujet.modalite === "COLLECTIF" ? canKeepGroupe(acteur, sujet) : canPlan(acteur, sujet);

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
  /** Names the secretary: the intervenant·e of the situation or of the group, who opens a compte rendu to them. */
  nommer: boolean;
  excuser: boolean;
  /** Keeps the two duties; of a group's séance, each situation's own référent·e does. */
  referent: boolean;
  /** Reads the free texts of the situation. */
  contenu: boolean;
};

type SeanceAcces = {
  statut: StatutSeance;
  debut: Date;
  sujet: Sujet<SituationAcces & { accepteeLe: Date | null }, { intervenantId: string }>;
  presences: readonly { membreId: string }[];
};

export function droitsOf(acteur: Acteur, seance: SeanceAcces, now: Date): Droits {
  const { sujet, presences } = seance;
  const organiser = canKeep(acteur, sujet);
  const situation = sujet.modalite === "INDIVIDUEL" ? sujet : null;
  return {
    actes: organiser ? actesOf(seance, now) : [],
    organiser,
    nommer: isIntervenant(acteur, sujet),
    excuser: presences.some(({ membreId }) => membreId === acteur.membreId) && canExcuse(seance, now),
    referent: situation !== null && isReferent(acteur, situation),
    contenu: situation !== null && canReadContenu(acteur, situation),
  };
}
