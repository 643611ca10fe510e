import type pg from "pg";

/** As many as one person takes up in five minutes, and some more. */
const AU_PLUS = 40;

const idsOf = async (client: pg.Client, sql: string, valeurs: unknown[]) =>
  (await client.query<{ id: string }>(sql, valeurs)).rows.map(({ id }) => id);

const SANS_COMPTE_RENDU = `x."espaceId" = $1 AND x."statut" = 'TENUE' AND x."situationId" IS NOT NULL
  AND x."secretaireId" IS NULL AND NOT EXISTS (SELECT FROM "CompteRendu" c WHERE c."espaceId" = x."espaceId" AND c."seanceId" = x."id")`;
const SUIVIE = `EXISTS (SELECT FROM "Situation" s WHERE s."espaceId" = x."espaceId" AND s."id" = x."situationId"
  AND s."accordRetireLe" IS NULL AND s."statut" = 'SUIVIE')`;

/** Séances to come that an intervenant·e has still to confirm. Past guards: by the superuser, in a transaction without triggers. */
export const leaveAConfirmer = (client: pg.Client, espaceId: string, membreId: string) =>
  idsOf(
    client,
    `UPDATE "Seance" SET "statut" = 'PROPOSEE' WHERE "espaceId" = $1 AND "id" IN (SELECT x."id" FROM "Seance" x
       WHERE x."espaceId" = $1 AND x."intervenantId" = $2 AND x."statut" IN ('PROPOSEE', 'CONFIRMEE')
         AND x."debut" > now() + interval '1 day' AND ${SUIVIE} ORDER BY x."debut" LIMIT ${AU_PLUS}) RETURNING "id"`,
    [espaceId, membreId],
  );

/** Past séances that nobody has noted yet: held ones, as they were before. */
export const leaveANoter = (client: pg.Client, espaceId: string, membreId: string) =>
  idsOf(
    client,
    `WITH notees AS (SELECT x."id" FROM "Seance" x WHERE x."intervenantId" = $2 AND ${SANS_COMPTE_RENDU} AND ${SUIVIE}
         ORDER BY x."debut" DESC LIMIT ${AU_PLUS}),
       presences AS (UPDATE "Presence" SET "etat" = 'ATTENDU' WHERE "espaceId" = $1 AND "seanceId" IN (SELECT "id" FROM notees)),
       outils AS (DELETE FROM "SeanceOutil" WHERE "espaceId" = $1 AND "seanceId" IN (SELECT "id" FROM notees)),
       pistes AS (DELETE FROM "Piste" WHERE "espaceId" = $1 AND "seanceId" IN (SELECT "id" FROM notees))
     UPDATE "Seance" SET "statut" = 'CONFIRMEE', "reelDebut" = NULL, "reelFin" = NULL, "preparationReelleMinutes" = NULL,
       "restitueeLe" = NULL, "restitueeParId" = NULL WHERE "espaceId" = $1 AND "id" IN (SELECT "id" FROM notees) RETURNING "id"`,
    [espaceId, membreId],
  );

/** Held séances whose minutes nobody has written, for which this secretary was named. */
export const leaveAEcrire = (client: pg.Client, espaceId: string, membreId: string) =>
  idsOf(
    client,
    `UPDATE "Seance" SET "secretaireId" = $2 WHERE "espaceId" = $1 AND "id" IN (SELECT x."id" FROM "Seance" x
       WHERE ${SANS_COMPTE_RENDU} AND ${SUIVIE} ORDER BY x."debut" DESC LIMIT ${AU_PLUS}) RETURNING "id"`,
    [espaceId, membreId],
  );

/** The situations someone is the référent·e of. */
export const listSuivies = (client: pg.Client, espaceId: string, membreId: string) =>
  idsOf(
    client,
    `SELECT "id" FROM "Situation" WHERE "espaceId" = $1 AND "referentId" = $2 AND "statut" = 'SUIVIE' LIMIT ${AU_PLUS}`,
    [espaceId, membreId],
  );
