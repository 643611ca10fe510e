import type { Acteur } from "@/lib/acteur";
import { STATUTS_EN_ATTENTE, statutsBefore } from "@/lib/demande/rules/statut";
import { can, isLie } from "@/lib/droit/rules";
import { intervenantGroupes } from "@/lib/groupe/access";
import { isSecretariat, visibleContenu, visibleSituations } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";

type Where = Prisma.DemandeWhereInput;

const NONE: Where = { id: { in: [] } };
const FILED: Where = { statut: { not: "BROUILLON" } };

const hasRole = (acteur: Acteur, role: Acteur["roles"][number]) =>
  isLie(acteur) && acteur.roles.includes(role);

/** Never typed by the secretariat, or handed over since. */
const REMISE: Where = { OR: [{ saisieParId: null }, { transmiseLe: { not: null } }] };

/**
 * The demandes the acteur files: only their author completes or takes them back. One that the secretariat types for them
 * is theirs once it is handed over.
 */
export function ownDemandes(acteur: Acteur): Where {
  if (!hasRole(acteur, "PROFESSIONNEL")) return NONE;
  return { espaceId: acteur.espaceId, effaceeLe: null, auteurId: acteur.membreId, ...REMISE };
}

/** The drafts the acteur types for a professional, until they hand them over: read and written by them alone. */
export function typedDemandes(acteur: Acteur): Where {
  if (!can(acteur, "demande.saisir")) return NONE;
  const { espaceId, membreId } = acteur;
  return { espaceId, saisieParId: membreId, statut: "BROUILLON", transmiseLe: null };
}

/** The demandes handed over and not filed yet, for the secretariat: code, people and dates, never the content. */
export function handedDemandes(acteur: Acteur): Where {
  if (!can(acteur, "demande.saisir")) return NONE;
  return { espaceId: acteur.espaceId, statut: "BROUILLON", transmiseLe: { not: null } };
}

/** Who may start a demande: a professional bound by the charter and by secrecy. */
export const canWriteDemande = (acteur: Acteur): boolean => can(acteur, "demande.deposer") && isLie(acteur);

/** The demandes the acteur may file: their drafts, and those that came back to be completed. */
export function fileableDemandes(acteur: Acteur): Where {
  return { ...ownDemandes(acteur), statut: { in: statutsBefore("deposer", "AUTEUR") } };
}

/** The demandes the acteur writes: those they may file, and those they type for someone else to file. */
export function writableDemandes(acteur: Acteur): Where {
  return { OR: [fileableDemandes(acteur), typedDemandes(acteur)] };
}

/** The drafts the acteur may delete: their own, and those still in their hands. */
export function discardableDemandes(acteur: Acteur): Where {
  return { OR: [{ ...ownDemandes(acteur), statut: "BROUILLON" }, typedDemandes(acteur)] };
}

/**
 * The queue: what waits in the intervenant·e's délégations (none named: all of them), or was entrusted to them.
 * What was entrusted to a colleague, for a conflict of interest, is in nobody else's queue.
 */
export function queuedDemandes(acteur: Acteur): Where {
  if (!hasRole(acteur, "INTERVENANT")) return NONE;
  const { espaceId, membreId, delegations } = acteur;
  const lieu: Where = delegations.length > 0 ? { delegationId: { in: [...delegations] } } : {};
  return {
    espaceId,
    effaceeLe: null,
    statut: { in: [...STATUTS_EN_ATTENTE] },
    OR: [{ intervenantId: membreId }, { intervenantId: null, ...lieu }],
  };
}

/** The accepted demandes the intervenant·e works on. */
export function acceptedDemandes(acteur: Acteur): Where {
  if (!hasRole(acteur, "INTERVENANT")) return NONE;
  return { espaceId: acteur.espaceId, effaceeLe: null, statut: "ACCEPTEE", intervenantId: acteur.membreId };
}

/** The collective demandes behind the groups entrusted to the intervenant·e: what the service asked for is theirs to read. */
function acceptedGroupes(acteur: Acteur): Where {
  const { espaceId } = acteur;
  return { espaceId, statut: "ACCEPTEE", modalite: "COLLECTIF", groupe: intervenantGroupes(acteur) };
}

/** Every filed demande, for the secretariat: code, people, dates and statuses, never the content. */
export function filedDemandes(acteur: Acteur): Where {
  if (!isSecretariat(acteur)) return NONE;
  return { espaceId: acteur.espaceId, effaceeLe: null, ...FILED };
}

/** The demandes whose page the acteur may open. What they read there is `visibleContenuDemandes`'s to say. */
export function visibleDemandes(acteur: Acteur): Where {
  return {
    espaceId: acteur.espaceId,
    OR: [
      ownDemandes(acteur),
      queuedDemandes(acteur),
      acceptedGroupes(acteur),
      filedDemandes(acteur),
      typedDemandes(acteur),
      handedDemandes(acteur),
      { ...FILED, situation: visibleSituations(acteur) },
    ],
  };
}

/**
 * The demandes whose free texts and answers the acteur may read. While a demande is a draft, or about a group: its
 * author. Then whoever reads the situation; the intervenant·e who must decide; and its author, until the situation
 * has another référent·e. After a withdrawal the référent·e alone (002:3569).
 */
export function visibleContenuDemandes(acteur: Acteur): Where {
  return {
    espaceId: acteur.espaceId,
    OR: [
      {
        AND: [
          ownDemandes(acteur),
          { OR: [{ situationId: null }, { situation: { referentId: acteur.membreId } }] },
        ],
      },
      {
        AND: [
          queuedDemandes(acteur),
          { OR: [{ situationId: null }, { situation: { accordRetireLe: null } }] },
        ],
      },
      acceptedGroupes(acteur),
      { ...FILED, situation: visibleContenu(acteur) },
    ],
  };
}
