import type { EtatConsentement } from "@/lib/consentement/rules/etat";
import type { SeanceRow } from "@/lib/seance/queries/dto";
import { isOuverte } from "@/lib/seance/rules/statut";
import { Prisma } from "@/prisma/client/client";

/** What a séance does not hold itself: the state of the consent it needs, and the names of the référent·e and of those who signed its acts, by id. */
export type Autour = {
  etat: EtatConsentement | null;
  noms: Record<string, string>;
  /** Another séance has the room at the same time. */
  sallePrise: boolean;
};

/** The columns of Autour; `autres` are more ids whose names are wanted. */
export function autourOf(
  { espaceId }: { espaceId: string },
  row: SeanceRow,
  autres: readonly (string | null)[] = [],
): Prisma.Sql {
  const { creeParId, statutParId, annonceeParId, restitueeParId, deplacements, presences } = row;
  const corrections = presences.flatMap((presence) => presence.corrections);
  const auteurs = [...deplacements, ...corrections].map(({ auteurId }) => auteurId);
  const situationId = row.situation?.id ?? null;
  const ids = [
    row.situation?.referentId ?? null,
    creeParId,
    statutParId,
    annonceeParId,
    restitueeParId,
    ...auteurs,
    ...autres,
  ];
  return Prisma.sql`
    CASE WHEN ${situationId}::uuid IS NOT NULL THEN consentement_etat(${espaceId}::uuid, ${situationId}::uuid) END AS etat,
    (SELECT coalesce(json_object_agg("id", "prenom" || ' ' || "nom"), '{}') FROM "Membre"
      WHERE "espaceId" = ${espaceId}::uuid AND "id" = ANY(${ids.filter((id) => id !== null)}::uuid[])) AS noms,
    EXISTS (SELECT FROM "Seance" autre WHERE autre."espaceId" = ${espaceId}::uuid AND autre."salleId" = ${row.salle?.id ?? null}::uuid
      AND autre."id" <> ${row.id}::uuid AND autre."statut" IN ('PROPOSEE', 'CONFIRMEE')
      AND autre."debut" < ${row.fin} AND autre."fin" > ${row.debut}) AND ${isOuverte(row.statut)}::boolean AS "sallePrise"`;
}

export const nomIn =
  ({ noms }: Autour) =>
  (id: string | null): string =>
    (id && noms[id]) || "";
