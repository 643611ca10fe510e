import type { Acteur } from "@/lib/acteur";
import { canPrepare, writableSeances } from "@/lib/courrier/access";
import { SORTES } from "@/lib/courrier/rules/sortes";
import { withEspace } from "@/lib/db";
import { codeOf } from "@/lib/seance/rules/sujet";
import { addMinutes } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import type { SorteCourrier, StatutSeance } from "@/prisma/client/enums";

export type SeanceChoix = {
  id: string;
  code: string;
  statut: StatutSeance;
  debut: Date;
  lieu: string | null;
  intervenant: string;
  personnes: number;
  /** The kinds of letter made already, in the order of its life. */
  deja: SorteCourrier[];
};

const JOUR = 24 * 60;
const MAX = 60;

const SELECT = {
  id: true,
  statut: true,
  debut: true,
  situation: { select: { code: true } },
  groupe: { select: { code: true } },
  lieu: { select: { nom: true } },
  intervenant: { select: { prenom: true, nom: true } },
  courriers: { distinct: ["sorte"], select: { sorte: true } },
  _count: { select: { presences: true } },
} as const satisfies Prisma.SeanceSelect;

/**
 * The séances one writes about these days, of those whose code says so: four weeks to come, and the four that were; those
 * without a letter first. Null for who makes none.
 */
export async function listSeancesChoix(
  acteur: Acteur,
  code: string,
  now: Date,
): Promise<{ aVenir: SeanceChoix[]; tenues: SeanceChoix[] } | null> {
  if (!canPrepare(acteur)) return null;
  return withEspace(acteur, async (tx) => {
    const contient = { contains: code, mode: "insensitive" } as const;
    const porte = code ? { OR: [{ situation: { code: contient } }, { groupe: { code: contient } }] } : {};
    const find = (where: Prisma.SeanceWhereInput, sens: "asc" | "desc") =>
      tx.seance.findMany({
        where: { AND: [writableSeances(acteur), where, porte] },
        orderBy: [{ debut: sens }, { id: sens }],
        take: MAX,
        select: SELECT,
      });
    const prevues = { statut: { in: ["PROPOSEE", "CONFIRMEE"] } } satisfies Prisma.SeanceWhereInput;
    const aVenir = await find({ ...prevues, debut: { gt: now, lt: addMinutes(now, 28 * JOUR) } }, "asc");
    const tenues = await find({ statut: "TENUE", debut: { gt: addMinutes(now, -28 * JOUR) } }, "desc");
    return { aVenir: sansCourrierFirst(aVenir), tenues: sansCourrierFirst(tenues) };
  });
}

const sansCourrierFirst = (rows: Parameters<typeof choixOf>[0][]): SeanceChoix[] =>
  rows.map(choixOf).sort((a, b) => Number(a.deja.length > 0) - Number(b.deja.length > 0));

const choixOf = (row: Prisma.SeanceGetPayload<{ select: typeof SELECT }>): SeanceChoix => ({
  ...{ id: row.id, statut: row.statut, debut: row.debut, code: codeOf(row).code },
  lieu: row.lieu?.nom ?? null,
  intervenant: `${row.intervenant.prenom} ${row.intervenant.nom}`,
  personnes: row._count.presences,
  deja: SORTES.filter((sorte) => row.courriers.some((courrier) => courrier.sorte === sorte)),
});
