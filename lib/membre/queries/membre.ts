import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { readInvitations } from "@/lib/invitation/queries/invitation";
import type { Invitation } from "@/lib/invitation/rules";
import { canAdministerMembres, canReadAnnuaire, visibleMembres } from "@/lib/membre/access";
import type { BaseSecret, RoleCode } from "@/prisma/client/enums";

export type MembreLigne = {
  id: string;
  prenom: string;
  nom: string;
  courriel: string;
  roles: RoleCode[];
  structure: string | null;
  charte: boolean;
  actif: boolean;
  /** Their door is closed: they have a link or a code to give before they enter. */
  attendu: boolean;
  /** The one that waits for them, if they were sent one. */
  invitation: Invitation | null;
};

/** Every member of the espace by name, the deactivated last, for the administrator; null for anyone else. */
export async function listMembres(acteur: Acteur): Promise<MembreLigne[] | null> {
  if (!canAdministerMembres(acteur)) return null;
  return withEspace(acteur, async (tx) => {
    const rows = await tx.membre.findMany({
      where: { espaceId: acteur.espaceId },
      orderBy: [{ desactiveLe: { sort: "asc", nulls: "first" } }, { nom: "asc" }, { prenom: "asc" }],
      select: {
        id: true,
        prenom: true,
        nom: true,
        courriel: true,
        charteVersion: true,
        desactiveLe: true,
        entree: true,
        structure: { select: { nom: true } },
        roles: { select: { role: true } },
      },
    });
    const invitations = await readInvitations(
      tx,
      acteur,
      rows.map(({ id }) => id),
    );
    return rows.map(({ structure, roles, charteVersion, desactiveLe, entree, ...membre }) => ({
      ...membre,
      structure: structure?.nom ?? null,
      roles: roles.map(({ role }) => role),
      charte: charteVersion !== null,
      actif: desactiveLe === null,
      attendu: entree !== null,
      invitation: invitations.get(membre.id) ?? null,
    }));
  });
}

export type MembreFiche = {
  id: string;
  prenom: string;
  nom: string;
  courriel: string;
  telephone: string | null;
  professionId: string | null;
  structureId: string | null;
  baseSecret: BaseSecret;
  actif: boolean;
  /** Has a second factor. */
  protege: boolean;
  /** Whether their door is closed: they are to be invited. */
  dehors: boolean;
  /** Whether they have been in, and accepted the charter. */
  entre: boolean;
  invitation: Invitation | null;
  roles: RoleCode[];
  delegations: string[];
};

/** One member, for the administrator's form; null for anyone else or an unknown id. */
export async function getMembre(acteur: Acteur, membreId: string): Promise<MembreFiche | null> {
  if (!isId(membreId) || !canAdministerMembres(acteur)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await tx.membre.findFirst({
      where: { espaceId: acteur.espaceId, id: membreId },
      select: {
        id: true,
        prenom: true,
        nom: true,
        courriel: true,
        telephone: true,
        professionId: true,
        structureId: true,
        baseSecret: true,
        desactiveLe: true,
        charteVersion: true,
        entree: true,
        roles: { select: { role: true } },
        perimetres: { select: { delegationId: true } },
      },
    });
    if (!row) return null;
    const [facteur] = await tx.$queryRaw<
      { protege: boolean }[]
    >`SELECT membre_protege(${membreId}::uuid) AS protege`;
    const { desactiveLe, charteVersion, entree, roles, perimetres, ...membre } = row;
    const invitations = await readInvitations(tx, acteur, [membreId]);
    return {
      ...membre,
      actif: desactiveLe === null,
      protege: Boolean(facteur?.protege),
      dehors: charteVersion === null || entree !== null,
      entre: charteVersion !== null,
      invitation: invitations.get(membreId) ?? null,
      roles: roles.map(({ role }) => role),
      delegations: perimetres.map(({ delegationId }) => delegationId),
    };
  });
}

export type Contact = {
  prenom: string;
  nom: string;
  courriel: string;
  telephone: string | null;
  profession: string | null;
  structure: { nom: string; telephone: string | null } | null;
};

/** The professional contact of a colleague; null when the acteur may not read the directory or the id is unknown. */
export async function getContact(acteur: Acteur, membreId: string): Promise<Contact | null> {
  if (!isId(membreId) || !canReadAnnuaire(acteur)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await tx.membre.findFirst({
      where: { AND: [visibleMembres(acteur), { id: membreId }] },
      select: {
        prenom: true,
        nom: true,
        courriel: true,
        telephone: true,
        profession: { select: { libelle: true } },
        structure: { select: { nom: true, telephone: true } },
      },
    });
    return row ? { ...row, profession: row.profession?.libelle ?? null } : null;
  });
}
