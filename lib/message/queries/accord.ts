import { accordARevoirLe } from "@/lib/consentement/rules";
import type { Tx } from "@/lib/db";
import type { EspaceARappeler, Rappel } from "@/lib/message/queries/rappel";
import { addMonths, dateFromJour, type Jour, jourFromDate } from "@/lib/time";

/**
 * The agreements in force that are to be gone over again with the person, to the référent·e, once each: thirty days before
 * they are as old as the espace lets them be. They stay in force. One statement.
 */
export async function listAccordsARevoir(
  tx: Tx,
  { id: espaceId, accordMois }: EspaceARappeler,
  today: Jour,
): Promise<Rappel[]> {
  // A month more than is needed: how long months are is `accordARevoirLe`'s to say.
  const avant = dateFromJour(addMonths(today, 2 - accordMois));
  const accords = await tx.$queryRaw<
    { id: string; survenuLe: Date; situationId: string; code: string; referentId: string }[]
  >`
    SELECT c."id", c."survenuLe", s."id" AS "situationId", s."code", s."referentId"
    FROM "Situation" s CROSS JOIN LATERAL (
      SELECT "id", "survenuLe" FROM "Consentement" c
      WHERE c."espaceId" = s."espaceId" AND c."situationId" = s."id" AND c."acte" IN ('ACCORD', 'MODIFICATION')
      ORDER BY c."rang" DESC LIMIT 1) c
    WHERE s."espaceId" = ${espaceId}::uuid AND s."statut" = 'SUIVIE' AND s."accordRetireLe" IS NULL AND c."survenuLe" <= ${avant}::date`;
  return accords
    .filter(({ survenuLe }) => accordARevoirLe(jourFromDate(survenuLe), accordMois) <= today)
    .map(({ id, situationId, code, referentId }) => ({
      message: { sorte: "ACCORD_A_REVOIR", cle: `ACCORD_A_REVOIR:${id}`, situationId, code },
      membreIds: [referentId],
    }));
}
