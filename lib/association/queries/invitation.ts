import type { Acteur } from "@/lib/acteur";
import { ownInvitations } from "@/lib/association/access";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";

/** All that someone sees of a situation before they answer: its code, who asks, from which structure, since when. */
export type Invitation = {
  id: string;
  situationId: string;
  code: string;
  proposeePar: string;
  structure: string | null;
  proposeeLe: Date;
};

const select = {
  id: true,
  proposeeLe: true,
  situation: { select: { id: true, code: true } },
  proposeePar: { select: { prenom: true, nom: true, structure: { select: { nom: true } } } },
} as const satisfies Prisma.AssociationSelect;

function invitationOf(row: Prisma.AssociationGetPayload<{ select: typeof select }>): Invitation {
  const { situation, proposeePar, id, proposeeLe } = row;
  return {
    id,
    proposeeLe,
    situationId: situation.id,
    code: situation.code,
    proposeePar: `${proposeePar.prenom} ${proposeePar.nom}`,
    structure: proposeePar.structure?.nom ?? null,
  };
}

/** The acteur's unanswered invitation to a situation; null when there is none. */
export async function getInvitation(acteur: Acteur, situationId: string): Promise<Invitation | null> {
  if (!isId(situationId)) return null;
  const row = await withEspace(acteur, (tx) =>
    tx.association.findFirst({ where: { AND: [ownInvitations(acteur), { situationId }] }, select }),
  );
  return row && invitationOf(row);
}

/** What the acteur is asked to take part in, the oldest first. */
export async function listInvitations(acteur: Acteur): Promise<Invitation[]> {
  const rows = await withEspace(acteur, (tx) =>
    tx.association.findMany({
      where: ownInvitations(acteur),
      orderBy: { proposeeLe: "asc" },
      take: 50,
      select,
    }),
  );
  return rows.map(invitationOf);
}
