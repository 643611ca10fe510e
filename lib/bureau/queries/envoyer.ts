import { addMinutes } from "@/lib/time";
import { Prisma } from "@/prisma/client/client";
import type { Cadre } from "./cadre";
import { JOUR, seul, tous } from "./nom";

/** Long enough for the post. */
const LETTRES_JOURS = 21;

/**
 * Letters to make for the next séance of a group whose séances have had theirs, letters made and not sent; mails that did
 * not reach a member: who, never by which address, since mending it is the administrator's.
 */
export const envoyer = ({ now }: Cadre) => Prisma.sql`
  SELECT 'lettres', x."id", g."code", ${seul("i")}, x."debut", x."statutLe"
  FROM "Seance" x
  JOIN "Groupe" g ON g."espaceId" = x."espaceId" AND g."id" = x."groupeId"
  JOIN "Membre" i ON i."espaceId" = x."espaceId" AND i."id" = x."intervenantId"
  WHERE x."statut" = 'CONFIRMEE' AND x."debut" > ${now} AND x."debut" < ${addMinutes(now, LETTRES_JOURS * JOUR)}
    AND NOT EXISTS (SELECT FROM "Courrier" c WHERE c."espaceId" = x."espaceId" AND c."seanceId" = x."id")
    AND EXISTS (SELECT FROM "Courrier" c JOIN "Seance" y ON y."espaceId" = c."espaceId" AND y."id" = c."seanceId"
      WHERE c."espaceId" = x."espaceId" AND y."groupeId" = x."groupeId")
  UNION ALL
  SELECT 'courrier', c."id", coalesce(s."code", g."code"), ${tous("m")}, c."debut", c."prepareLe"
  FROM "Courrier" c
  JOIN "CourrierDestinataire" q ON q."espaceId" = c."espaceId" AND q."courrierId" = c."id" AND q."envoyeLe" IS NULL
  JOIN "Membre" m ON m."espaceId" = q."espaceId" AND m."id" = q."membreId"
  JOIN "Seance" x ON x."espaceId" = c."espaceId" AND x."id" = c."seanceId"
  LEFT JOIN "Situation" s ON s."espaceId" = x."espaceId" AND s."id" = x."situationId"
  LEFT JOIN "Groupe" g ON g."espaceId" = x."espaceId" AND g."id" = x."groupeId"
  GROUP BY c."espaceId", c."id", s."code", g."code"
  UNION ALL
  SELECT 'courriel', e."membreId", max(d."code"), ${seul("m")}, NULL::timestamptz, min(e."etatLe")
  FROM "Envoi" e JOIN "Message" d ON d."espaceId" = e."espaceId" AND d."id" = e."messageId"
  JOIN "Membre" m ON m."espaceId" = e."espaceId" AND m."id" = e."membreId"
  WHERE e."etat" = 'REFUSE' AND m."desactiveLe" IS NULL
  GROUP BY e."espaceId", e."membreId", m."prenom", m."nom"`;
