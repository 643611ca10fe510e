import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { empreinteOf } from "@/lib/empreinte";
import { createGroupes, updateGroupes } from "@/lib/groupe/commands/lot";
import { type Brouillon, type Ecartees, listSaisies, readBrouillon } from "@/lib/import/queries/brouillon";
import { createPlan, type Plan } from "@/lib/import/queries/etat";
import { countLignes, type LignePlan, resumeOf } from "@/lib/import/rules/plan";
import { tableOf } from "@/lib/import/rules/table";
import type { RunImport } from "@/lib/import/schema";
import { journaliser } from "@/lib/journal";
import { lockAdministrateurs } from "@/lib/membre/commands/droits";
import { createMembres, updateMembres } from "@/lib/membre/commands/lot";
import { ok, type Result, refuse } from "@/lib/result";
import { createStructures, updateStructures } from "@/lib/structure/commands/lot";

/**
 * Writes what the preview showed, all of it or nothing, in one transaction and as many statements for one line as for
 * thousands. Imports of an espace go one after the other: the second finds what the first has written. Refused: what
 * would be written is no longer what was shown; lines are wrong and nobody chose to leave them out. Of the file, only
 * the lines left out are kept.
 */
export async function runImport(
  acteur: Acteur,
  { importId, apercu, ecarter }: z.output<typeof RunImport>,
  now: Date,
): Promise<Result<{ id: string }, "INTROUVABLE" | "DEJA_FAIT" | "APERCU_PERIME" | "LIGNES_EN_ERREUR">> {
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import/${espaceId}`}, 0))::text`;
    const brouillon = await readBrouillon(tx, acteur, importId, now);
    if (!brouillon) return refuse("INTROUVABLE");
    if (brouillon.bilan) return refuse("DEJA_FAIT");
    const { sorte, correspondance } = brouillon;
    if (!correspondance) return refuse("APERCU_PERIME");
    if (sorte === "MEMBRES") await lockAdministrateurs(tx, espaceId);
    const plan = await createPlan(tx, acteur, sorte, listSaisies(brouillon, correspondance), correspondance);
    if (empreinteOf("import", resumeOf<unknown>(plan.lignes)) !== apercu) return refuse("APERCU_PERIME");
    const bilan = countLignes(plan.lignes);
    if (bilan.ECARTEE > 0 && !ecarter) return refuse("LIGNES_EN_ERREUR");
    if (!(await writePlan(tx, acteur, plan, now))) return refuse("APERCU_PERIME");
    await tx.import.updateMany({
      where: { espaceId, id: importId },
      data: { faitLe: now, bilan, feuilles: [], ecartees: ecarteesOf(brouillon, plan) },
    });
    await journaliser(tx, acteur, "importer", "import", importId);
    return ok({ id: importId });
  });
}

/** False when another has written in between: a name taken, a member gone. */
async function writePlan(tx: Tx, acteur: Acteur, plan: Plan, now: Date): Promise<boolean> {
  if (plan.sorte === "STRUCTURES") {
    const { nouvelles, changees } = partOf(plan.lignes);
    const created = await createStructures(tx, acteur, nouvelles);
    const updated = await updateStructures(tx, acteur, changees);
    return created === nouvelles.length && updated === changees.length;
  }
  if (plan.sorte === "GROUPES") {
    const { nouvelles, changees } = partOf(plan.lignes);
    const created = await createGroupes(tx, acteur, nouvelles, now);
    const updated = await updateGroupes(tx, acteur, changees, now);
    return created === nouvelles.length && updated === changees.length;
  }
  const { nouvelles, changees } = partOf(plan.lignes);
  // No way in yet: the administrator says when each is invited (lib/invitation).
  const created = await createMembres(tx, acteur, nouvelles, now);
  const updated = await updateMembres(tx, acteur, changees, now);
  return created.length === nouvelles.length && updated === changees.length;
}

function partOf<D>(lignes: readonly LignePlan<D>[]): { nouvelles: D[]; changees: (D & { id: string })[] } {
  const nouvelles: D[] = [];
  const changees: (D & { id: string })[] = [];
  for (const { donnees, cibleId: id } of lignes) {
    if (donnees && id) changees.push({ ...donnees, id });
    else if (donnees) nouvelles.push(donnees);
  }
  return { nouvelles, changees };
}

function ecarteesOf({ feuilles, sorte, correspondance }: Brouillon, { lignes }: Plan): Ecartees {
  const feuille = feuilles[correspondance?.feuille ?? 0];
  const table = feuille ? tableOf(feuille, sorte) : { entetes: [], lignes: [] };
  const cellules = new Map(table.lignes.map((ligne) => [ligne.numero, ligne.cellules]));
  return {
    entetes: table.entetes,
    lignes: lignes
      .filter(({ etat }) => etat === "ECARTEE")
      .map(({ numero, raisons }) => ({ numero, cellules: cellules.get(numero) ?? [], raisons })),
  };
}
