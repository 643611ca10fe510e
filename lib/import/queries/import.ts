import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { type Brouillon, readBrouillon } from "@/lib/import/queries/brouillon";
import type { ChampCode } from "@/lib/import/rules/champ";
import { CHAMPS, type Sorte } from "@/lib/import/rules/champs";
import { type Defauts, guessColonnes } from "@/lib/import/rules/correspondance";
import type { Bilan } from "@/lib/import/rules/plan";
import { exemplesOf, type Feuille, lettreOf, tableOf } from "@/lib/import/rules/table";

export type Colonne = {
  rang: number;
  lettre: string;
  entete: string;
  exemples: string[];
  code: ChampCode | null;
};
export type ImportFiche = {
  id: string;
  sorte: Sorte;
  champs: { code: ChampCode; libelle: string }[];
  feuilles: { nom: string; lignes: number }[];
  feuille: number;
  colonnes: Colonne[];
  defauts: Defauts;
  /** Once done: what was, and whether lines can be taken back. */
  fait: Bilan | null;
};

/**
 * The acteur's own file: the columns of a sheet (the one chosen, else the first), and what each most likely holds.
 * Null: unknown, another's, or a day old.
 */
export async function getImport(
  acteur: Acteur,
  importId: string,
  feuille: number | null,
  now: Date,
): Promise<ImportFiche | null> {
  const brouillon = await withEspace(acteur, (tx) => readBrouillon(tx, acteur, importId, now));
  if (!brouillon) return null;
  const { id, sorte, feuilles, correspondance, bilan } = brouillon;
  const choisie = feuille ?? correspondance?.feuille ?? 0;
  return {
    ...{ id, sorte, feuille: choisie, fait: bilan },
    champs: CHAMPS[sorte].map(({ code, libelle }) => ({ code, libelle })),
    feuilles: feuilles.map((une) => ({ nom: une.nom, lignes: tableOf(une, sorte).lignes.length })),
    colonnes: colonnesOf(brouillon, feuilles[choisie], choisie),
    defauts: correspondance?.defauts ?? { role: null, baseSecret: null },
  };
}

function colonnesOf(
  { sorte, correspondance }: Brouillon,
  feuille: Feuille | undefined,
  choisie: number,
): Colonne[] {
  if (!feuille) return [];
  const table = tableOf(feuille, sorte);
  const dites = correspondance?.feuille === choisie ? correspondance.colonnes : guessColonnes(table, sorte);
  return Array.from({ length: table.colonnes }, (_, rang) => ({
    rang,
    lettre: lettreOf(rang),
    entete: table.entetes[rang] ?? "",
    exemples: exemplesOf(table, rang),
    code: dites[rang] ?? null,
  })).filter(({ entete, exemples }) => entete || exemples.length > 0);
}
