import type { Acteur } from "@/lib/acteur";
import { callFunction, type Tx, withEspace } from "@/lib/db";
import { enCours, invitables } from "@/lib/invitation/access";
import { empreinteOfJeton } from "@/lib/invitation/queries/secret";
import type { Invitation } from "@/lib/invitation/rules";
import { Join } from "@/lib/invitation/schema";
import { canAdministerMembres } from "@/lib/membre/access";

export type InvitationLue = {
  espaceNom: string;
  slug: string;
  email: string;
  prenom: string;
  /** Whether a password is chosen here; otherwise one signs in with the account one has. */
  choisir: boolean;
};

/** What this link opens, for who holds it; null when it is unknown, over, used or withdrawn, which are one answer. */
export async function readInvitation(jeton: string, now: Date): Promise<InvitationLue | null> {
  if (!Join.safeParse({ jeton }).success) return null;
  const [lue] = await callFunction<InvitationLue>(
    'SELECT "espaceNom", "slug", "email", "prenom", "choisir" FROM invitation_lire($1, $2)',
    [empreinteOfJeton(jeton), now],
  );
  return lue ?? null;
}

export type AInviter = {
  id: string;
  prenom: string;
  nom: string;
  structure: string | null;
  invitation: Invitation | null;
};

/** The members who are not in, by name, with the invitation they have, for the administrator; null for anyone else. */
export async function listAInviter(acteur: Acteur): Promise<AInviter[] | null> {
  if (!canAdministerMembres(acteur)) return null;
  return withEspace(acteur, async (tx) => {
    const membres = await tx.membre.findMany({
      where: invitables(acteur),
      orderBy: [{ nom: "asc" }, { prenom: "asc" }],
      select: { id: true, prenom: true, nom: true, structure: { select: { nom: true } } },
    });
    const invitations = await readInvitations(
      tx,
      acteur,
      membres.map(({ id }) => id),
    );
    return membres.map(({ structure, ...membre }) => ({
      ...membre,
      structure: structure?.nom ?? null,
      invitation: invitations.get(membre.id) ?? null,
    }));
  });
}

/** The invitation each of these members has, by member, where there is one. One statement; for who may administer them. */
export async function readInvitations(
  tx: Tx,
  acteur: Acteur,
  membreIds: readonly string[],
): Promise<Map<string, Invitation>> {
  const rows = await tx.invitation.findMany({
    where: { AND: [enCours(acteur), { membreId: { in: [...membreIds] } }] },
    select: { membreId: true, creeLe: true, expireLe: true, ouverteLe: true },
  });
  return new Map(rows.map(({ membreId, ...invitation }) => [membreId, invitation]));
}
