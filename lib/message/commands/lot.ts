import type { Tx } from "@/lib/db";
import type { Emetteur } from "@/lib/message/commands/notify";
import { expireLeOf } from "@/lib/message/rules/envoi";
import { hasCourriel } from "@/lib/message/rules/sortes";
import type { SorteMessage } from "@/prisma/client/enums";

type GroupeDit = { id: string; code: string; membreIds: readonly string[] };

/**
 * Tells the same thing of many groups, each to its own members, as `notify` does of one: members whose access is closed
 * are left out, and the acteur, who is not told of what they do. One statement, whatever their number.
 */
export async function notifyLot(
  tx: Tx,
  { espaceId, membreId }: Emetteur,
  sorte: Extract<SorteMessage, `GROUPE_${string}`>,
  groupes: readonly GroupeDit[],
  now: Date,
): Promise<void> {
  const dits = groupes
    .map((groupe) => ({ ...groupe, membreIds: groupe.membreIds.filter((id) => id !== membreId) }))
    .filter(({ membreIds }) => membreIds.length > 0);
  if (dits.length === 0) return;
  await tx.$executeRaw`
    WITH dit AS (
      INSERT INTO "Message" ("espaceId", "id", "sorte", "code", "groupeId", "creeLe", "expireLe")
      SELECT ${espaceId}::uuid, gen_random_uuid(), ${sorte}::"SorteMessage", g."code", g."id", ${now},
        ${expireLeOf(sorte, null, now)}
      FROM jsonb_to_recordset(${JSON.stringify(dits)}::jsonb) AS g("id" uuid, "code" text)
      RETURNING "id", "groupeId"),
    lecteur AS (
      SELECT dit."id" AS "messageId", m."id" AS "membreId", p."courriel"
      FROM jsonb_to_recordset(${JSON.stringify(dits)}::jsonb) AS g("id" uuid, "membreIds" jsonb)
      JOIN dit ON dit."groupeId" = g."id"
      CROSS JOIN LATERAL jsonb_array_elements_text(g."membreIds") AS l("membreId")
      JOIN "Membre" m ON m."espaceId" = ${espaceId}::uuid AND m."id" = l."membreId"::uuid AND m."desactiveLe" IS NULL
      LEFT JOIN "Preference" p
        ON p."espaceId" = m."espaceId" AND p."membreId" = m."id" AND p."sorte" = ${sorte}::"SorteMessage"),
    notifie AS (
      INSERT INTO "Notification" ("espaceId", "messageId", "membreId")
      SELECT ${espaceId}::uuid, "messageId", "membreId" FROM lecteur)
    INSERT INTO "Envoi" ("espaceId", "id", "messageId", "membreId", "prochainLe", "etatLe")
    SELECT ${espaceId}::uuid, gen_random_uuid(), "messageId", "membreId", ${now}::timestamptz, ${now}::timestamptz
    FROM lecteur WHERE ${hasCourriel(sorte)} AND "courriel" IS NOT FALSE`;
}
