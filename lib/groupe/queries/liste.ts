import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { canKeepGroupes, visibleGroupes } from "@/lib/groupe/access";
import { type InvitationGroupe, listInvitationsGroupe } from "@/lib/groupe/queries/invitation";
import type { Effectif } from "@/lib/groupe/rules/membres";
import type { RechercheGroupes } from "@/lib/groupe/schema";
import type { SorteGroupe, StatutGroupeMembre } from "@/prisma/client/enums";

export type GroupeLigne = Effectif & {
  id: string;
  code: string;
  sorte: SorteGroupe;
  structure: string | null;
  intervenant: string;
  invites: number;
  prochaine: { debut: Date; statut: "PROPOSEE" | "CONFIRMEE" } | null;
};

export type ListeGroupes = {
  invitations: InvitationGroupe[];
  lignes: GroupeLigne[];
  /** Whether the acteur opens groups. */
  ouvrir: boolean;
  /** Whether they open many by a file. */
  importer: boolean;
  page: number;
  pages: number;
  total: number;
  /** How many there are on the other side: closed when the open ones are shown, and the reverse. */
  autres: number;
};

const PAR_PAGE = 50;

/**
 * One page (50) of the groups the acteur may open, open or closed, with what they are invited to. A constant number of
 * statements. Null when no role of theirs follows groups. Who only takes part is not told who else waits or was asked.
 */
export async function listGroupes(
  acteur: Acteur,
  { statut, page }: RechercheGroupes,
  now: Date,
): Promise<ListeGroupes | null> {
  if (!can(acteur, "groupe.suivre")) return null;
  const clos = statut === "clos";
  const where = { AND: [visibleGroupes(acteur), { statut: clos ? ("CLOS" as const) : ("OUVERT" as const) }] };
  return withEspace(acteur, async (tx) => {
    const total = await tx.groupe.count({ where });
    const tous = await tx.groupe.count({ where: visibleGroupes(acteur) });
    const rows = await tx.groupe.findMany({
      where,
      orderBy: [{ creeLe: "desc" }, { id: "asc" }],
      skip: (page - 1) * PAR_PAGE,
      take: PAR_PAGE,
      select: {
        ...{ id: true, code: true, sorte: true, places: true },
        structure: { select: { nom: true } },
        intervenant: { select: { prenom: true, nom: true } },
        seances: {
          where: { statut: { in: ["PROPOSEE", "CONFIRMEE"] }, debut: { gt: now } },
          orderBy: { debut: "asc" },
          take: 1,
          select: { debut: true, statut: true },
        },
      },
    });
    const effectifs = await countMembres(
      tx,
      acteur,
      rows.map(({ id }) => id),
    );
    const tient = can(acteur, "groupe.tenir");
    const lignes = rows.map(({ id, structure, intervenant, seances, ...row }): GroupeLigne => {
      const [prochaine] = seances;
      const { ADMIS = 0, INVITE = 0, EN_ATTENTE = 0 } = effectifs.get(id) ?? {};
      return {
        ...row,
        ...{ id, admis: ADMIS, invites: tient ? INVITE : 0, attente: tient ? EN_ATTENTE : 0 },
        structure: structure?.nom ?? null,
        intervenant: `${intervenant.prenom} ${intervenant.nom}`,
        prochaine: prochaine ? { ...prochaine, statut: prochaine.statut as "PROPOSEE" | "CONFIRMEE" } : null,
      };
    });
    const pages = Math.max(1, Math.ceil(total / PAR_PAGE));
    const invitations = await listInvitationsGroupe(acteur);
    return {
      invitations,
      lignes,
      ouvrir: tient,
      importer: canKeepGroupes(acteur),
      page,
      pages,
      total,
      autres: tous - total,
    };
  });
}

type Effectifs = Partial<Record<StatutGroupeMembre, number>>;

/** How many there are in each state, by group, in one statement. */
export async function countMembres(
  tx: Tx,
  { espaceId }: Acteur,
  groupeIds: readonly string[],
): Promise<Map<string, Effectifs>> {
  const rows = await tx.groupeMembre.groupBy({
    by: ["groupeId", "statut"],
    where: { espaceId, groupeId: { in: [...groupeIds] } },
    _count: { _all: true },
  });
  const effectifs = new Map<string, Effectifs>();
  for (const { groupeId, statut, _count } of rows)
    effectifs.set(groupeId, { ...effectifs.get(groupeId), [statut]: _count._all });
  return effectifs;
}
