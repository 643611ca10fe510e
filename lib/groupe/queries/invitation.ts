import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { ownInvitations } from "@/lib/groupe/access";
import type { Prisma } from "@/prisma/client/client";
import type { SorteGroupe } from "@/prisma/client/enums";

/** All that someone sees of a group before they are in: what it is, for which service, who keeps it. */
export type InvitationGroupe = {
  /** Of the place, not of the group. */
  id: string;
  groupeId: string;
  code: string;
  sorte: SorteGroupe;
  structure: string | null;
  intervenant: string;
  statut: "INVITE" | "EN_ATTENTE";
  /** Since when they were asked, or wait. */
  depuis: Date;
};

const select = {
  id: true,
  groupeId: true,
  statut: true,
  statutLe: true,
  groupe: {
    select: {
      code: true,
      sorte: true,
      structure: { select: { nom: true } },
      intervenant: { select: { prenom: true, nom: true } },
    },
  },
} as const satisfies Prisma.GroupeMembreSelect;

function invitationOf(row: Prisma.GroupeMembreGetPayload<{ select: typeof select }>): InvitationGroupe {
  const { id, groupeId, statut, statutLe: depuis, groupe } = row;
  const { structure, intervenant, ...carte } = groupe;
  return {
    ...{ id, groupeId, ...carte, depuis, statut: statut as InvitationGroupe["statut"] },
    structure: structure?.nom ?? null,
    intervenant: `${intervenant.prenom} ${intervenant.nom}`,
  };
}

/** The groups the acteur is asked to join, and those where they wait for a place: what is to be answered first. */
export async function listInvitationsGroupe(acteur: Acteur): Promise<InvitationGroupe[]> {
  return withEspace(acteur, async (tx) => {
    const rows = await tx.groupeMembre.findMany({
      where: ownInvitations(acteur),
      orderBy: [{ statut: "asc" }, { statutLe: "asc" }],
      take: 50,
      select,
    });
    return rows.map(invitationOf);
  });
}

/** The acteur's own card of a group they are not in; null when they were not asked. */
export async function getInvitationGroupe(
  acteur: Acteur,
  groupeId: string,
): Promise<InvitationGroupe | null> {
  if (!isId(groupeId)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await tx.groupeMembre.findFirst({
      where: { AND: [ownInvitations(acteur), { groupeId }] },
      select,
    });
    return row && invitationOf(row);
  });
}
