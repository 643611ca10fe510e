import { charte } from "@/lib/texte/rules/charte";
import type { BaseSecret, RoleCode } from "@/prisma/client/enums";

/**
 * The access matrix: which role may do which act, before looking at which object.
 * Who does what is a local decision (002:2785); these are the safe defaults.
 * `docs/acces.md` is written from it and a test compares both.
 */
export const DROITS = {
  "demande.deposer": ["PROFESSIONNEL"],
  "demande.saisir": ["SECRETARIAT"],
  "demande.trier": ["INTERVENANT"],
  "demande.suivre": ["PROFESSIONNEL", "INTERVENANT", "SECRETARIAT"],
  "situation.suivre": ["PROFESSIONNEL", "INTERVENANT", "SECRETARIAT"],
  "situation.travailler": ["INTERVENANT"],
  "situation.clore": ["INTERVENANT"],
  "association.proposer": ["PROFESSIONNEL", "INTERVENANT"],
  "association.repondre": ["PROFESSIONNEL"],
  "consentement.enregistrer": ["PROFESSIONNEL"],
  "consentement.retirer": ["PROFESSIONNEL", "SECRETARIAT"],
  "seance.planifier": ["INTERVENANT", "SECRETARIAT"],
  "seance.suivre": ["PROFESSIONNEL", "INTERVENANT", "SECRETARIAT"],
  "seance.tenir": ["INTERVENANT", "SECRETARIAT"],
  "annonce.enregistrer": ["PROFESSIONNEL"],
  "restitution.enregistrer": ["PROFESSIONNEL"],
  "compte-rendu.rediger": ["INTERVENANT", "SECRETARIAT"],
  "compte-rendu.valider": ["INTERVENANT"],
  "protocole.rediger": ["INTERVENANT", "SECRETARIAT"],
  "protocole.accepter": ["PROFESSIONNEL"],
  "protocole.modeler": ["SECRETARIAT", "ADMINISTRATEUR"],
  "piste.suivre": ["PROFESSIONNEL", "INTERVENANT"],
  "suivi.enregistrer": ["PROFESSIONNEL", "INTERVENANT"],
  "groupe.suivre": ["PROFESSIONNEL", "INTERVENANT", "SECRETARIAT"],
  "groupe.repondre": ["PROFESSIONNEL"],
  "groupe.tenir": ["INTERVENANT", "SECRETARIAT"],
  "groupe.admettre": ["INTERVENANT"],
  "disponibilite.gerer": ["PROFESSIONNEL", "INTERVENANT", "SECRETARIAT"],
  "bureau.tenir": ["SECRETARIAT"],
  "charge.suivre": ["INTERVENANT", "SECRETARIAT"],
  "courrier.preparer": ["INTERVENANT", "SECRETARIAT"],
  "courrier.modeles": ["SECRETARIAT", "ADMINISTRATEUR"],
  "rencontre.suivre": ["INTERVENANT", "SECRETARIAT"],
  "rencontre.organiser": ["INTERVENANT", "SECRETARIAT"],
  "rencontre.rediger": ["INTERVENANT", "SECRETARIAT"],
  "statistique.lire": ["RESPONSABLE"],
  "bilan.rediger": ["INTERVENANT", "SECRETARIAT"],
  "bilan.relire": ["INTERVENANT", "SECRETARIAT", "RESPONSABLE"],
  "bilan.publier": ["INTERVENANT", "RESPONSABLE"],
  "bilan.partager": ["INTERVENANT", "RESPONSABLE"],
  "bilan.lire": ["INTERVENANT", "SECRETARIAT", "RESPONSABLE", "COPIL"],
  "membre.administrer": ["ADMINISTRATEUR"],
  "structure.administrer": ["ADMINISTRATEUR"],
  "referentiel.administrer": ["ADMINISTRATEUR"],
  "espace.administrer": ["ADMINISTRATEUR"],
  "conservation.effacer": ["ADMINISTRATEUR"],
  "journal.lire": ["ADMINISTRATEUR"],
} as const satisfies Record<string, readonly RoleCode[]>;

export type Droit = keyof typeof DROITS;

/** What the matrix says of these roles: enough to show or hide a way in, never to open it. */
export const isPermis = (roles: readonly RoleCode[], droit: Droit): boolean =>
  DROITS[droit].some((role) => roles.includes(role));

type Liens = { baseSecret: BaseSecret; engagement: boolean; charteVersion: string | null };

/**
 * True when the acteur is bound by the charter and one of their roles has this right: nothing is anyone's before
 * (002:2440). The object is for each concept's `access.ts`.
 */
export const can = (acteur: Liens & { roles: readonly RoleCode[] }, droit: Droit): boolean =>
  isLie(acteur) && isPermis(acteur.roles, droit);

/**
 * Bound by the charter's current version (002:2440), and by a basis of secrecy or a signed undertaking (002:3316).
 * Until then no situation is visible: a new version of the charter asks again.
 */
export function isLie(acteur: Liens): boolean {
  return acteur.charteVersion === charte.version && (acteur.baseSecret !== "AUCUNE" || acteur.engagement);
}
