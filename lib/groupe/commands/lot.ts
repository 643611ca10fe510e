import { randomUUID } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { drawCodes } from "@/lib/demande/commands/code";
import { journaliser } from "@/lib/journal";
import { notifyLot } from "@/lib/message/commands/lot";
import type { SorteGroupe } from "@/prisma/client/enums";

type Ligne = { sorte: SorteGroupe; structureId: string | null; places: number | null; membres: string[] };
type Nouveau = Ligne & { delegationId: string; territoireId: string | null; intervenantId: string };

/**
 * Opens many groups at once and asks their members, who answer themselves, as `createGroupe` and `inviteMembres` do of
 * one: how many were opened. What they refer to is the caller's to have found in the espace. As many statements for one
 * as for thousands.
 */
export async function createGroupes(
  tx: Tx,
  acteur: Acteur,
  lignes: readonly Nouveau[],
  now: Date,
): Promise<number> {
  if (lignes.length === 0) return 0;
  const { espaceId, membreId } = acteur;
  const codes = await drawCodes(tx, acteur, "G", lignes.length);
  const groupes = lignes.map((ligne, rang) => ({ ...ligne, id: randomUUID(), code: codes[rang] ?? "" }));
  await tx.$executeRaw`
    INSERT INTO "Groupe" ("espaceId", "id", "code", "sorte", "structureId", "delegationId", "territoireId", "intervenantId",
      "places", "creeLe", "creeParId")
    SELECT ${espaceId}::uuid, x."id", x."code", x."sorte", x."structureId", x."delegationId", x."territoireId",
      x."intervenantId", x."places", ${now}, ${membreId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(groupes)}::jsonb) AS x("id" uuid, "code" text, "sorte" "SorteGroupe",
      "structureId" uuid, "delegationId" uuid, "territoireId" uuid, "intervenantId" uuid, "places" int)`;
  await journaliser(
    tx,
    acteur,
    "creer",
    "groupe",
    groupes.map(({ id }) => id),
  );
  const confies = groupes.map(({ id, code, intervenantId }) => ({
    groupeId: id,
    code,
    membreIds: [intervenantId],
  }));
  await notifyLot(tx, acteur, "GROUPE_CONFIE", confies, now);
  await invite(tx, acteur, groupes, now);
  return groupes.length;
}

/**
 * Changes what many groups are, for which service and how many they hold, never fewer than those who are in, and asks
 * more members; how many were. Fewer than asked: one was closed or filled meanwhile, and the caller gives up.
 */
export async function updateGroupes(
  tx: Tx,
  acteur: Acteur,
  lignes: readonly (Ligne & { id: string })[],
  now: Date,
): Promise<number> {
  if (lignes.length === 0) return 0;
  const changes = await tx.$queryRaw<{ id: string; code: string }[]>`
    UPDATE "Groupe" g SET "sorte" = x."sorte", "structureId" = x."structureId", "places" = x."places",
      "version" = g."version" + 1
    FROM jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb)
      AS x("id" uuid, "sorte" "SorteGroupe", "structureId" uuid, "places" int)
    WHERE g."espaceId" = ${acteur.espaceId}::uuid AND g."id" = x."id" AND g."statut" = 'OUVERT'
      AND (x."places" IS NULL OR x."places" >= (SELECT count(*) FROM "GroupeMembre" m
        WHERE m."espaceId" = g."espaceId" AND m."groupeId" = g."id" AND m."statut" = 'ADMIS'))
    RETURNING g."id"::text, g."code"`;
  await journaliser(
    tx,
    acteur,
    "modifier",
    "groupe",
    changes.map(({ id }) => id),
  );
  const membres = new Map(lignes.map((ligne) => [ligne.id, ligne.membres]));
  const groupes = changes.map(({ id, code }) => ({ id, code, membres: membres.get(id) ?? [] }));
  return (await invite(tx, acteur, groupes, now)) ? changes.length : 0;
}

type Invitant = { id: string; code: string; membres: readonly string[] };

/** Asks the members of each; false when one of them was asked meanwhile. */
async function invite(tx: Tx, acteur: Acteur, groupes: readonly Invitant[], now: Date): Promise<boolean> {
  const { espaceId, membreId } = acteur;
  const places = groupes.flatMap(({ id: groupeId, membres }) =>
    membres.map((id) => ({ groupeId, membreId: id })),
  );
  const invites = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "GroupeMembre" ("espaceId", "id", "groupeId", "membreId", "statut", "creeLe", "creeParId", "statutLe",
      "statutParId")
    SELECT ${espaceId}::uuid, gen_random_uuid(), x."groupeId", x."membreId", 'INVITE', ${now}, ${membreId}::uuid, ${now},
      ${membreId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb) AS x("groupeId" uuid, "membreId" uuid)
    ON CONFLICT DO NOTHING RETURNING "id"::text`;
  await journaliser(
    tx,
    acteur,
    "inviter",
    "groupe-membre",
    invites.map(({ id }) => id),
  );
  const asked = groupes
    .filter(({ membres }) => membres.length > 0)
    .map(({ id, code, membres }) => ({ groupeId: id, code, membreIds: membres }));
  await notifyLot(tx, acteur, "GROUPE_INVITATION", asked, now);
  return invites.length === places.length;
}
