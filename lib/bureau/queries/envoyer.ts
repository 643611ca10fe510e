import { addMinutes } from "@/lib/time";
import { Prisma } from "@/prisma/client/client";
import { type Cadre, JOUR } from "./cadre";

/** Long enough for the post. */
const LETTRES_JOURS = 21;

/**
 * Letters to make for the next séance of a group whose séances have had theirs, letters made and not sent; mails that did
 * not reach a member, until a later one does: who, never by which address, since mending it is the administrator's.
 */
export const envoyer = ({ now }: Cadre) => Prisma.sql`
  SELECT 'lettres', x."id", g."code", ARRAY[x."intervenantId"], x."debut", x."statutLe", 1
  FROM "Seance" x
  JOIN "Groupe" g ON g."espaceId" = x."espaceId" AND g."id" = x."groupeId"
  WHERE x."statut" = 'CONFIRMEE' AND x."debut" > ${now} AND x."debut" < ${addMinutes(now, LETTRES_JOURS * JOUR)}
    AND NOT EXISTS (SELECT FROM "Courrier" c WHERE c."espaceId" = x."espaceId" AND c."seanceId" = x."id")
    AND EXISTS (SELECT FROM "Courrier" c JOIN "Seance" y ON y."espaceId" = c."espaceId" AND y."id" = c."seanceId"
      WHERE c."espaceId" = x."espaceId" AND y."groupeId" = x."groupeId")
  UNION ALL
  SELECT 'courrier', c."id", coalesce(s."code", g."code"), array_agg(q."membreId"), c."debut", c."prepareLe", 1
  FROM "Courrier" c
  JOIN "CourrierDestinataire" q ON q."espaceId" = c."espaceId" AND q."courrierId" = c."id" AND q."envoyeLe" IS NULL
  JOIN "Seance" x ON x."espaceId" = c."espaceId" AND x."id" = c."seanceId"
  LEFT JOIN "Situation" s ON s."espaceId" = x."espaceId" AND s."id" = x."situationId"
  LEFT JOIN "Groupe" g ON g."espaceId" = x."espaceId" AND g."id" = x."groupeId"
  GROUP BY c."espaceId", c."id", s."code", g."code"
  UNION ALL
  SELECT 'courriel', e."membreId", max(d."code"), ARRAY[e."membreId"], NULL::timestamptz, min(e."etatLe"), 1
  FROM "Envoi" e JOIN "Message" d ON d."espaceId" = e."espaceId" AND d."id" = e."messageId"
  JOIN "Membre" m ON m."espaceId" = e."espaceId" AND m."id" = e."membreId"
  WHERE e."etat" = 'REFUSE' AND m."desactiveLe" IS NULL AND NOT EXISTS (SELECT FROM "Envoi" p
    WHERE p."espaceId" = e."espaceId" AND p."membreId" = e."membreId" AND p."etat" = 'ENVOYE' AND p."etatLe" > e."etatLe")
  GROUP BY e."espaceId", e."membreId"`;
