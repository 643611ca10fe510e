import type { Acteur } from "@/lib/acteur";
import type { SeanceCollective } from "@/lib/compte-rendu-collectif/queries/lecture";
import { SECTIONS_SITUATION, type TextesCollectifs } from "@/lib/compte-rendu-collectif/rules";
import { copyContenu, writeContenu } from "@/lib/contenu";
import type { Tx } from "@/lib/db";

type Version = { id: string; seance: Pick<SeanceCollective, "id" | "travaillees"> };

/**
 * Writes what a draft says of each situation that may still be written about; whether anything changed. The words of
 * another are left as they are, and nobody reads them.
 */
export async function writeSituations(
  tx: Tx,
  acteur: Acteur,
  { id: compteRenduId, seance }: Version,
  textes: TextesCollectifs,
  now: Date,
): Promise<boolean> {
  let ecrits = false;
  for (const { situationId, ecrivable } of seance.travaillees) {
    if (!ecrivable) continue;
    const partId = await findOrCreatePart(tx, acteur, compteRenduId, situationId);
    const dites = textes[situationId];
    const sections = dites ? SECTIONS_SITUATION.map((section) => [section, dites[section] ?? ""]) : [];
    const change = await writeContenu(
      tx,
      acteur,
      "COMPTE_RENDU_SITUATION",
      partId,
      { situationId },
      Object.fromEntries(sections),
      now,
    );
    ecrits ||= change;
  }
  return ecrits;
}

/**
 * A version about to be validated says of a situation whose agreement was withdrawn what the validated version before
 * said, or nothing: what was being written of it was never read again, and is not kept. Nobody reads it on the way.
 */
export async function restoreSituations(
  tx: Tx,
  acteur: Acteur,
  { id: compteRenduId, seance }: Version,
  now: Date,
): Promise<void> {
  const { espaceId } = acteur;
  const blanches = Object.fromEntries(SECTIONS_SITUATION.map((section) => [section, ""]));
  for (const { situationId, ecrivable } of seance.travaillees) {
    if (ecrivable) continue;
    const partId = await findOrCreatePart(tx, acteur, compteRenduId, situationId);
    await writeContenu(tx, acteur, "COMPTE_RENDU_SITUATION", partId, { situationId }, blanches, now);
    const avant = await tx.compteRenduSituation.findFirst({
      where: { espaceId, situationId, compteRendu: { seanceId: seance.id, statut: "VALIDE" } },
      orderBy: { compteRendu: { version: "desc" } },
      select: { id: true },
    });
    if (avant) await copyContenu(tx, acteur, "COMPTE_RENDU_SITUATION", avant.id, partId);
  }
}

/** The row that says that a version has a part on this situation. */
async function findOrCreatePart(
  tx: Tx,
  { espaceId }: Acteur,
  compteRenduId: string,
  situationId: string,
): Promise<string> {
  const data = { espaceId, compteRenduId, situationId };
  const part = await tx.compteRenduSituation.findFirst({ where: data, select: { id: true } });
  return (part ?? (await tx.compteRenduSituation.create({ data, select: { id: true } }))).id;
}
