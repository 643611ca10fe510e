import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import {
  canReadContenu,
  intervenantSituations,
  isIntervenant,
  isReferent,
  isSecretariat,
  referentSituations,
  type SituationAcces,
  visibleContenu,
} from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";
import type { StatutSeance } from "@/prisma/client/enums";

type Where = Prisma.SeanceWhereInput;

const NONE: Where = { id: { in: [] } };
const PARTAGEABLE: Where = { situation: { accordRetireLe: null } };

/** The séances the acteur is the named secretary of (000:152). */
export function secretaireSeances(acteur: Acteur): Where {
  return isSecretariat(acteur) ? { espaceId: acteur.espaceId, secretaireId: acteur.membreId } : NONE;
}

/**
 * The séances whose minutes the acteur may read: the référent·e; until a withdrawal the intervenant·e, the named
 * secretary, and the associated professionals expected at that séance, while the agreement covers them.
 */
export function readableSeances(acteur: Acteur): Where {
  const { espaceId, membreId } = acteur;
  return {
    espaceId,
    OR: [
      { situation: referentSituations(acteur) },
      {
        ...PARTAGEABLE,
        OR: [{ situation: intervenantSituations(acteur) }, secretaireSeances(acteur)],
      },
      { situation: visibleContenu(acteur), presences: { some: { membreId } } },
    ],
  };
}

/** The séances whose minutes the acteur writes: held, entrusted to them or as named secretary; no more after a withdrawal. */
export function writableSeances(acteur: Acteur): Where {
  if (!can(acteur, "compte-rendu.rediger")) return NONE;
  return {
    espaceId: acteur.espaceId,
    statut: "TENUE",
    ...PARTAGEABLE,
    OR: [{ situation: intervenantSituations(acteur) }, secretaireSeances(acteur)],
  };
}

/** The séances whose minutes the acteur validates: the intervenant·e alone. */
export function validableSeances(acteur: Acteur): Where {
  if (!can(acteur, "compte-rendu.valider")) return NONE;
  return { AND: [writableSeances(acteur), { situation: intervenantSituations(acteur) }] };
}

/** What the predicates need to know of a séance; select it in the transaction that uses the answer. */
export type SeanceAcces = {
  statut: StatutSeance;
  secretaireId: string | null;
  situation: SituationAcces;
  presences: readonly { membreId: string }[];
};

const isSecretaire = (acteur: Acteur, { secretaireId }: SeanceAcces): boolean =>
  isSecretariat(acteur) && secretaireId === acteur.membreId;

/** The predicate of `readableSeances`. */
export function canRead(acteur: Acteur, seance: SeanceAcces): boolean {
  const { situation, presences } = seance;
  if (isReferent(acteur, situation)) return true;
  if (situation.accordRetireLe !== null) return false;
  if (isIntervenant(acteur, situation) || isSecretaire(acteur, seance)) return true;
  return canReadContenu(acteur, situation) && presences.some(({ membreId }) => membreId === acteur.membreId);
}

/** The predicate of `writableSeances`. */
export function canWrite(acteur: Acteur, seance: SeanceAcces): boolean {
  if (seance.statut !== "TENUE" || seance.situation.accordRetireLe !== null) return false;
  return isIntervenant(acteur, seance.situation) || isSecretaire(acteur, seance);
}

/** The predicate of `validableSeances`. */
export const canValidate = (acteur: Acteur, seance: SeanceAcces): boolean =>
  canWrite(acteur, seance) && isIntervenant(acteur, seance.situation);

export const droitsOf = (acteur: Acteur, seance: SeanceAcces) => ({
  lire: canRead(acteur, seance),
  ecrire: canWrite(acteur, seance),
  valider: canValidate(acteur, seance),
});
