import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { ownInvitations } from "@/lib/groupe/access";
import { readNoms } from "@/lib/membre/queries/noms";
import { PROTOCOLE_SELECT, protocoleOf } from "@/lib/protocole/queries/rythme";
import { type Protocole, protocoleParDefaut } from "@/lib/protocole/rules/rythme";
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

/** The same as one answers it: who asks, how often one meets and when next; never who else is in it. */
export type InvitationLue = InvitationGroupe & {
  par: string;
  protocole: Protocole;
  prochaine: { debut: Date; fin: Date; lieu: string | null } | null;
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
  now: Date,
): Promise<InvitationLue | null> {
  if (!isId(groupeId)) return null;
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const row = await tx.groupeMembre.findFirst({
      where: { AND: [ownInvitations(acteur), { groupeId }] },
      select: { ...select, creeParId: true },
    });
    if (!row) return null;
    const nomDe = await readNoms(tx, acteur, [row.creeParId]);
    const protocole = await tx.protocole.findFirst({
      where: { espaceId, groupeId, publieLe: { not: null } },
      orderBy: { version: "desc" },
      select: PROTOCOLE_SELECT,
    });
    const seance = await tx.seance.findFirst({
      where: { espaceId, groupeId, debut: { gt: now }, statut: { in: ["PROPOSEE", "CONFIRMEE"] } },
      orderBy: { debut: "asc" },
      select: { debut: true, fin: true, lieu: { select: { nom: true } } },
    });
    return {
      ...invitationOf(row),
      par: nomDe(row.creeParId),
      protocole: protocole ? protocoleOf(protocole) : protocoleParDefaut(acteur, "COLLECTIF"),
      prochaine: seance && { ...seance, lieu: seance.lieu?.nom ?? null },
    };
  });
}
