import type { BaseSecret, RoleCode } from "@/prisma/client/enums";
import type { ChampCode } from "./champ";
import { CHAMPS, type Sorte } from "./champs";
import { cleOf } from "./cle";
import type { Ligne, Table } from "./table";

/** What is said once for the lines that do not say it. */
export type Defauts = { role: RoleCode | null; baseSecret: BaseSecret | null };

/** Which sheet is read, what each of its columns holds (null: nothing we take), and what holds for all. */
export type Correspondance = { feuille: number; colonnes: (ChampCode | null)[]; defauts: Defauts };

/** A row of data by field; a field no column holds is absent, an empty cell is "". */
export type Saisie = { numero: number; valeurs: Partial<Record<ChampCode, string>> };

/**
 * What each column most likely holds, from its header: our own word, another we know, or one that begins with it. A
 * field is given to one column, the best and then the first.
 */
export function guessColonnes({ entetes, colonnes }: Table, sorte: Sorte): (ChampCode | null)[] {
  const guessed: (ChampCode | null)[] = Array.from({ length: colonnes }, () => null);
  const pris = new Set<ChampCode>();
  const passes: ((entete: string, libelle: string, mots: readonly string[]) => boolean)[] = [
    (entete, libelle) => entete === libelle,
    (entete, _, mots) => mots.includes(entete),
    (entete, libelle, mots) => [libelle, ...mots].some((mot) => mot.length > 3 && entete.startsWith(mot)),
  ];
  for (const matches of passes)
    for (const [rang, texte] of entetes.entries()) {
      const entete = cleOf(texte);
      if (!entete || guessed[rang]) continue;
      const champ = CHAMPS[sorte].find(
        ({ code, libelle, mots }) => !pris.has(code) && matches(entete, cleOf(libelle), mots),
      );
      if (!champ) continue;
      guessed[rang] = champ.code;
      pris.add(champ.code);
    }
  return guessed;
}

/** A row of data as the correspondence reads it. */
export const saisieOf = (colonnes: readonly (ChampCode | null)[], { numero, cellules }: Ligne): Saisie => ({
  numero,
  valeurs: Object.fromEntries(colonnes.flatMap((code, rang) => (code ? [[code, cellules[rang] ?? ""]] : []))),
});
