import type { Acteur } from "@/lib/acteur";
import { readContenus } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { visiblePistes } from "@/lib/piste/access";
import { isReferent } from "@/lib/situation/access";
import { type Jour, jourFromDate } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import type { ButPiste, StatutPiste } from "@/prisma/client/enums";

export type PisteLigne = {
  id: string;
  seanceId: string;
  texte: string;
  but: ButPiste;
  statut: StatutPiste;
  statutLe: Date;
  revoirLe: Jour | null;
  /** The acteur decides what becomes of it. */
  decidable: boolean;
};

/** The pistes of a séance, and what adding one needs. */
export type PistesSeance = { lignes: PisteLigne[]; ajoutable: boolean; lieuxPermis: string[] };

/** What is selected of a piste to make its line. */
export const PISTE_SELECT = {
  id: true,
  seanceId: true,
  but: true,
  statut: true,
  statutLe: true,
  revoirLe: true,
  situation: { select: { referentId: true } },
} as const satisfies Prisma.PisteSelect;

type PisteRow = Prisma.PisteGetPayload<{ select: typeof PISTE_SELECT }>;

/** In the order they came. */
export const PISTE_ORDER = [
  { creeLe: "asc" },
  { id: "asc" },
] as const satisfies Prisma.PisteOrderByWithRelationInput[];

/**
 * The pistes of a séance or of a situation in the order they came, with their words, whose reading is journalised;
 * none for who does not read them. Three statements.
 */
export async function readPistes(
  tx: Tx,
  acteur: Acteur,
  de: { seanceId: string } | { situationId: string },
): Promise<PisteLigne[]> {
  const rows = await tx.piste.findMany({
    where: { AND: [visiblePistes(acteur), de] },
    orderBy: [...PISTE_ORDER],
    select: PISTE_SELECT,
  });
  return readLignes(tx, acteur, rows);
}

/** These pistes with their words, whose reading is journalised. The caller has proved that the acteur reads them. */
export async function readLignes(tx: Tx, acteur: Acteur, rows: readonly PisteRow[]): Promise<PisteLigne[]> {
  const ids = rows.map(({ id }) => id);
  const textes = await readContenus(tx, acteur, "PISTE", ids);
  return rows.map(({ situation, revoirLe, ...piste }) => ({
    ...piste,
    texte: textes.get(piste.id)?.texte ?? "",
    revoirLe: revoirLe && jourFromDate(revoirLe),
    decidable: isReferent(acteur, situation),
  }));
}
