import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { canAdministerMembres } from "@/lib/membre/access";
import type { CloseMembre, CreateMembre, ResetMembre, UpdateMembre } from "@/lib/membre/schema";
import { notifyReouverture } from "@/lib/message/commands/reouverture";
import { hashMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";

type Droits = { roles: z.output<typeof UpdateMembre>["roles"]; delegations: string[] };

/** Replaces a member's roles and délégations; they hold from the member's next request. */
async function writeDroits(
  tx: Tx,
  espaceId: string,
  membreId: string,
  { roles, delegations }: Droits,
): Promise<void> {
  await tx.membreRole.deleteMany({ where: { espaceId, membreId } });
  await tx.membreRole.createMany({ data: [...new Set(roles)].map((role) => ({ espaceId, membreId, role })) });
  await tx.perimetre.deleteMany({ where: { espaceId, membreId } });
  await tx.perimetre.createMany({
    data: [...new Set(delegations)].map((delegationId) => ({ espaceId, membreId, delegationId })),
  });
}

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
 * Opens the espace to an address. A new account starts with this password, to be changed at once; an account that
 * exists keeps its own, and gives this one once to enter the espace. The answer is the same.
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
    motDePasse,
    roles,
    delegations,
    professionId = null,
    structureId = null,
    telephone = null,
    ...rest
  } = input;
  const empreinte = await hashMotDePasse(motDePasse);
  return withEspace(acteur, async (tx) => {
    const known = await tx.membre.findFirst({ where: { espaceId, courriel: email }, select: { id: true } });
    if (known) return refuse("DEJA_MEMBRE");
    if (!(await areConnus(tx, espaceId, { professionId, structureId, delegations })))
      return refuse("REFERENCE_INCONNUE");
    const [compte] = await tx.$queryRaw<{ id: string; nouveau: boolean }[]>`
      SELECT * FROM compte_creer(${email}, ${empreinte}, true)`;
    // The service may write to them elsewhere than where they sign in.
    const connu = await tx.membre.count({ where: { espaceId, utilisateurId: compte?.id ?? "" } });
    if (connu > 0) return refuse("DEJA_MEMBRE");
    const membre = await tx.membre.create({
      data: {
        espaceId,
        utilisateurId: compte?.id ?? "",
        courriel: email,
        professionId,
        structureId,
        telephone,
        creeLe: now,
        ...(compte?.nouveau ? {} : { entree: empreinte, entreeLe: now }),
        ...rest,
      },
      select: { id: true },
    });
    await writeDroits(tx, espaceId, membre.id, { roles, delegations });
    await journaliser(tx, acteur, "creer", "membre", membre.id);
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
    const situations = { associations: { some: { membreId } } };
    const { count } = await notifyReouverture(tx, acteur, situations, now, () =>
      tx.membre.updateMany({
        where: { espaceId, id: membreId },
        data: { professionId, structureId, telephone, ...rest },
      }),
    );
    if (count === 0) return refuse("INTROUVABLE");
    await writeDroits(tx, espaceId, membreId, { roles, delegations });
    await journaliser(tx, acteur, "modifier", "membre", membreId);
    return ok();
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

/** Closes a member's access at once, or opens it again. */
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
    await journaliser(tx, acteur, rouvrir ? "rouvrir" : "desactiver", "membre", membreId);
    return ok();
  });
}

/** True when no other active member administers the espace. Locks the administrators, so that two cannot leave at once. */
async function isDernierAdministrateur(tx: Tx, espaceId: string, membreId: string): Promise<boolean> {
  const administrateurs = await tx.$queryRaw<{ membreId: string }[]>`
    SELECT r."membreId" FROM "MembreRole" r JOIN "Membre" m ON m."espaceId" = r."espaceId" AND m."id" = r."membreId"
    WHERE r."espaceId" = ${espaceId}::uuid AND r."role" = 'ADMINISTRATEUR' AND m."desactiveLe" IS NULL FOR UPDATE OF m`;
  return administrateurs.length === 1 && administrateurs[0]?.membreId === membreId;
}
