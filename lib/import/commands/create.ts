import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { callFunction, withEspace } from "@/lib/db";
import { canImport, limiteOf } from "@/lib/import/access";
import { readBrouillon } from "@/lib/import/queries/brouillon";
import { LIGNES_MAX, tableOf } from "@/lib/import/rules/table";
import type { CreateImport, DiscardImport } from "@/lib/import/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { type RefusTableau, readTableau } from "@/lib/tableau";

export type CreateImportRefus = "INTERDIT" | "SANS_LIGNE" | RefusTableau;

/**
 * Reads a file of lines and keeps what it holds for the acteur alone, a day at most; its id. The file itself is not
 * kept, nor its name. `ou` names the cell, the row or the sheet of a refusal.
 */
export async function createImport(
  acteur: Acteur,
  { sorte, fichier }: z.output<typeof CreateImport>,
  now: Date,
): Promise<Result<{ id: string }, CreateImportRefus> & { ou?: string }> {
  if (!canImport(acteur, sorte)) return refuse("INTERDIT");
  const lues = await readTableau(Buffer.from(await fichier.arrayBuffer()));
  if (!lues.ok) return lues;
  const tailles = lues.value.map((feuille) => tableOf(feuille, sorte).lignes.length);
  if (tailles.every((lignes) => lignes === 0)) return refuse("SANS_LIGNE");
  const trop = tailles.findIndex((lignes) => lignes > LIGNES_MAX);
  if (trop >= 0) return { ...refuse("TROP_DE_LIGNES"), ou: lues.value[trop]?.nom ?? "" };
  const { espaceId, membreId } = acteur;
  return withEspace(acteur, async (tx) => {
    await tx.import.deleteMany({ where: { espaceId, creeLe: { lte: limiteOf(now) } } });
    const { id } = await tx.import.create({
      data: { espaceId, membreId, sorte, feuilles: lues.value, creeLe: now },
      select: { id: true },
    });
    await journaliser(tx, acteur, "creer", "import", id);
    return ok({ id });
  });
}

/** Erases a file and all that was read of it. */
export async function discardImport(
  acteur: Acteur,
  { importId }: z.output<typeof DiscardImport>,
  now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    const brouillon = await readBrouillon(tx, acteur, importId, now);
    if (!brouillon) return refuse("INTROUVABLE");
    await tx.import.deleteMany({ where: { espaceId: acteur.espaceId, id: brouillon.id } });
    await journaliser(tx, acteur, "supprimer", "import", brouillon.id);
    return ok();
  });
}

/** Erases, in every espace, the files that nobody came back to within a day. */
export async function purgeImports(clock: () => Date): Promise<void> {
  const espaces = await callFunction<{ id: string }>("SELECT travail_espaces() AS id", []);
  for (const { id: espaceId } of espaces)
    await withEspace({ espaceId }, (tx) =>
      tx.import.deleteMany({ where: { espaceId, creeLe: { lte: limiteOf(clock()) } } }),
    );
}
