import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
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
export function editableGroupes(acteur: Acteur): Groupes {
  const { espaceId, membreId, roles } = acteur;
  if (!can(acteur, "protocole.rediger")) return AUCUN_GROUPE;
  return {
    espaceId,
    statut: "OUVERT",
    ...(roles.includes("SECRETARIAT") ? {} : { intervenantId: membreId }),
  };
}

/** The groups whose protocole the acteur publishes: their intervenant·e alone. */
export function publishableGroupes(acteur: Acteur): Groupes {
  const { espaceId, membreId } = acteur;
  if (!can(acteur, "situation.travailler")) return AUCUN_GROUPE;
  return { espaceId, statut: "OUVERT", intervenantId: membreId };
}

/** The groups whose protocole binds the acteur: those they are admitted to. */
export function bindingGroupes(acteur: Acteur): Groupes {
  const { espaceId, membreId } = acteur;
  if (!can(acteur, "protocole.accepter")) return AUCUN_GROUPE;
  return { espaceId, statut: "OUVERT", membres: { some: { membreId, statut: "ADMIS" } } };
}

/** What the group's predicates need to know. */
export type GroupeAcces = {
  statut: StatutGroupe;
  intervenantId: string;
  /** Those who are admitted today. */
  membres: readonly { membreId: string }[];
};

const isAnimateur = (acteur: Acteur, { intervenantId }: GroupeAcces): boolean =>
  can(acteur, "situation.travailler") && intervenantId === acteur.membreId;

const isAdmis = (acteur: Acteur, { membres }: GroupeAcces): boolean =>
  can(acteur, "protocole.accepter") && membres.some(({ membreId }) => membreId === acteur.membreId);

/** What the acteur may do with a group's protocole: the predicates of the clauses above. */
export const droitsGroupe = (acteur: Acteur, groupe: GroupeAcces) => {
  const secretariat = can(acteur, "protocole.rediger") && acteur.roles.includes("SECRETARIAT");
  const [animateur, admis] = [isAnimateur(acteur, groupe), isAdmis(acteur, groupe)];
  const ouvert = groupe.statut === "OUVERT";
  return {
    lire: animateur || admis || secretariat,
    ecrire: ouvert && (animateur || secretariat),
    publier: ouvert && animateur,
    accepter: ouvert && admis,
    relancer: ouvert && (animateur || secretariat),
  };
};

/** The protocoles the acteur drafts. */
export const editableProtocoles = (acteur: Acteur): Protocoles => ({
  espaceId: acteur.espaceId,
  OR: [{ situation: editableSituations(acteur) }, { groupe: editableGroupes(acteur) }],
});

/** The protocoles the acteur publishes, and whose remarks they answer. */
export const publishableProtocoles = (acteur: Acteur): Protocoles => ({
  espaceId: acteur.espaceId,
  OR: [{ situation: editableSituations(acteur) }, { groupe: publishableGroupes(acteur) }],
});

/** The protocoles that bind the acteur. */
export const bindingProtocoles = (acteur: Acteur): Protocoles => ({
  espaceId: acteur.espaceId,
  OR: [{ situation: bindingSituations(acteur) }, { groupe: bindingGroupes(acteur) }],
});

/** The espace's own models, for who keeps them. */
export const canAdministerModeles = (acteur: Acteur): boolean => can(acteur, "protocole.modeler");
