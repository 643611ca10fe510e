import { sqlOf } from "@/lib/filtre";
import { addMinutes } from "@/lib/time";
import { Prisma } from "@/prisma/client/client";
import { type Cadre, JOUR } from "./cadre";

/** A date proposed is to be agreed when it comes near; one that is agreed, to be recalled in the week before. */
const CONFIRMER_JOURS = 21;
const RAPPELER_JOURS = 7;

/**
 * Séances, by what they wait for: a new date, an answer (where the agreement allows it: else it is the référent·e who has
 * something to do), a word to those whom no mail recalled it to, to be noted, their minutes.
 */
export const seances = ({ now, aEcrire }: Cadre) => Prisma.sql`
  SELECT x."nature", x."id", coalesce(s."code", g."code"),
    CASE WHEN x."nature" = 'rappel' THEN x."sansRappel" ELSE ARRAY[x."intervenantId"] END, x."debut",
    CASE WHEN x."nature" IN ('tenue', 'compte-rendu', 'redaction', 'validation') THEN coalesce(x."reelFin", x."fin")
      ELSE x."statutLe" END, 1
  FROM (
    SELECT x.*, p."sansRappel", CASE
      WHEN x."statut" = 'REPORTEE' THEN 'report'
      WHEN x."statut" = 'PROPOSEE' AND x."debut" > ${now} AND x."debut" < ${addMinutes(now, CONFIRMER_JOURS * JOUR)}
        THEN 'confirmation'
      WHEN x."statut" = 'CONFIRMEE' AND x."fin" <= ${now} THEN 'tenue'
      WHEN x."statut" = 'CONFIRMEE' AND p."sansRappel" IS NOT NULL THEN 'rappel'
      WHEN x."statut" = 'TENUE' AND c."statut" IS NULL THEN 'compte-rendu'
      WHEN x."statut" = 'TENUE' AND c."statut" = 'BROUILLON' THEN
        CASE WHEN c."transmisLe" IS NULL THEN 'redaction' ELSE 'validation' END
      END AS "nature"
    FROM "Seance" x
    LEFT JOIN LATERAL (
      SELECT array_agg(p."membreId") AS "sansRappel" FROM "Presence" p
      WHERE p."espaceId" = x."espaceId" AND p."seanceId" = x."id" AND p."etat" = 'ATTENDU' AND NOT EXISTS (
        SELECT FROM "Message" d JOIN "Envoi" e ON e."espaceId" = d."espaceId" AND e."messageId" = d."id"
        WHERE d."espaceId" = x."espaceId" AND d."seanceId" = x."id" AND d."debut" = x."debut"
          AND d."sorte" IN ('RAPPEL_J7', 'RAPPEL_J1') AND e."membreId" = p."membreId"
          AND e."etat" IN ('EN_ATTENTE', 'ENVOYE'))) p
      ON x."statut" = 'CONFIRMEE' AND x."debut" > ${now} AND x."debut" < ${addMinutes(now, RAPPELER_JOURS * JOUR)}
    LEFT JOIN LATERAL (
      SELECT c."statut", c."transmisLe" FROM "CompteRendu" c WHERE c."espaceId" = x."espaceId" AND c."seanceId" = x."id"
      ORDER BY c."version" DESC LIMIT 1) c ON x."statut" = 'TENUE'
    WHERE x."statut" IN ('REPORTEE', 'PROPOSEE', 'CONFIRMEE')
      OR (x."statut" = 'TENUE' AND ${sqlOf(aEcrire, "x")})
  ) x
  LEFT JOIN "Situation" s ON s."espaceId" = x."espaceId" AND s."id" = x."situationId"
  LEFT JOIN "Groupe" g ON g."espaceId" = x."espaceId" AND g."id" = x."groupeId"
  WHERE x."nature" IS NOT NULL
    -- After a withdrawal nothing is written any more, and nothing is planned before a new agreement.
    AND (s."id" IS NULL OR s."accordRetireLe" IS NULL)
    AND (x."nature" <> 'confirmation' OR s."id" IS NULL OR consentement_etat(s."espaceId", s."id") = 'EN_VIGUEUR')`;
