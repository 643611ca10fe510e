import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { canWriteModeles } from "@/lib/courrier/access";
import { readModeles } from "@/lib/courrier/queries/modele";
import { MODELES_PAR_DEFAUT, type Modele } from "@/lib/courrier/rules/modeles";
import type { RestoreModele, UpdateModele } from "@/lib/courrier/schema";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { examineTextes } from "@/lib/levee/queries";
import { refuseAlertes } from "@/lib/levee/rules";
import { ok, type Result, refuse } from "@/lib/result";
import type { SorteCourrier } from "@/prisma/client/enums";

export type UpdateModeleRefus = "INTERDIT" | "PERIME" | "ALERTES";
export type RestoreModeleRefus = "INTERDIT" | "PERIME";

/**
 * A new version of a wording, on the one that was read; letters made before keep theirs. Refused while a word may
 * identify someone and has no answer (ALERTES): what is written to everyone names no one.
 */
export async function updateModele(
  acteur: Acteur,
  { sorte, objet, texte, lue, reponses }: z.output<typeof UpdateModele>,
  now: Date,
): Promise<Result<undefined, UpdateModeleRefus>> {
  if (!canWriteModeles(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx): Promise<Result<undefined, UpdateModeleRefus>> => {
    const examen = await examineTextes(tx, acteur, acteur.espaceId, { objet, texte }, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);
    const dit = { objet: examen.textes.objet ?? objet, texte: examen.textes.texte ?? texte };
    return writeModele(tx, acteur, sorte, dit, lue, now);
  });
}

/** Back to the product's own wording, as one more version. */
export async function restoreModele(
  acteur: Acteur,
  { sorte, lue }: z.output<typeof RestoreModele>,
  now: Date,
): Promise<Result<undefined, RestoreModeleRefus>> {
  if (!canWriteModeles(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, (tx) => writeModele(tx, acteur, sorte, MODELES_PAR_DEFAUT[sorte], lue, now));
}

/** PERIME: someone else has written a version since. */
async function writeModele(
  tx: Tx,
  acteur: Acteur,
  sorte: SorteCourrier,
  dit: Modele,
  lue: number,
  now: Date,
): Promise<Result<undefined, "PERIME">> {
  const { espaceId, membreId: creeParId } = acteur;
  if ((await readModeles(tx, acteur))[sorte].version !== lue) return refuse("PERIME");
  const { count } = await tx.modeleCourrier.createMany({
    data: [{ espaceId, sorte, version: lue + 1, ...dit, creeLe: now, creeParId }],
    skipDuplicates: true,
  });
  if (count === 0) return refuse("PERIME");
  await journaliser(tx, acteur, "regler", "espace", espaceId);
  return ok();
}
