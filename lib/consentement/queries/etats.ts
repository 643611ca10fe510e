import type { Acteur } from "@/lib/acteur";
import type { EtatConsentement, NonCouvert } from "@/lib/consentement/rules/etat";
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

/** Whom the agreement of each of these situations does not cover yet; the caller has proved access to them. */
export async function listNonCouverts(
  tx: Tx,
  { espaceId }: Acteur,
  situationIds: readonly string[],
): Promise<Map<string, NonCouvert[]>> {
  if (situationIds.length === 0) return new Map();
  const rows = await tx.association.findMany({
    where: {
      espaceId,
      situationId: { in: [...situationIds] },
      statut: { in: ["PROPOSEE", "ACCEPTEE"] },
      couverte: false,
    },
    orderBy: [{ proposeeLe: "asc" }, { id: "asc" }],
    select: {
      situationId: true,
      membre: { select: { prenom: true, nom: true, structure: { select: { nom: true } } } },
    },
  });
  const parSituation = new Map<string, NonCouvert[]>();
  for (const { situationId, membre } of rows) {
    const personne = { nom: `${membre.prenom} ${membre.nom}`, structure: membre.structure?.nom ?? null };
    parSituation.set(situationId, [...(parSituation.get(situationId) ?? []), personne]);
  }
  return parSituation;
}

/** The same of one situation in this state; none unless the agreement has to be extended. */
export async function readNonCouverts(
  tx: Tx,
  acteur: Acteur,
  situationId: string,
  etat: EtatConsentement,
): Promise<NonCouvert[]> {
  if (etat !== "A_COMPLETER") return [];
  return (await listNonCouverts(tx, acteur, [situationId])).get(situationId) ?? [];
}
