import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifyReouverture } from "@/lib/message/commands/reouverture";
import type { BaseSecret, RoleCode } from "@/prisma/client/enums";

type Fiche = {
  prenom: string;
  nom: string;
  roles: readonly RoleCode[];
  delegations: readonly string[];
  structureId: string | null;
  professionId: string | null;
  telephone: string | null;
  baseSecret: BaseSecret;
};
/** `empreinte`: the hash of what was given to come in; null, nothing opens the door until an access is given. */
type Nouveau = Fiche & { email: string; empreinte: string | null };

/**
 * Opens the espace to addresses, in as many statements for one as for thousands: their ids. A new account starts with
 * the password given, to be changed at once; an account that exists keeps its own, and what was given becomes the code
 * of this espace alone (docs/decisions/012). An address whose account is already here is passed over.
 */
export async function createMembres(
  tx: Tx,
  acteur: Acteur,
  lignes: readonly Nouveau[],
  now: Date,
): Promise<{ id: string }[]> {
  const { espaceId } = acteur;
  const comptes = await tx.$queryRaw<{ email: string; id: string; nouveau: boolean }[]>`
    SELECT x."email", c."id"::text, c."nouveau" FROM (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb) AS x("email" text, "empreinte" text) ORDER BY 1) x,
    LATERAL compte_creer(x."email", x."empreinte", true) c`;
  const parEmail = new Map(comptes.map((compte) => [compte.email, compte]));
  const rows = lignes.map(({ empreinte, ...ligne }) => {
    const compte = parEmail.get(ligne.email);
    return { ...ligne, utilisateurId: compte?.id, entree: compte?.nouveau ? null : (empreinte ?? "") };
  });
  const created = await tx.$queryRaw<{ id: string; email: string }[]>`
    INSERT INTO "Membre" ("espaceId", "id", "utilisateurId", "courriel", "prenom", "nom", "structureId", "professionId",
      "telephone", "baseSecret", "entree", "entreeLe", "creeLe")
    SELECT ${espaceId}::uuid, gen_random_uuid(), x."utilisateurId", x."email", x."prenom", x."nom", x."structureId",
      x."professionId", x."telephone", x."baseSecret"::"BaseSecret", x."entree",
      CASE WHEN x."entree" IS NULL THEN NULL ELSE ${now}::timestamptz END, ${now}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x("utilisateurId" uuid, "email" text, "prenom" text,
      "nom" text, "structureId" uuid, "professionId" uuid, "telephone" text, "baseSecret" text, "entree" text)
    ON CONFLICT ("espaceId", "utilisateurId") DO NOTHING RETURNING "id"::text, "courriel" AS "email"`;
  const droits = new Map(lignes.map((ligne) => [ligne.email, ligne]));
  const ids = created.map(({ id }) => id);
  await writeDroits(
    tx,
    espaceId,
    created.flatMap(({ id, email }) => {
      const ligne = droits.get(email);
      return ligne ? [{ id, roles: ligne.roles, delegations: ligne.delegations }] : [];
    }),
  );
  await journaliser(tx, acteur, "creer", "membre", ids);
  return ids.map((id) => ({ id }));
}

/**
 * Changes the name, place and rights of members, in as many statements for one as for thousands; how many were. Those
 * whose séances are reopened by it are told.
 */
export async function updateMembres(
  tx: Tx,
  acteur: Acteur,
  lignes: readonly (Fiche & { id: string })[],
  now: Date,
): Promise<number> {
  const { espaceId } = acteur;
  const situations = { associations: { some: { membreId: { in: lignes.map(({ id }) => id) } } } };
  const updated = await notifyReouverture(
    tx,
    acteur,
    situations,
    now,
    () =>
      tx.$queryRaw<{ id: string }[]>`
    UPDATE "Membre" m SET "prenom" = x."prenom", "nom" = x."nom", "structureId" = x."structureId",
      "professionId" = x."professionId", "telephone" = x."telephone", "baseSecret" = x."baseSecret"::"BaseSecret"
    FROM jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb) AS x("id" uuid, "prenom" text, "nom" text,
      "structureId" uuid, "professionId" uuid, "telephone" text, "baseSecret" text)
    WHERE m."espaceId" = ${espaceId}::uuid AND m."id" = x."id" RETURNING m."id"::text`,
  );
  const ids = new Set(updated.map(({ id }) => id));
  await writeDroits(
    tx,
    espaceId,
    lignes.filter(({ id }) => ids.has(id)),
  );
  await journaliser(tx, acteur, "modifier", "membre", [...ids]);
  return ids.size;
}

type Droits = { id: string; roles: readonly RoleCode[]; delegations: readonly string[] };

/** Gives members these roles and délégations and no other; they hold from their next request. */
async function writeDroits(tx: Tx, espaceId: string, droits: readonly Droits[]): Promise<void> {
  const ids = droits.map(({ id }) => id);
  const roles = JSON.stringify(
    droits.flatMap(({ id, roles }) => [...new Set(roles)].map((role) => ({ id, role }))),
  );
  const perimetres = JSON.stringify(
    droits.flatMap(({ id, delegations }) =>
      [...new Set(delegations)].map((delegationId) => ({ id, delegationId })),
    ),
  );
  await tx.$executeRaw`DELETE FROM "MembreRole" r WHERE r."espaceId" = ${espaceId}::uuid AND r."membreId" = ANY(${ids}::uuid[])
    AND NOT EXISTS (SELECT FROM jsonb_to_recordset(${roles}::jsonb) AS x("id" uuid, "role" text)
      WHERE x."id" = r."membreId" AND x."role" = r."role"::text)`;
  await tx.$executeRaw`DELETE FROM "Perimetre" p WHERE p."espaceId" = ${espaceId}::uuid AND p."membreId" = ANY(${ids}::uuid[])
    AND NOT EXISTS (SELECT FROM jsonb_to_recordset(${perimetres}::jsonb) AS x("id" uuid, "delegationId" uuid)
      WHERE x."id" = p."membreId" AND x."delegationId" = p."delegationId")`;
  await tx.$executeRaw`INSERT INTO "MembreRole" ("espaceId", "membreId", "role")
    SELECT ${espaceId}::uuid, x."id", x."role"::"RoleCode"
    FROM jsonb_to_recordset(${roles}::jsonb) AS x("id" uuid, "role" text) ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`INSERT INTO "Perimetre" ("espaceId", "membreId", "delegationId")
    SELECT ${espaceId}::uuid, x."id", x."delegationId"
    FROM jsonb_to_recordset(${perimetres}::jsonb) AS x("id" uuid, "delegationId" uuid) ON CONFLICT DO NOTHING`;
}

/** The active members who administer the espace, held until the end of the transaction: two cannot leave at once. */
export async function lockAdministrateurs(tx: Tx, espaceId: string): Promise<string[]> {
  const administrateurs = await tx.$queryRaw<{ membreId: string }[]>`
    SELECT r."membreId" FROM "MembreRole" r JOIN "Membre" m ON m."espaceId" = r."espaceId" AND m."id" = r."membreId"
    WHERE r."espaceId" = ${espaceId}::uuid AND r."role" = 'ADMINISTRATEUR' AND m."desactiveLe" IS NULL FOR UPDATE OF m`;
  return administrateurs.map(({ membreId }) => membreId);
}
