import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { readBrouillon } from "@/lib/import/queries/brouillon";
import type { ChampCode } from "@/lib/import/rules/champ";
import { CHAMPS } from "@/lib/import/rules/champs";
import type { Correspondance } from "@/lib/import/rules/correspondance";
import type { UpdateImport } from "@/lib/import/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Says which sheet is read and what its columns hold. Refused: a field given to two columns, or none for what lines are
 * recognised by; `champ` and `colonne` tell which.
 */
export async function updateImport(
  acteur: Acteur,
  { importId, feuille, colonnes, role, baseSecret }: z.output<typeof UpdateImport>,
  now: Date,
): Promise<
  Result<{ id: string }, "INTROUVABLE" | "CHAMP_MANQUANT" | "CHAMP_DOUBLE"> & {
    champ?: string;
    colonne?: number;
  }
> {
  return withEspace(acteur, async (tx) => {
    const brouillon = await readBrouillon(tx, acteur, importId, now);
    if (!brouillon || brouillon.bilan || !brouillon.feuilles[feuille]) return refuse("INTROUVABLE");
    const champs = CHAMPS[brouillon.sorte];
    const connus: (ChampCode | null)[] = colonnes.map((code) =>
      champs.some((champ) => champ.code === code) ? code : null,
    );
    const double = connus.findIndex((code, rang) => code !== null && connus.indexOf(code) !== rang);
    const libelleOf = (code: ChampCode | null | undefined) =>
      champs.find((champ) => champ.code === code)?.libelle;
    if (double >= 0) return { ...refuse("CHAMP_DOUBLE"), champ: libelleOf(connus[double]), colonne: double };
    const manque = champs.find(({ cle, code }) => cle && !connus.includes(code));
    if (manque) return { ...refuse("CHAMP_MANQUANT"), champ: manque.libelle };
    const defauts = { role: role ?? null, baseSecret: baseSecret ?? null };
    const correspondance: Correspondance = { feuille, colonnes: connus, defauts };
    await tx.import.updateMany({
      where: { espaceId: acteur.espaceId, id: brouillon.id },
      data: { correspondance },
    });
    await journaliser(tx, acteur, "modifier", "import", brouillon.id);
    return ok({ id: brouillon.id });
  });
}
