import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { enCours, invitables } from "@/lib/invitation/access";
import { empreinteOfJeton, jetonOf } from "@/lib/invitation/queries/secret";
import { expireLeOf } from "@/lib/invitation/rules";
import type { Invite, Retire } from "@/lib/invitation/schema";
import { journaliser } from "@/lib/journal";
import { canAdministerMembres } from "@/lib/membre/access";
import { notifyLot } from "@/lib/message/commands/lot";
import { ok, type Result, refuse } from "@/lib/result";

export type InviteRefus = "INTERDIT" | "INTROUVABLE";

/**
 * Sends members who are not in a link each, to the address of their account and to no other; the one they had no longer
 * serves. Refused when one of them is gone or has come in since.
 */
export async function inviteMembres(
  acteur: Acteur,
  { membreIds }: z.output<typeof Invite>,
  now: Date,
): Promise<Result<{ nombre: number }, InviteRefus>> {
  if (!canAdministerMembres(acteur)) return refuse("INTERDIT");
  const ids = [...new Set(membreIds)];
  return withEspace(acteur, async (tx): Promise<Result<{ nombre: number }, InviteRefus>> => {
    const connus = await tx.membre.count({ where: { AND: [invitables(acteur), { id: { in: ids } }] } });
    if (connus !== ids.length) return refuse("INTROUVABLE");
    await writeInvitations(tx, acteur, ids, now);
    return ok({ nombre: ids.length });
  });
}

/** The same, in the transaction in which these members are made. */
export async function writeInvitations(
  tx: Tx,
  acteur: Acteur,
  membreIds: readonly string[],
  now: Date,
): Promise<void> {
  const { espaceId, membreId: creeParId } = acteur;
  const comptes = await tx.$queryRaw<{ membreId: string; email: string }[]>`
    SELECT "membreId"::text, "email" FROM espace_comptes() WHERE "membreId" = ANY (${[...membreIds]}::uuid[])`;
  await withdrawInvitations(tx, acteur, membreIds, now);
  const expireLe = expireLeOf(now);
  const invitations = comptes.map(({ membreId, email }) => ({ id: randomUUID(), membreId, email }));
  await tx.invitation.createMany({
    data: invitations.map(({ id, membreId }) => ({
      ...{ espaceId, id, membreId, empreinte: empreinteOfJeton(jetonOf(id)) },
      ...{ creeParId, creeLe: now, expireLe },
    })),
  });
  const dits = invitations.map(({ id, email }) => ({
    ...{ invitationId: id, debut: expireLe, membreIds: [], adresses: [email] },
  }));
  await notifyLot(tx, acteur, "INVITATION", dits, now);
  await journaliser(tx, acteur, "inviter", "membre", membreIds);
}

/** Withdraws the invitation of a member: its link opens nothing any more, and a mail that has not left does not. */
export async function retireInvitation(
  acteur: Acteur,
  { membreId }: z.output<typeof Retire>,
  now: Date,
): Promise<Result<undefined, InviteRefus>> {
  if (!canAdministerMembres(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx): Promise<Result<undefined, InviteRefus>> => {
    if ((await withdrawInvitations(tx, acteur, [membreId], now)) === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "retirer", "membre", membreId);
    return ok();
  });
}

/** The same for these members, in the transaction that decides it; how many were. */
export async function withdrawInvitations(
  tx: Tx,
  acteur: Acteur,
  membreIds: readonly string[],
  now: Date,
): Promise<number> {
  const { espaceId } = acteur;
  const siennes = { AND: [enCours(acteur), { membreId: { in: [...membreIds] } }] };
  await tx.envoi.updateMany({
    where: { espaceId, etat: "EN_ATTENTE", message: { invitation: siennes } },
    data: { etat: "PERIME", etatLe: now },
  });
  const { count } = await tx.invitation.updateMany({ where: siennes, data: { retireLe: now } });
  return count;
}
