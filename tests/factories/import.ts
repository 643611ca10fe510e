import type { Acteur } from "@/lib/acteur";
import { createImport as create } from "@/lib/import/commands/create";
import { updateImport } from "@/lib/import/commands/update";
import { getApercu } from "@/lib/import/queries/apercu";
import { getImport } from "@/lib/import/queries/import";
import type { Sorte } from "@/lib/import/rules/champs";
import type { Distribution } from "./distribution";
import type { EspaceDeTest } from "./espace";
import { createMembre } from "./membre";

type Defauts = { role?: "PROFESSIONNEL"; baseSecret?: "PROFESSION" };

/** A file of these lines on its way in, its columns as they were guessed: its id and its preview. */
export async function createImport(
  acteur: Acteur,
  sorte: Sorte,
  lignes: readonly (readonly string[])[],
  now: Date,
  { role, baseSecret }: Defauts = {},
) {
  const fichier = new File([lignes.map((ligne) => ligne.join(";")).join("\n")], "liste.csv");
  const made = await create(acteur, { sorte, fichier }, now);
  if (!made.ok) throw new Error(made.reason);
  const { id: importId } = made.value;
  const fiche = await getImport(acteur, importId, null, now);
  const colonnes = fiche?.colonnes.map(({ code }) => code) ?? [];
  const dite = await updateImport(acteur, { importId, feuille: 0, colonnes, role, baseSecret }, now);
  if (!dite.ok) throw new Error(dite.reason);
  const apercu = await getApercu(acteur, importId, { etat: null, page: 1 }, now);
  if (!apercu || apercu === "sans-correspondance") throw new Error("no preview");
  return { importId, apercu };
}

/** A file the administrator has on its way in, and a member who has never come in. */
export async function createImports(espace: EspaceDeTest, cast: Distribution, mot: string, now: Date) {
  const lignes = [["Nom"], [`Structure ${mot} à créer`]];
  const { importId } = await createImport(cast.administrateur, "STRUCTURES", lignes, now);
  const attendu = await createMembre(espace, { nom: `Attendu ${mot}`, charteVersion: null });
  return { pretId: importId, attendId: attendu.membreId };
}
