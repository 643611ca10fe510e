import { sqlOf } from "@/lib/filtre";
import { Prisma } from "@/prisma/client/client";
import type { Cadre } from "./cadre";

/** Whose word is awaited: the agreement of a person, the protocole of a group. */
export const ATTENDUS = Prisma.sql`
  SELECT 'accord', s."id", s."code", ARRAY[s."referentId"], NULL::timestamptz, s."accepteeLe", 1
  FROM "Situation" s
  WHERE s."statut" = 'SUIVIE' AND s."accordRetireLe" IS NULL
    AND consentement_etat(s."espaceId", s."id") IN ('ABSENT', 'A_COMPLETER')
  UNION ALL
  SELECT 'acceptation', g."id", g."code", array_agg(w."membreId"), NULL, p."publieLe", 1
  FROM "Groupe" g
  JOIN LATERAL (
    SELECT p."id", p."publieLe", p."aAccepter" FROM "Protocole" p
    WHERE p."espaceId" = g."espaceId" AND p."groupeId" = g."id" AND p."publieLe" IS NOT NULL
    ORDER BY p."version" DESC LIMIT 1) p ON p."aAccepter"
  JOIN "GroupeMembre" w ON w."espaceId" = g."espaceId" AND w."groupeId" = g."id" AND w."statut" = 'ADMIS'
  WHERE g."statut" = 'OUVERT' AND NOT EXISTS (SELECT FROM "ProtocoleAcceptation" a
    WHERE a."espaceId" = g."espaceId" AND a."protocoleId" = p."id" AND a."membreId" = w."membreId")
  GROUP BY g."espaceId", g."id", p."publieLe"`;

/** The demandes noted for a professional: still in the acteur's hands, or in theirs. */
export const demandes = ({ notees }: Cadre) => Prisma.sql`
  SELECT CASE WHEN d."transmiseLe" IS NULL THEN 'saisie' ELSE 'transmise' END, d."id", coalesce(s."code", d."code"),
    ARRAY[d."auteurId"], NULL::timestamptz, coalesce(d."transmiseLe", d."modifieLe"), 1
  FROM "Demande" d
  LEFT JOIN "Situation" s ON s."espaceId" = d."espaceId" AND s."id" = d."situationId"
  WHERE ${sqlOf(notees, "d")}`;
