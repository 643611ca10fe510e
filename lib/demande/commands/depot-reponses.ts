import { isDeepStrictEqual } from "node:util";
import type { Acteur } from "@/lib/acteur";
import { type Textes, writeContenu } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { repriseOf } from "@/lib/demande/queries/reprise";
import type { Coches } from "@/lib/demande/rules/choix";
import type { Demande, Prisma } from "@/prisma/client/client";
import { compareChoix, writeChoix } from "./depot-references";

/** What the form says: the columns, the values ticked, the words. */
export type Reponses = { data: Prisma.DemandeUncheckedUpdateManyInput; choix: Coches; textes: Textes };

/**
 * Writes answers that are not filed yet: on the draft; apart, for their author alone, when the demande was filed once.
 * Whether any changed; null, and nothing written, when a value is not offered.
 */
export async function writeReponses(
  tx: Tx,
  acteur: Acteur,
  ligne: Demande,
  reponses: Reponses,
  now: Date,
): Promise<boolean | null> {
  return ligne.statut === "BROUILLON"
    ? writeBrouillon(tx, acteur, ligne, reponses, now)
    : writeReprise(tx, acteur, ligne, reponses, now);
}

async function writeBrouillon(
  tx: Tx,
  acteur: Acteur,
  ligne: Demande,
  { data, choix, textes }: Reponses,
  now: Date,
): Promise<boolean | null> {
  const { espaceId, id, situationId } = ligne;
  const coches = await writeChoix(tx, acteur, id, choix);
  if (coches === null) return null;
  const ecrits = await writeContenu(tx, acteur, "DEMANDE", id, situationId, textes, now);
  await tx.demande.updateMany({ where: { espaceId, id }, data });
  return ecrits || coches > 0 || differs(ligne, data);
}

async function writeReprise(
  tx: Tx,
  acteur: Acteur,
  ligne: Demande,
  { data, choix, textes }: Reponses,
  now: Date,
): Promise<boolean | null> {
  const { espaceId, id, situationId } = ligne;
  const avant = repriseOf(ligne.reprise);
  if (!(await compareChoix(tx, acteur, id, choix, Object.values(avant.choix).flat()))) return null;
  const ecrits = await writeContenu(tx, acteur, "DEMANDE_REPRISE", id, situationId, textes, now);
  const reprise = { reponses: { ...avant.reponses, ...data }, choix: { ...avant.choix, ...choix } };
  await tx.demande.updateMany({ where: { espaceId, id }, data: { reprise: reprise as object } });
  return ecrits || !isDeepStrictEqual(avant, reprise);
}

/** Moves onto a demande the answers of its reprise, which its author files; the words follow apart, once checked. */
export async function fileReprise(tx: Tx, acteur: Acteur, demandeId: string): Promise<void> {
  const where = { espaceId: acteur.espaceId, id: demandeId };
  const { reprise } = await tx.demande.findFirstOrThrow({ where, select: { reprise: true } });
  const { reponses, choix } = repriseOf(reprise);
  await writeChoix(tx, acteur, demandeId, choix, Object.values(choix).flat());
  await tx.demande.updateMany({ where, data: reponses });
}

/** Whether one of these answers is another than the one the row holds. */
const differs = (ligne: object, data: object): boolean =>
  Object.entries(data).some(
    ([champ, reponse]) => !isDeepStrictEqual(ligne[champ as keyof typeof ligne], reponse),
  );
