import type { Tx } from "@/lib/db";
import { expireLeOf } from "@/lib/message/rules/envoi";
import type { RendezVous } from "@/lib/message/rules/rendez-vous";
import { type Fait, hasCourriel, type Objets } from "@/lib/message/rules/sortes";
import type { SorteMessage } from "@/prisma/client/enums";

/** Who makes it known: the acteur, who is not told of what they do; or the service itself, without a member. */
export type Emetteur = { espaceId: string; membreId?: string };

export type Message = { sorte: SorteMessage } & Partial<Omit<Fait, "sorte"> & Objets> & {
    /** Makes a message unique in its espace: the same key says nothing again. */
    cle?: string;
    /** What its mails tell calendars: the séances or rencontres of the readers, as they are now. */
    rendezVous?: readonly RendezVous[];
  };

const LIEU_MAX = 320;

/**
 * Tells members something, and people without an account by their address, in the transaction of the act: one message,
 * a line in each one's list, and a mail to each unless they would rather not. Undone with the act when it is undone.
 * Members whose access is closed are left out. The acteur among the readers is told of nothing, but a calendar of theirs
 * that an earlier mail has filled is kept right by another. Said again of the same thing, the latest stands for those
 * before it: they are read. One statement.
 */
export async function notify(
  tx: Tx,
  { espaceId, membreId }: Emetteur,
  message: Message,
  lecteurs: { membreIds: readonly string[]; adresses?: readonly string[] },
  now: Date,
): Promise<void> {
  const { rendezVous = [] } = message;
  const objets = rendezVous.map((dit) => ("seanceId" in dit ? dit.seanceId : dit.rencontreId));
  const membreIds = [...new Set(lecteurs.membreIds)].filter((id) => id !== membreId);
  const adresses = [...new Set(lecteurs.adresses)];
  const auteurId =
    membreId && rendezVous.length > 0 && lecteurs.membreIds.includes(membreId) ? membreId : null;
  if (membreIds.length + adresses.length === 0 && !auteurId) return;
  const {
    sorte,
    code = null,
    nombre = 1,
    debut = null,
    fin = null,
    avant = null,
    lieu,
    visio = null,
    cle = null,
  } = message;
  const { seanceId = null, situationId = null, demandeId = null, suiviId = null, groupeId = null } = message;
  const { partageId = null, bilanId = null, invitationId = null } = message;
  await tx.$executeRaw`
    WITH dit AS (
      INSERT INTO "Message" ("espaceId", "id", "sorte", "code", "nombre", "debut", "fin", "avant", "lieu", "visio",
        "seanceId", "situationId", "demandeId", "suiviId", "groupeId", "partageId", "bilanId", "invitationId", "cle", "creeLe", "expireLe")
      VALUES (${espaceId}::uuid, gen_random_uuid(), ${sorte}::"SorteMessage", ${code}, ${nombre}, ${debut}, ${fin}, ${avant},
        ${lieu?.slice(0, LIEU_MAX) ?? null}, ${visio}, ${seanceId}::uuid, ${situationId}::uuid, ${demandeId}::uuid, ${suiviId}::uuid,
        ${groupeId}::uuid, ${partageId}::uuid, ${bilanId}::uuid, ${invitationId}::uuid, ${cle}, ${now}, ${expireLeOf(sorte, debut, now)})
      ON CONFLICT ("espaceId", "cle") DO NOTHING RETURNING "id"),
    lecteur AS (
      SELECT dit."id" AS "messageId", m."id" AS "membreId", p."courriel" FROM dit, "Membre" m
      LEFT JOIN "Preference" p ON p."espaceId" = m."espaceId" AND p."membreId" = m."id" AND p."sorte" = ${sorte}::"SorteMessage"
      WHERE m."espaceId" = ${espaceId}::uuid AND m."id" = ANY (${membreIds}::uuid[]) AND m."desactiveLe" IS NULL),
    agenda AS (
      INSERT INTO "RendezVous" ("espaceId", "id", "messageId", "seanceId", "rencontreId", "titre", "etat", "sequence", "debut", "fin", "lieu", "visio")
      SELECT ${espaceId}::uuid, gen_random_uuid(), dit."id", r."seanceId", r."rencontreId", r."titre", r."etat", r."sequence", r."debut", r."fin", left(r."lieu", ${LIEU_MAX}::int), r."visio"
      FROM dit, jsonb_to_recordset(${JSON.stringify(rendezVous)}::jsonb) AS r ("seanceId" uuid, "rencontreId" uuid, "titre" text, "etat" "EtatRendezVous",
        "sequence" int, "debut" timestamptz, "fin" timestamptz, "lieu" text, "visio" text)),
    depasse AS (
      UPDATE "Notification" n SET "lueLe" = ${now}::timestamptz FROM lecteur l, "Message" m
      WHERE n."espaceId" = ${espaceId}::uuid AND n."membreId" = l."membreId" AND n."lueLe" IS NULL
        AND m."espaceId" = n."espaceId" AND m."id" = n."messageId" AND m."sorte" = ${sorte}::"SorteMessage"
        AND (m."seanceId", m."situationId", m."demandeId", m."suiviId", m."groupeId", m."bilanId") IS NOT DISTINCT FROM
          (${seanceId}::uuid, ${situationId}::uuid, ${demandeId}::uuid, ${suiviId}::uuid, ${groupeId}::uuid, ${bilanId}::uuid)),
    notifie AS (
      INSERT INTO "Notification" ("espaceId", "messageId", "membreId")
      SELECT ${espaceId}::uuid, "messageId", "membreId" FROM lecteur)
    INSERT INTO "Envoi" ("espaceId", "id", "messageId", "membreId", "adresse", "prochainLe", "etatLe")
    SELECT ${espaceId}::uuid, gen_random_uuid(), "messageId", "membreId", NULL, ${now}::timestamptz, ${now}::timestamptz
    FROM lecteur WHERE ${hasCourriel(sorte)} AND "courriel" IS NOT FALSE
    UNION ALL
    SELECT ${espaceId}::uuid, gen_random_uuid(), dit."id", ${auteurId}::uuid, NULL, ${now}::timestamptz, ${now}::timestamptz
    FROM dit WHERE EXISTS (
      SELECT FROM "RendezVous" r JOIN "Envoi" e ON (e."espaceId", e."messageId") = (r."espaceId", r."messageId")
      WHERE r."espaceId" = ${espaceId}::uuid AND e."membreId" = ${auteurId}::uuid
        AND coalesce(r."seanceId", r."rencontreId") = ANY (${objets}::uuid[]))
    UNION ALL
    SELECT ${espaceId}::uuid, gen_random_uuid(), dit."id", NULL, a, ${now}::timestamptz, ${now}::timestamptz
    FROM dit, unnest(${adresses}::text[]) AS a`;
}
