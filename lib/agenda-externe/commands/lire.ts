import { BAIL_MINUTES, fenetreOf, type Issue, isARelire, suiteOf } from "@/lib/agenda-externe/rules";
import { desceller } from "@/lib/coffre";
import { callFunction, type Tx, withEspace } from "@/lib/db";
import type { Lecture } from "@/lib/exterieur";
import type { Fenetre, Plage } from "@/lib/ics-plages";
import { addMinutes } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import { lienOf, USAGE } from "./gerer";

type Espace = { espaceId: string };
type Connu = { etag: string | null; modifie: string | null };

/** How a calendar is fetched, and how what came is understood: where it can be stopped. */
export type Lecteur = {
  read: (adresse: string, connu: Connu) => Promise<Lecture>;
  parse: (
    texte: string,
    fenetre: Fenetre,
  ) => Promise<{ ok: true; plages: Plage[] } | { ok: false; faute: "ILLISIBLE" | "TROP_CHARGEE" }>;
};

const SELECT = {
  ...{ id: true, membreId: true, adresse: true, empreinte: true, etag: true, modifie: true },
  ...{ analyseLe: true, echecs: true, faute: true, fauteLe: true },
  membre: { select: { espace: { select: { zone: true } } } },
} as const satisfies Prisma.AgendaExterneSelect;
type Pris = Prisma.AgendaExterneGetPayload<{ select: typeof SELECT }>;

/** Reads the calendars elsewhere that are due, espace by espace, one after the other. `clock` is asked before each. */
export async function readAgendas(clock: () => Date, lecteur: Lecteur): Promise<void> {
  const espaces = await callFunction<{ id: string }>("SELECT travail_agendas($1) AS id", [clock()]);
  for (const { id: espaceId } of espaces) while (await readAgenda({ espaceId }, lecteur, clock())) {}
}

/**
 * Reads one calendar of this espace that is due; false when none is. Nothing of the database is held meanwhile: taken,
 * it comes back after its lease if the worker dies. What was kept stays until another copy is understood.
 */
async function readAgenda({ espaceId }: Espace, lecteur: Lecteur, now: Date): Promise<boolean> {
  const agenda = await withEspace({ espaceId }, (tx) => take(tx, espaceId, now));
  if (!agenda) return false;
  const adresse = desceller(agenda.adresse, USAGE, lienOf(agenda.membreId, agenda.empreinte));
  const lu = adresse
    ? await understand(agenda, adresse, lecteur, now)
    : { issue: { ok: false, faute: "ADRESSE_PERDUE", code: null } as const };
  await withEspace({ espaceId }, (tx) => conclude(tx, espaceId, agenda, lu, now));
  return true;
}

/** Those whose access is closed wait a day: nobody plans with them. */
async function take(tx: Tx, espaceId: string, now: Date): Promise<Pris | null> {
  await tx.agendaExterne.updateMany({
    where: { espaceId, prochainLe: { lte: now }, membre: { desactiveLe: { not: null } } },
    data: { prochainLe: addMinutes(now, 24 * 60) },
  });
  const [taken] = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "AgendaExterne" SET "prochainLe" = ${addMinutes(now, BAIL_MINUTES)}
    WHERE "espaceId" = ${espaceId}::uuid AND "id" = (
      SELECT "id" FROM "AgendaExterne" WHERE "espaceId" = ${espaceId}::uuid AND "prochainLe" <= ${now}
      ORDER BY "prochainLe", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id"`;
  if (!taken) return null;
  return tx.agendaExterne.findUniqueOrThrow({
    where: { espaceId_id: { espaceId, id: taken.id } },
    select: SELECT,
  });
}

type Lu = { issue: Issue; copie?: { plages: Plage[]; etag: string | null; modifie: string | null } };

async function understand(agenda: Pris, adresse: string, lecteur: Lecteur, now: Date): Promise<Lu> {
  const { etag, modifie, analyseLe, membre } = agenda;
  const connu = isARelire(analyseLe, now) ? { etag: null, modifie: null } : { etag, modifie };
  const lecture = await lecteur.read(adresse, connu);
  if (!lecture.ok) return { issue: lecture };
  if (lecture.corps === null) return { issue: { ok: true } };
  const lue = await lecteur.parse(lecture.corps, { ...fenetreOf(now), zone: membre.espace.zone });
  if (!lue.ok) return { issue: { ok: false, faute: lue.faute, code: null } };
  return { issue: { ok: true }, copie: { plages: lue.plages, ...validateursOf(lecture) } };
}

/** What a server knows its copy by; one too long to be kept is not asked about again. */
const validateursOf = ({ etag, modifie }: Connu): Connu => ({
  etag: etag && etag.length <= 200 ? etag : null,
  modifie: modifie && modifie.length <= 60 ? modifie : null,
});

async function conclude(tx: Tx, espaceId: string, agenda: Pris, { issue, copie }: Lu, now: Date) {
  const { id: agendaId, membreId } = agenda;
  const { count } = await tx.agendaExterne.updateMany({
    where: { espaceId, id: agendaId },
    data: {
      ...suiteOf(issue, agenda, now),
      ...(copie ? { etag: copie.etag, modifie: copie.modifie, analyseLe: now } : {}),
    },
  });
  // Removed by its owner meanwhile: nothing of it is kept.
  if (count === 0 || !copie) return;
  await tx.occupation.deleteMany({ where: { espaceId, agendaId } });
  await tx.occupation.createMany({
    data: copie.plages.map((plage) => ({ espaceId, agendaId, membreId, ...plage })),
  });
}
