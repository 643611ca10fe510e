import { callFunction, type Tx, withEspace } from "@/lib/db";
import { env } from "@/lib/env";
import { type Mail, messageIdOf, sendMail } from "@/lib/mail";
import { notify } from "@/lib/message/commands/notify";
import { type EnvoiAFormater, formatEnvoi, SELECT_ENVOI } from "@/lib/message/queries/envoi";
import { BAIL_MINUTES, type Remise, remiseOf, suiteOf } from "@/lib/message/rules/envoi";
import { SANS_APRES_RETRAIT } from "@/lib/message/rules/sortes";
import { addMinutes, jourOf } from "@/lib/time";
import { Prisma } from "@/prisma/client/client";

type Espace = { espaceId: string };
type Pris = EnvoiAFormater & { essais: number };

/**
 * Sends what is due, espace by espace, until nothing is left or no server answers: then the rest keeps its turn, and
 * the next run begins by another mail. `clock` is asked before each. Without `SMTP_URL` nothing is sent, only let expire.
 */
export async function deliverEnvois(clock: () => Date): Promise<void> {
  const espaces = await callFunction<{ id: string }>("SELECT travail_envois($1) AS id", [clock()]);
  for (const { id: espaceId } of espaces) {
    await expireEnvois({ espaceId }, clock());
    for (;;) {
      const issue = env().SMTP_URL ? await deliverEnvoi({ espaceId }, clock()) : null;
      if (issue === "INJOIGNABLE") return;
      if (issue === null) break;
    }
  }
}

/** Longer than the server may stay silent (lib/mail): what is handed over is held until it answers. */
const REMISE_MS = 75_000;

/** What a situation whose agreement was withdrawn has no mail for any more: what was said before, and every date. */
const RETIRE = Prisma.sql`EXISTS (
  SELECT FROM "Situation" x WHERE x."espaceId" = s."espaceId" AND x."accordRetireLe" IS NOT NULL
    AND (x."id" = s."situationId" OR x."id" = (SELECT q."situationId" FROM "Seance" q WHERE q."espaceId" = s."espaceId" AND q."id" = s."seanceId"))
    AND (s."creeLe" < x."accordRetireLe" OR s."sorte"::text = ANY (${SANS_APRES_RETRAIT})))`;

/** A mail that has nothing left to say, that its reader has declined since, or whose access is closed, is not sent. */
async function expireEnvois({ espaceId }: Espace, now: Date): Promise<void> {
  await withEspace(
    { espaceId },
    (tx) => tx.$executeRaw`
      UPDATE "Envoi" e SET "etat" = 'PERIME', "etatLe" = ${now}
      FROM "Message" s
      WHERE e."espaceId" = ${espaceId}::uuid AND e."etat" = 'EN_ATTENTE' AND e."prochainLe" <= ${now}
        AND s."espaceId" = e."espaceId" AND s."id" = e."messageId" AND (s."expireLe" <= ${now} OR ${RETIRE}
          OR EXISTS (SELECT FROM "Membre" m WHERE m."espaceId" = e."espaceId" AND m."id" = e."membreId" AND m."desactiveLe" IS NOT NULL)
          OR EXISTS (SELECT FROM "Preference" p WHERE p."espaceId" = e."espaceId" AND p."membreId" = e."membreId"
            AND p."sorte" = s."sorte" AND NOT p."courriel"))`,
  );
}

/**
 * Takes one mail of this espace that is due, sends it and writes what became of it; null when none is. Two steps, and
 * a worker may die in each: taken, it comes back after its lease; sent and not noted, it is sent again under the same
 * Message-ID. Two workers never take the same one.
 */
export async function deliverEnvoi(
  { espaceId }: Espace,
  now: Date,
): Promise<Remise["issue"] | "PERIME" | null> {
  const envoi = await withEspace({ espaceId }, (tx) => take(tx, espaceId, now));
  if (!envoi) return null;
  const remettre = async (tx: Tx) => {
    if (!(await hold(tx, espaceId, envoi.id, now))) return "PERIME" as const;
    const remise = remiseOf(await sendMail(mailOf(envoi)));
    await conclude(tx, espaceId, envoi, remise, now);
    return remise.issue;
  };
  return withEspace({ espaceId }, remettre, REMISE_MS);
}

/**
 * Holds the mail while it is handed over, so that a withdrawal waits for it or comes before it; false when it came before:
 * the mail then has nothing left to say.
 */
async function hold(tx: Tx, espaceId: string, id: string, now: Date): Promise<boolean> {
  const [tenu] = await tx.$queryRaw<{ retire: boolean }[]>`
    SELECT ${RETIRE} AS retire FROM "Envoi" e JOIN "Message" s ON s."espaceId" = e."espaceId" AND s."id" = e."messageId"
    WHERE e."espaceId" = ${espaceId}::uuid AND e."id" = ${id}::uuid AND e."etat" = 'EN_ATTENTE' FOR UPDATE OF e`;
  if (tenu?.retire)
    await tx.envoi.updateMany({ where: { espaceId, id }, data: { etat: "PERIME", etatLe: now } });
  return tenu?.retire === false;
}

async function take(tx: Tx, espaceId: string, now: Date): Promise<Pris | null> {
  const [taken] = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Envoi" SET "essais" = "essais" + 1, "prochainLe" = ${addMinutes(now, BAIL_MINUTES)}
    WHERE "espaceId" = ${espaceId}::uuid AND "id" = (
      SELECT "id" FROM "Envoi" WHERE "espaceId" = ${espaceId}::uuid AND "etat" = 'EN_ATTENTE' AND "prochainLe" <= ${now}
      ORDER BY "prochainLe", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id"`;
  if (!taken) return null;
  return tx.envoi.findUniqueOrThrow({
    where: { espaceId_id: { espaceId, id: taken.id } },
    select: { ...SELECT_ENVOI, essais: true },
  });
}

function mailOf(envoi: Pris): Mail {
  const { sujet, texte, html, adresse, unClic, calendriers } = formatEnvoi(envoi);
  return {
    messageId: messageIdOf(envoi.id),
    ...{ to: adresse, subject: sujet, text: texte, html, unsubscribe: unClic },
    calendars: calendriers.map(({ methode, fichier, contenu }) => ({
      ...{ method: methode, filename: fichier, content: contenu },
    })),
  };
}

/** A refused address is told to those who can mend it, once a day. */
async function conclude(tx: Tx, espaceId: string, envoi: Pris, remise: Remise, now: Date): Promise<void> {
  const suite = suiteOf(remise, envoi.essais, now);
  // Gone meanwhile where its address was taken back.
  await tx.envoi.updateMany({ where: { espaceId, id: envoi.id }, data: suite });
  if (suite.etat !== "REFUSE") return;
  const admins = await tx.membreRole.findMany({
    where: { espaceId, role: "ADMINISTRATEUR" },
    select: { membreId: true },
  });
  const cle = `COURRIEL_REFUSE:${jourOf(now, envoi.message.espace.zone)}`;
  const membreIds = admins.map(({ membreId }) => membreId);
  await notify(tx, { espaceId }, { sorte: "COURRIEL_REFUSE", cle }, { membreIds }, now);
}
