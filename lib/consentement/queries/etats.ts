import type { Acteur } from "@/lib/acteur";
import type { EtatConsentement } from "@/lib/consentement/rules";
import type { Tx } from "@/lib/db";

/** The consent's state of each of these situations, in one statement; the caller has proved access to them. */
export async function listEtats(
  tx: Tx,
  { espaceId }: Acteur,
  situationIds: readonly string[],
): Promise<Map<string, EtatConsentement>> {
  if (situationIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: string; etat: EtatConsentement }[]>`
    SELECT "id", consentement_etat("espaceId", "id") AS etat FROM "Situation"
    WHERE "espaceId" = ${espaceId}::uuid AND "id" = ANY(${[...situationIds]}::uuid[])`;
  return new Map(rows.map(({ id, etat }) => [id, etat]));
}

/** The consent's state of one situation; ABSENT when nothing was recorded. */
export async function getEtat(tx: Tx, acteur: Acteur, situationId: string): Promise<EtatConsentement> {
  return (await listEtats(tx, acteur, [situationId])).get(situationId) ?? "ABSENT";
}
