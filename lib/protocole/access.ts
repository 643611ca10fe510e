import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import {
  canKeepGroupe,
  type GroupeAcces,
  intervenantGroupes,
  isIntervenantGroupe,
  isMembreGroupe,
  keepableGroupes,
  memberGroupes,
} from "@/lib/groupe/access";
import {
  canReadContenu,
  intervenantSituations,
  isIntervenant,
  referentSituations,
  type SituationAcces,
  visibleContenu,
} from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";
import type { StatutGroupe } from "@/prisma/client/enums";

type Situations = Prisma.SituationWhereInput;
type Groupes = Prisma.GroupeWhereInput;
type Protocoles = Prisma.ProtocoleWhereInput;

const AUCUN_GROUPE: Groupes = { id: { in: [] } };
const OUVERT: Groupes = { statut: "OUVERT" };

/** The situations whose protocole the acteur may change: those they work on, while the person agrees (000:78). */
export function editableSituations(acteur: Acteur): Situations {
  return { ...intervenantSituations(acteur), statut: { not: "CLOSE" }, accordRetireLe: null };
}

/** The predicate of `editableSituations`. */
export const canUpdateProtocole = (
  acteur: Acteur,
  situation: { intervenantId: string | null; statut: string; accordRetireLe: Date | null },
): boolean =>
  can(acteur, "situation.travailler") &&
  isIntervenant(acteur, situation) &&
  situation.statut !== "CLOSE" &&
  situation.accordRetireLe === null;

/**
 * The situations whose protocole binds the acteur: they comment on its draft and accept its versions. The référent·e,
 * and the associated professionals whom the agreement covers; nobody any more after a withdrawal.
 */
export function bindingSituations(acteur: Acteur): Situations {
  const { espaceId, membreId } = acteur;
  if (!can(acteur, "protocole.accepter")) return { id: { in: [] } };
  return {
    espaceId,
    statut: { not: "CLOSE" },
    accordRetireLe: null,
    OR: [
      referentSituations(acteur),
      {
        AND: [
          visibleContenu(acteur),
          { associations: { some: { membreId, statut: "ACCEPTEE", couverte: true } } },
        ],
      },
    ],
  };
}

/** The predicate of `bindingSituations`. */
export const isBoundBySituation = (acteur: Acteur, situation: SituationAcces & { statut: string }): boolean =>
  can(acteur, "protocole.accepter") &&
  situation.statut !== "CLOSE" &&
  situation.accordRetireLe === null &&
  canReadContenu(acteur, { ...situation, intervenantId: null });

/** The groups whose protocole the acteur may draft: their intervenant·e, and the secretariat, for it tells no case (000:152). */
const editableGroupes = (acteur: Acteur): Groupes =>
  can(acteur, "protocole.rediger") ? { AND: [keepableGroupes(acteur), OUVERT] } : AUCUN_GROUPE;

/** The groups whose protocole binds the acteur: those they are a member of. */
const bindingGroupes = (acteur: Acteur): Groupes =>
  can(acteur, "protocole.accepter") ? { AND: [memberGroupes(acteur), OUVERT] } : AUCUN_GROUPE;

/** What the acteur may do with the protocole of a group they see; its clauses are above. */
export function droitsGroupe(acteur: Acteur, groupe: GroupeAcces & { statut: StatutGroupe }) {
  const ouvert = groupe.statut === "OUVERT";
  const ecrire = can(acteur, "protocole.rediger") && canKeepGroupe(acteur, groupe);
  const membre = can(acteur, "protocole.accepter") && isMembreGroupe(acteur, groupe);
  return {
    lire: ecrire || membre,
    ecrire: ouvert && ecrire,
    publier: ouvert && isIntervenantGroupe(acteur, groupe),
    accepter: ouvert && membre,
    relancer: ouvert && ecrire,
  };
}

/** The protocoles the acteur drafts. */
export const editableProtocoles = (acteur: Acteur): Protocoles => ({
  espaceId: acteur.espaceId,
  OR: [{ situation: editableSituations(acteur) }, { groupe: editableGroupes(acteur) }],
});

/** The protocoles the acteur publishes, and whose remarks they answer. */
export const publishableProtocoles = (acteur: Acteur): Protocoles => ({
  espaceId: acteur.espaceId,
  OR: [{ situation: editableSituations(acteur) }, { groupe: { AND: [intervenantGroupes(acteur), OUVERT] } }],
});

/** The protocoles that bind the acteur. */
export const bindingProtocoles = (acteur: Acteur): Protocoles => ({
  espaceId: acteur.espaceId,
  OR: [{ situation: bindingSituations(acteur) }, { groupe: bindingGroupes(acteur) }],
});

/** The espace's own models, for who keeps them. */
export const canAdministerModeles = (acteur: Acteur): boolean => can(acteur, "protocole.modeler");
