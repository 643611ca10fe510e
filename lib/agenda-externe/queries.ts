import type { Acteur } from "@/lib/acteur";
import { canHaveAgendas, ownAgendas } from "@/lib/agenda-externe/access";
import { isEnCours } from "@/lib/agenda-externe/rules";
import { type Tx, withEspace } from "@/lib/db";
import type { FauteLecture } from "@/prisma/client/enums";

export type AgendaExterneLigne = {
  id: string;
  /** All that is shown of the address. */
  hote: string;
  creeLe: Date;
  luLe: Date | null;
  enCours: boolean;
  /** Stretches of busy time to come. */
  occupations: number;
  faute: { motif: FauteLecture; code: number | null; depuis: Date } | null;
};

/** The calendars elsewhere that say when the acteur is busy, as they answer; nobody else's. Null without the right. */
export async function listAgendasExternes(acteur: Acteur, now: Date): Promise<AgendaExterneLigne[] | null> {
  if (!canHaveAgendas(acteur)) return null;
  return withEspace(acteur, async (tx) => {
    const agendas = await tx.agendaExterne.findMany({
      where: ownAgendas(acteur),
      orderBy: [{ creeLe: "asc" }, { id: "asc" }],
      select: {
        ...{ id: true, hote: true, creeLe: true, luLe: true, prochainLe: true },
        ...{ faute: true, code: true, fauteLe: true },
        _count: { select: { occupations: { where: { fin: { gt: now } } } } },
      },
    });
    return agendas.map(({ id, hote, creeLe, luLe, faute, code, fauteLe, _count, ...agenda }) => ({
      ...{ id, hote, creeLe, luLe, enCours: isEnCours(agenda, now), occupations: _count.occupations },
      faute: faute && fauteLe ? { motif: faute, code, depuis: fauteLe } : null,
    }));
  });
}

type Question = { membreIds: readonly string[]; du: Date; au: Date };

/**
 * When calendars elsewhere say that these members are busy, between two instants. The caller has proved that the acteur
 * plans with them. One statement.
 */
export async function readOccupations(
  tx: Tx,
  { espaceId }: Acteur,
  { membreIds, du, au }: Question,
): Promise<{ membreId: string; debut: Date; fin: Date }[]> {
  return tx.occupation.findMany({
    where: { espaceId, membreId: { in: [...membreIds] }, fin: { gt: du }, debut: { lt: au } },
    orderBy: [{ debut: "asc" }, { fin: "asc" }],
    select: { membreId: true, debut: true, fin: true },
  });
}
