import { Prisma } from "@/prisma/client/client";

/**
 * What a line `j` is about, in words that are no content: a code, a name of the espace's own lists, a day. To be joined
 * laterally: each branch is one look-up by key, and only the one of the line's kind is made.
 */
export const REPERES = Prisma.sql`LEFT JOIN LATERAL (
  SELECT s."code", NULL::text AS nom, NULL::timestamptz AS jour FROM "Situation" s
    WHERE j."objet" IN ('situation', 'cloture', 'restitution') AND s."espaceId" = j."espaceId" AND s."id" = j."objetId"
  UNION ALL SELECT d."code", NULL, NULL FROM "Demande" d
    WHERE j."objet" = 'demande' AND d."espaceId" = j."espaceId" AND d."id" = j."objetId"
  UNION ALL SELECT coalesce(s."code", g."code"), NULL, x."debut" FROM "Seance" x
    LEFT JOIN "Situation" s ON s."espaceId" = x."espaceId" AND s."id" = x."situationId"
    LEFT JOIN "Groupe" g ON g."espaceId" = x."espaceId" AND g."id" = x."groupeId"
    WHERE x."espaceId" = j."espaceId" AND x."id" = CASE j."objet"
      WHEN 'seance' THEN j."objetId"
      WHEN 'compte-rendu' THEN (SELECT c."seanceId" FROM "CompteRendu" c WHERE c."espaceId" = j."espaceId" AND c."id" = j."objetId")
      WHEN 'courrier' THEN (SELECT c."seanceId" FROM "Courrier" c WHERE c."espaceId" = j."espaceId" AND c."id" = j."objetId") END
  UNION ALL SELECT s."code", NULL, x."debut" FROM "CompteRenduSituation" p
    JOIN "Situation" s ON s."espaceId" = p."espaceId" AND s."id" = p."situationId"
    JOIN "CompteRendu" c ON c."espaceId" = p."espaceId" AND c."id" = p."compteRenduId"
    JOIN "Seance" x ON x."espaceId" = c."espaceId" AND x."id" = c."seanceId"
    WHERE j."objet" = 'compte-rendu' AND p."espaceId" = j."espaceId" AND p."id" = j."objetId"
  UNION ALL SELECT s."code", NULL, NULL FROM "Situation" s
    WHERE s."espaceId" = j."espaceId" AND s."id" = CASE j."objet"
      WHEN 'consentement' THEN (SELECT c."situationId" FROM "Consentement" c WHERE c."espaceId" = j."espaceId" AND c."id" = j."objetId")
      WHEN 'piste' THEN (SELECT p."situationId" FROM "Piste" p WHERE p."espaceId" = j."espaceId" AND p."id" = j."objetId")
      WHEN 'suivi' THEN (SELECT p."situationId" FROM "Suivi" p WHERE p."espaceId" = j."espaceId" AND p."id" = j."objetId")
      WHEN 'protocole' THEN (SELECT p."situationId" FROM "Protocole" p WHERE p."espaceId" = j."espaceId" AND p."id" = j."objetId") END
  UNION ALL SELECT g."code", NULL, NULL FROM "Groupe" g
    WHERE g."espaceId" = j."espaceId" AND g."id" = CASE j."objet"
      WHEN 'groupe' THEN j."objetId"
      WHEN 'bilan-groupe' THEN (SELECT b."groupeId" FROM "BilanGroupe" b WHERE b."espaceId" = j."espaceId" AND b."id" = j."objetId")
      WHEN 'protocole' THEN (SELECT p."groupeId" FROM "Protocole" p WHERE p."espaceId" = j."espaceId" AND p."id" = j."objetId") END
  UNION ALL SELECT s."code", m."prenom" || ' ' || m."nom", NULL FROM "Association" a
    JOIN "Situation" s ON s."espaceId" = a."espaceId" AND s."id" = a."situationId"
    JOIN "Membre" m ON m."espaceId" = a."espaceId" AND m."id" = a."membreId"
    WHERE j."objet" = 'association' AND a."espaceId" = j."espaceId" AND a."id" = j."objetId"
  UNION ALL SELECT g."code", m."prenom" || ' ' || m."nom", NULL FROM "GroupeMembre" a
    JOIN "Groupe" g ON g."espaceId" = a."espaceId" AND g."id" = a."groupeId"
    JOIN "Membre" m ON m."espaceId" = a."espaceId" AND m."id" = a."membreId"
    WHERE j."objet" = 'groupe-membre' AND a."espaceId" = j."espaceId" AND a."id" = j."objetId"
  UNION ALL SELECT NULL, m."prenom" || ' ' || m."nom", NULL FROM "Membre" m
    WHERE j."objet" IN ('membre', 'compte') AND m."espaceId" = j."espaceId" AND m."id" = j."objetId"
  UNION ALL SELECT NULL, t."nom", NULL FROM "Structure" t
    WHERE j."objet" = 'structure' AND t."espaceId" = j."espaceId" AND t."id" = j."objetId"
  UNION ALL SELECT NULL, t."nom", NULL FROM "Delegation" t
    WHERE j."objet" = 'delegation' AND t."espaceId" = j."espaceId" AND t."id" = j."objetId"
  UNION ALL SELECT NULL, t."nom", NULL FROM "Lieu" t
    WHERE j."objet" = 'lieu' AND t."espaceId" = j."espaceId" AND t."id" = j."objetId"
  UNION ALL SELECT NULL, t."libelle", NULL FROM "Valeur" t
    WHERE j."objet" = 'valeur' AND t."espaceId" = j."espaceId" AND t."id" = j."objetId"
  UNION ALL SELECT b."annee"::text, NULL, NULL FROM "Bilan" b
    WHERE b."espaceId" = j."espaceId" AND b."id" = CASE j."objet"
      WHEN 'bilan' THEN j."objetId"
      WHEN 'partage' THEN (SELECT p."bilanId" FROM "Partage" p WHERE p."espaceId" = j."espaceId" AND p."id" = j."objetId") END
  UNION ALL SELECT NULL, NULL, r."debut" FROM "Rencontre" r
    WHERE j."objet" = 'rencontre' AND r."espaceId" = j."espaceId" AND r."id" = j."objetId"
) o ON true`;

