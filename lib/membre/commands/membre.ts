import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { withdrawInvitations, writeInvitations } from "@/lib/invitation/commands/invite";
import { journaliser } from "@/lib/journal";
import { canAdministerMembres } from "@/lib/membre/access";
import { lockAdministrateurs } from "@/lib/membre/commands/droits";
import { createMembres, updateMembres } from "@/lib/membre/commands/lot";
import type { CloseMembre, CreateMembre, ResetMembre, UpdateMembre } from "@/lib/membre/schema";
import { hashMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";

type Places = { professionId: string | null; structureId: string | null; delegations: readonly string[] };

/** Whether the profession, the structure and the délégations, where they are given, are the espace's. */
async function areConnus(
  tx: Tx,
  espaceId: string,
  { professionId, structureId, delegations }: Places,
): Promise<boolean> {
  const ids = [...new Set(delegations)];
  const connues = ids.length === 0 ? 0 : await tx.delegation.count({ where: { espaceId, id: { in: ids } } });
  if (connues !== ids.length) return false;
  if (structureId && (await tx.structure.count({ where: { espaceId, id: structureId } })) === 0) return false;
  const liste = "profession";
  return !professionId || (await tx.valeur.count({ where: { espaceId, id: professionId, liste } })) === 1;
}

/**
 * Opens the espace to an address: an invitation goes to it by mail. The answer is the same whether it had an account.
 */
export async function createMembre(
  acteur: Acteur,
  input: z.output<typeof CreateMembre>,
  now: Date,
): Promise<Result<{ id: string }, "INTERDIT" | "DEJA_MEMBRE" | "REFERENCE_INCONNUE">> {
  if (!canAdministerMembres(acteur)) return refuse("INTERDIT");
  const { espaceId } = acteur;
  const {
    email,
    roles,
    delegations,
    professionId = null,
    structureId = null,
    telephone = null,
    ...rest
  } = input;
  return withEspace(acteur, async (tx) => {
    const known = await tx.membre.findFirst({ where: { espaceId, courriel: email }, select: { id: true } });
    if (known) return refuse("DEJA_MEMBRE");
    if (!(await areConnus(tx, espaceId, { professionId, structureId, delegations })))
      return refuse("REFERENCE_INCONNUE");
    const places = { professionId, structureId, telephone };
    const [membre] = await createMembres(
      tx,
      acteur,
      [{ email, roles, delegations, ...places, ...rest }],
      now,
    );
    // The service may write to them elsewhere than where they sign in.
    if (!membre) return refuse("DEJA_MEMBRE");
    await writeInvitations(tx, acteur, [membre.id], now);
    return ok(membre);
  });
}

/** Changes a member's name, place and rights. The last administrator keeps the role. */
export async function updateMembre(
  acteur: Acteur,
  input: z.output<typeof UpdateMembre>,
  now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE" | "DERNIER_ADMINISTRATEUR" | "REFERENCE_INCONNUE">> {
  if (!canAdministerMembres(acteur)) return refuse("INTERDIT");
  const { espaceId } = acteur;
  const {
    membreId,
    roles,
    delegations,
    professionId = null,
    structureId = null,
    telephone = null,
    ...rest
  } = input;
  return withEspace(acteur, async (tx) => {
    if (!roles.includes("ADMINISTRATEUR") && (await isDernierAdministrateur(tx, espaceId, membreId))) {
      return refuse("DERNIER_ADMINISTRATEUR");
    }
    if (!(await areConnus(tx, espaceId, { professionId, structureId, delegations })))
      return refuse("REFERENCE_INCONNUE");
    const places = { professionId, structureId, telephone };
    const fiche = { id: membreId, roles, delegations, ...places, ...rest };
    return (await updateMembres(tx, acteur, [fiche], now)) === 0 ? refuse("INTROUVABLE") : ok();
  });
}

/**
 * For a member who can no longer come in: a provisional password, or the espace's code where they have not entered
 * yet. Their sessions end; the other espaces they belong to ask for a code of their own (docs/decisions/012).
 */
export async function resetMembre(
  acteur: Acteur,
  { membreId, motDePasse }: z.output<typeof ResetMembre>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE">> {
  if (!canAdministerMembres(acteur)) return refuse("INTERDIT");
  const empreinte = await hashMotDePasse(motDePasse);
  return withEspace(acteur, async (tx) => {
    const [redonne] = await tx.$queryRaw<{ fait: boolean }[]>`
      SELECT compte_redonner(${membreId}::uuid, ${empreinte}) AS fait`;
    if (!redonne?.fait) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "reinitialiser", "membre", membreId);
    return ok();
  });
}

/**
 * Closes a member's access at once, or opens it again. What could still have let them in goes with it: an access that is
 * opened again is entered by who was in, and the others are invited anew.
 */
export async function closeMembre(
  acteur: Acteur,
  input: z.output<typeof CloseMembre>,
  now: Date,
): Promise<Result<undefined, "INTERDIT" | "INTROUVABLE" | "DERNIER_ADMINISTRATEUR">> {
  if (!canAdministerMembres(acteur)) return refuse("INTERDIT");
  const { membreId, rouvrir } = input;
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    if (!rouvrir && (await isDernierAdministrateur(tx, espaceId, membreId)))
      return refuse("DERNIER_ADMINISTRATEUR");
    const { count } = await tx.membre.updateMany({
      where: { espaceId, id: membreId },
      data: { desactiveLe: rouvrir ? null : now },
    });
    if (count === 0) return refuse("INTROUVABLE");
    if (!rouvrir) await shutDoor(tx, acteur, membreId, now);
    await journaliser(tx, acteur, rouvrir ? "rouvrir" : "desactiver", "membre", membreId);
    return ok();
  });
}

/** The link and the code one was given no longer open anything. */
async function shutDoor(tx: Tx, acteur: Acteur, membreId: string, now: Date): Promise<void> {
  await withdrawInvitations(tx, acteur, [membreId], now);
  await tx.$executeRaw`SELECT membre_fermer_porte(${membreId}::uuid)`;
}

/** True when no other active member administers the espace. */
async function isDernierAdministrateur(tx: Tx, espaceId: string, membreId: string): Promise<boolean> {
  const [seul, ...autres] = await lockAdministrateurs(tx, espaceId);
  return autres.length === 0 && seul === membreId;
}
