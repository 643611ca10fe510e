import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";

/** A situation on the agenda of a séance to come that may not be spoken of before someone. */
export type Obstacle = { debut: Date; code: string };

/** The séances a group still has to come; held in order, so that their agendas do not change meanwhile. */
export async function holdSeancesAVenir(
  tx: Tx,
  { espaceId }: Acteur,
  groupeId: string,
  now: Date,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Seance" WHERE "espaceId" = ${espaceId}::uuid AND "groupeId" = ${groupeId}::uuid
      AND "statut" IN ('PROPOSEE', 'CONFIRMEE', 'REPORTEE') AND "debut" > ${now}
    ORDER BY "id" FOR UPDATE`;
  return rows.map(({ id }) => id);
}

/**
 * The first reason why someone cannot be expected at these séances yet: the agreement of each person whose situation is
 * on the agenda is to cover whoever is there (002:3565). Its code and the date, nothing else; null when there is none.
 */
export async function findObstacle(
  tx: Tx,
  { espaceId }: Acteur,
  seanceIds: readonly string[],
  membreId: string,
): Promise<Obstacle | null> {
  const [obstacle] = await tx.$queryRaw<Obstacle[]>`
    SELECT x."debut", s."code" FROM "SeanceSituation" y
    JOIN "Seance" x ON (x."espaceId", x."id") = (y."espaceId", y."seanceId")
    JOIN "Situation" s ON (s."espaceId", s."id") = (y."espaceId", y."situationId")
    WHERE y."espaceId" = ${espaceId}::uuid AND y."seanceId" = ANY(${[...seanceIds]}::uuid[])
      AND y."retireLe" IS NULL AND y."travaillee" IS NOT FALSE AND s."referentId" <> ${membreId}::uuid
      AND NOT consentement_couvre(y."espaceId", y."situationId", ${membreId}::uuid)
    ORDER BY x."debut", s."code" LIMIT 1`;
  return obstacle ?? null;
}
