import { isDeepStrictEqual } from "node:util";
import type { Acteur } from "@/lib/acteur";
import { listChanges, type Textes, writeContenu } from "@/lib/contenu";
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
  const ecrits = await writeContenu(tx, acteur, "DEMANDE", id, { situationId }, textes, now);
  await tx.demande.updateMany({ where: { espaceId, id }, data });
  return ecrits || coches > 0 || Object.keys(listAutres(ligne, data)).length > 0;
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
  const coches = await compareChoix(tx, acteur, id, choix, Object.values(avant.choix).flat());
  if (!coches) return null;
  const ecrits = await listChanges(tx, acteur, ["DEMANDE_REPRISE", "DEMANDE"], id, textes);
  await writeContenu(tx, acteur, "DEMANDE_REPRISE", id, { situationId }, ecrits, now);
  const commeDeposes = coches.ajoutees.length + coches.otees.length === 0;
  const choisis = Object.entries({ ...avant.choix, ...choix });
  const reprise = {
    reponses: listAutres(ligne, { ...avant.reponses, ...data }),
    choix: Object.fromEntries(choisis.filter(([champ]) => !(commeDeposes && champ in choix))),
  };
  if (!isDeepStrictEqual(avant, reprise))
    await tx.demande.updateMany({ where: { espaceId, id }, data: { reprise } });
  return Object.keys(ecrits).length > 0 || !isDeepStrictEqual(avant, reprise);
}

/** Moves onto a demande the answers of its reprise, which its author files; the words follow apart, once checked. */
export async function fileReprise(tx: Tx, acteur: Acteur, demandeId: string): Promise<void> {
  const where = { espaceId: acteur.espaceId, id: demandeId };
  const { reprise } = await tx.demande.findFirstOrThrow({ where, select: { reprise: true } });
  const { reponses, choix } = repriseOf(reprise);
  await writeChoix(tx, acteur, demandeId, choix, Object.values(choix).flat());
  await tx.demande.updateMany({ where, data: reponses });
}

/** Those of these answers that are others than the row holds. */
const listAutres = (ligne: object, data: object): object =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([champ, reponse]) => !isDeepStrictEqual(ligne[champ as keyof typeof ligne], reponse),
    ),
  );
