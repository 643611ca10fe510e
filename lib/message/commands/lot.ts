import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db";
import type { Emetteur } from "@/lib/message/commands/notify";
import { expireLeOf } from "@/lib/message/rules/envoi";
import { hasCourriel } from "@/lib/message/rules/sortes";
import type { SorteMessage } from "@/prisma/client/enums";

type Dit = {
  code?: string | null;
  debut?: Date | null;
  groupeId?: string;
  demandeId?: string;
  invitationId?: string;
  membreIds: readonly string[];
  /** Those without an account here, by their address. */
  adresses?: readonly string[];
};

/**
 * Tells the same thing of many groups, demandes or invitations, each to its own readers, as `notify` does of one: members
 * whose access is closed are left out, and the acteur, who is not told of what they do. One statement, whatever their number.
 */
export async function notifyLot(
  tx: Tx,
  { espaceId, membreId }: Emetteur,
  sorte: Extract<SorteMessage, `GROUPE_${string}` | "DEMANDE_CONFIEE" | "INVITATION">,
  dits: readonly Dit[],
  now: Date,
): Promise<void> {
  const messages = dits
    .map(({ adresses = [], membreIds, debut = null, ...dit }) => ({
      ...{ ...dit, id: randomUUID(), debut, adresses, expireLe: expireLeOf(sorte, debut, now) },
      membreIds: membreIds.filter((id) => id !== membreId),
    }))
    .filter(({ membreIds, adresses }) => membreIds.length + adresses.length > 0);
  if (messages.length === 0) return;
  await tx.$executeRaw`
    WITH dit AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) AS d("id" uuid, "code" text, "debut" timestamptz,
        "expireLe" timestamptz, "groupeId" uuid, "demandeId" uuid, "invitationId" uuid, "membreIds" jsonb, "adresses" jsonb)),
    ecrit AS (
      INSERT INTO "Message" ("espaceId", "id", "sorte", "code", "debut", "groupeId", "demandeId", "invitationId", "creeLe", "expireLe")
      SELECT ${espaceId}::uuid, "id", ${sorte}::"SorteMessage", "code", "debut", "groupeId", "demandeId", "invitationId", ${now}::timestamptz, "expireLe" FROM dit),
    lecteur AS (
      SELECT dit."id" AS "messageId", dit."groupeId", dit."demandeId", m."id" AS "membreId", p."courriel"
      FROM dit CROSS JOIN LATERAL jsonb_array_elements_text(dit."membreIds") AS l("membreId")
      JOIN "Membre" m ON m."espaceId" = ${espaceId}::uuid AND m."id" = l."membreId"::uuid AND m."desactiveLe" IS NULL
      LEFT JOIN "Preference" p
        ON p."espaceId" = m."espaceId" AND p."membreId" = m."id" AND p."sorte" = ${sorte}::"SorteMessage"),
    depasse AS (
      UPDATE "Notification" n SET "lueLe" = ${now}::timestamptz FROM lecteur l, "Message" m
      WHERE n."espaceId" = ${espaceId}::uuid AND n."membreId" = l."membreId" AND n."lueLe" IS NULL
        AND m."espaceId" = n."espaceId" AND m."id" = n."messageId" AND m."sorte" = ${sorte}::"SorteMessage"
        AND (m."groupeId", m."demandeId") IS NOT DISTINCT FROM (l."groupeId", l."demandeId")),
    notifie AS (
      INSERT INTO "Notification" ("espaceId", "messageId", "membreId")
      SELECT ${espaceId}::uuid, "messageId", "membreId" FROM lecteur)
    INSERT INTO "Envoi" ("espaceId", "id", "messageId", "membreId", "adresse", "prochainLe", "etatLe")
    SELECT ${espaceId}::uuid, gen_random_uuid(), "messageId", "membreId", NULL, ${now}::timestamptz, ${now}::timestamptz
    FROM lecteur WHERE ${hasCourriel(sorte)} AND "courriel" IS NOT FALSE
    UNION ALL
    SELECT ${espaceId}::uuid, gen_random_uuid(), dit."id", NULL, a."adresse", ${now}::timestamptz, ${now}::timestamptz
    FROM dit CROSS JOIN LATERAL jsonb_array_elements_text(dit."adresses") AS a("adresse")`;
}
