import { readAccordsARevoir } from "@/lib/consentement/queries/a-revoir";
import type { Tx } from "@/lib/db";
import type { EspaceARappeler, Rappel } from "@/lib/message/queries/rappel";
import type { Jour } from "@/lib/time";

/**
 * The agreements in force that are to be gone over again with the person, to the référent·e, once each: thirty days before
 * they are as old as the espace lets them be. They stay in force. One statement.
 */
export async function listAccordsARevoir(
  tx: Tx,
  { id: espaceId }: EspaceARappeler,
  today: Jour,
): Promise<Rappel[]> {
  const accords = await readAccordsARevoir(tx, { espaceId }, today);
  return accords.map(({ id, situationId, code, referentId }) => ({
    message: { sorte: "ACCORD_A_REVOIR", cle: `ACCORD_A_REVOIR:${id}`, situationId, code },
    membreIds: [referentId],
  }));
}
