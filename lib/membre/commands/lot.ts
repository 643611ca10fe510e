import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writeDroits } from "@/lib/membre/commands/droits";
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
type Nouveau = Fiche & { email: string };

/**
 * Writes addresses among the members, in as many statements for one as for thousands: their ids. Their door is closed
 * until an invitation or a code opens it, whether the address has an account or not (docs/decisions/025). One whose
 * account is already here is passed over.
 */
export async function createMembres(
  tx: Tx,
  acteur: Acteur,
  lignes: readonly Nouveau[],
  now: Date,
): Promise<{ id: string }[]> {
  const { espaceId } = acteur;
  const comptes = await tx.$queryRaw<{ email: string; id: string }[]>`
    SELECT x."email", c."id"::text FROM (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb) AS x("email" text) ORDER BY 1) x,
    LATERAL compte_creer(x."email", NULL, true) c`;
  const parEmail = new Map(comptes.map(({ email, id }) => [email, id]));
  const rows = lignes.map((ligne) => ({ ...ligne, utilisateurId: parEmail.get(ligne.email) }));
  const created = await tx.$queryRaw<{ id: string; email: string }[]>`
    INSERT INTO "Membre" ("espaceId", "id", "utilisateurId", "courriel", "prenom", "nom", "structureId", "professionId",
      "telephone", "baseSecret", "entree", "entreeLe", "creeLe")
    SELECT ${espaceId}::uuid, gen_random_uuid(), x."utilisateurId", x."email", x."prenom", x."nom", x."structureId",
      x."professionId", x."telephone", x."baseSecret"::"BaseSecret", '', ${now}::timestamptz, ${now}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x("utilisateurId" uuid, "email" text, "prenom" text,
      "nom" text, "structureId" uuid, "professionId" uuid, "telephone" text, "baseSecret" text)
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
 * whose séances are reopened by it, or whose agendas are emptied, are told.
 */
export async function updateMembres(
  tx: Tx,
  acteur: Acteur,
  lignes: readonly (Fiche & { id: string })[],
  now: Date,
): Promise<number> {
  const { espaceId } = acteur;
  const changes = { some: { membreId: { in: lignes.map(({ id }) => id) } } };
  const gathered = { examens: { some: { seance: { presences: changes } } } };
  const situations = { OR: [{ associations: changes }, gathered] };
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