/** The ids of all that belongs to one situation, whatever its kind. */
export const objetsOf = (espaceId: string, situation: Prisma.Sql): Prisma.Sql => Prisma.sql`
  WITH s AS (SELECT "id" FROM "Situation" WHERE "espaceId" = ${espaceId}::uuid AND ${situation}),
  x AS (SELECT x."id" FROM "Seance" x JOIN s ON x."situationId" = s."id" WHERE x."espaceId" = ${espaceId}::uuid)
  SELECT "id" FROM s UNION ALL SELECT "id" FROM x
  UNION ALL SELECT d."id" FROM "Demande" d JOIN s ON d."situationId" = s."id" WHERE d."espaceId" = ${espaceId}::uuid
  UNION ALL SELECT c."id" FROM "CompteRendu" c JOIN x ON c."seanceId" = x."id" WHERE c."espaceId" = ${espaceId}::uuid
  UNION ALL SELECT c."id" FROM "Courrier" c JOIN x ON c."seanceId" = x."id" WHERE c."espaceId" = ${espaceId}::uuid
  UNION ALL SELECT p."id" FROM "CompteRenduSituation" p JOIN s ON p."situationId" = s."id" WHERE p."espaceId" = ${espaceId}::uuid
  UNION ALL SELECT c."id" FROM "Consentement" c JOIN s ON c."situationId" = s."id" WHERE c."espaceId" = ${espaceId}::uuid
  UNION ALL SELECT a."id" FROM "Association" a JOIN s ON a."situationId" = s."id" WHERE a."espaceId" = ${espaceId}::uuid
  UNION ALL SELECT p."id" FROM "Piste" p JOIN s ON p."situationId" = s."id" WHERE p."espaceId" = ${espaceId}::uuid
  UNION ALL SELECT f."id" FROM "Suivi" f JOIN s ON f."situationId" = s."id" WHERE f."espaceId" = ${espaceId}::uuid
  UNION ALL SELECT p."id" FROM "Protocole" p JOIN s ON p."situationId" = s."id" WHERE p."espaceId" = ${espaceId}::uuid
  UNION ALL SELECT r."id" FROM "ProtocoleRemarque" r JOIN "Protocole" p ON p."espaceId" = r."espaceId" AND p."id" = r."protocoleId"
    JOIN s ON p."situationId" = s."id" WHERE r."espaceId" = ${espaceId}::uuid`;
