import type { Acteur } from "@/lib/acteur";
import { readContenus } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";
import { pistableSeances, visiblePistes } from "@/lib/piste/access";
import { isReferent } from "@/lib/situation/access";
import { type Jour, jourFromDate } from "@/lib/time";
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

/** The pistes of a séance for its page; none for who does not read them. Six statements. */
export async function readPistesSeance(tx: Tx, acteur: Acteur, seanceId: string): Promise<PistesSeance> {
  const lignes = await readPistes(tx, acteur, { seanceId });
  const ajoutable =
    (await tx.seance.count({ where: { AND: [pistableSeances(acteur), { id: seanceId }] } })) > 0;
  return { lignes, ajoutable, lieuxPermis: ajoutable ? await listLieuxPermis(tx, acteur) : [] };
}

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
    orderBy: [{ creeLe: "asc" }, { id: "asc" }],
    select: {
      id: true,
      seanceId: true,
      but: true,
      statut: true,
      statutLe: true,
      revoirLe: true,
      situation: { select: { referentId: true } },
    },
  });
  const ids = rows.map(({ id }) => id);
  const textes = await readContenus(tx, acteur, "PISTE", ids);
  return rows.map(({ situation, revoirLe, ...piste }) => ({
    ...piste,
    texte: textes.get(piste.id)?.texte ?? "",
    revoirLe: revoirLe && jourFromDate(revoirLe),
    decidable: isReferent(acteur, situation),
  }));
}
