import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { canHaveAgendas, ownAgendas } from "@/lib/agenda-externe/access";
import { AGENDAS_MAX, canCheck } from "@/lib/agenda-externe/rules";
import type * as schema from "@/lib/agenda-externe/schema";
import { sceller } from "@/lib/coffre";
import { type Tx, withEspace } from "@/lib/db";
import { empreinteOf } from "@/lib/empreinte";
import { adresseOf } from "@/lib/internet";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

type Input<S extends keyof typeof schema> = z.output<(typeof schema)[S]>;

/** What the seal of an address is for. */
export const USAGE = "agenda-externe";
/** What ties a sealed address to its row. */
export const lienOf = (membreId: string, empreinte: string): string => `${membreId}/${empreinte}`;

/**
 * Adds a calendar elsewhere that says when the acteur is busy. Its address is sealed, and never shown again: only its
 * host is. The worker reads it, at once and then every half hour.
 */
export async function createAgendaExterne(
  acteur: Acteur,
  { adresse }: Input<"CreateAgendaExterne">,
  now: Date,
): Promise<Result<undefined, "INTERDIT" | "ADRESSE_ILLISIBLE" | "DEJA_LA" | "TROP">> {
  if (!canHaveAgendas(acteur)) return refuse("INTERDIT");
  const url = adresseOf(adresse);
  if (!url) return refuse("ADRESSE_ILLISIBLE");
  const { espaceId, membreId } = acteur;
  const empreinte = empreinteOf(USAGE, url.href);
  return withEspace(acteur, async (tx) => {
    await lockMembre(tx, acteur);
    const connus = await tx.agendaExterne.findMany({
      where: { espaceId, membreId },
      select: { empreinte: true },
    });
    if (connus.some((connu) => connu.empreinte === empreinte)) return refuse("DEJA_LA");
    if (connus.length >= AGENDAS_MAX) return refuse("TROP");
    const scellee = sceller(url.href, USAGE, lienOf(membreId, empreinte));
    const { id } = await tx.agendaExterne.create({
      data: {
        espaceId,
        membreId,
        hote: url.hostname,
        adresse: scellee,
        empreinte,
        creeLe: now,
        prochainLe: now,
      },
      select: { id: true },
    });
    await journaliser(tx, acteur, "relier", "agenda-externe", id);
    return ok();
  });
}

/** So that two addresses added at once are counted one after the other. */
async function lockMembre(tx: Tx, { espaceId, membreId }: Acteur): Promise<void> {
  await tx.$queryRaw`SELECT FROM "Membre" WHERE "espaceId" = ${espaceId}::uuid AND "id" = ${membreId}::uuid FOR NO KEY UPDATE`;
}

/** Has one of the acteur's calendars read now; a minute at least after the last time. */
export async function checkAgendaExterne(
  acteur: Acteur,
  { agendaId }: Input<"CheckAgendaExterne">,
  now: Date,
): Promise<Result<undefined, "INTROUVABLE" | "TROP_TOT">> {
  return withEspace(acteur, async (tx) => {
    const where = { AND: [ownAgendas(acteur), { id: agendaId }] };
    const agenda = await tx.agendaExterne.findFirst({ where, select: { essayeLe: true } });
    if (!agenda) return refuse("INTROUVABLE");
    if (!canCheck(agenda, now)) return refuse("TROP_TOT");
    await tx.agendaExterne.updateMany({ where, data: { prochainLe: now } });
    return ok();
  });
}

/** Stops reading one of the acteur's calendars: its address and all that was kept of it are deleted at once. */
export async function closeAgendaExterne(
  acteur: Acteur,
  { agendaId }: Input<"CloseAgendaExterne">,
  _now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    const { count } = await tx.agendaExterne.deleteMany({
      where: { AND: [ownAgendas(acteur), { id: agendaId }] },
    });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "delier", "agenda-externe", agendaId);
    return ok();
  });
}
