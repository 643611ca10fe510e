import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import type { Tx } from "@/lib/db";
import { visibleImports } from "@/lib/import/access";
import { SORTES, type Sorte } from "@/lib/import/rules/champs";
import { type Correspondance, type Saisie, saisieOf } from "@/lib/import/rules/correspondance";
import type { Bilan } from "@/lib/import/rules/plan";
import { type Feuille, tableOf } from "@/lib/import/rules/table";

/** A line left out: its number, its cells, and why. */
export type Ecartee = { numero: number; cellules: string[]; raisons: string[] };
export type Ecartees = { entetes: string[]; lignes: Ecartee[] };

export type Brouillon = {
  id: string;
  sorte: Sorte;
  feuilles: Feuille[];
  correspondance: Correspondance | null;
  bilan: Bilan | null;
  ecartees: Ecartees | null;
};

/** The acteur's own file, with all it holds; null: unknown, another's, too old. */
export async function readBrouillon(
  tx: Tx,
  acteur: Acteur,
  importId: string,
  now: Date,
): Promise<Brouillon | null> {
  if (!isId(importId)) return null;
  const row = await tx.import.findFirst({
    where: { AND: [visibleImports(acteur, now), { id: importId }] },
    select: { id: true, sorte: true, feuilles: true, correspondance: true, bilan: true, ecartees: true },
  });
  const sorte = SORTES.find((known) => known === row?.sorte);
  if (!row || !sorte) return null;
  return {
    id: row.id,
    sorte,
    feuilles: row.feuilles as Feuille[],
    correspondance: row.correspondance as Correspondance | null,
    bilan: row.bilan as Bilan | null,
    ecartees: row.ecartees as Ecartees | null,
  };
}

/** The rows of data of the sheet that was chosen, as its columns are read. */
export function listSaisies(
  { feuilles, sorte }: Pick<Brouillon, "feuilles" | "sorte">,
  { feuille, colonnes }: Correspondance,
): Saisie[] {
  const choisie = feuilles[feuille];
  if (!choisie) return [];
  return tableOf(choisie, sorte).lignes.map((ligne) => saisieOf(colonnes, ligne));
}
