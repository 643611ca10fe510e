import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { lockSeance } from "@/lib/seance/queries/lock";
import { holdSituation } from "@/lib/situation/queries/lock";
import type { Prisma } from "@/prisma/client/client";

/**
 * A séance among those of `where`, held until the end of the transaction: its minutes have one writer at a time, and
 * none once the agreement is withdrawn. Gives its situation, null of a group's, the intervenant·e, and the last version of
 * the minutes or null.
 */
export async function lockCompteRendu(
  tx: Tx,
  acteur: Acteur,
  where: Prisma.SeanceWhereInput,
  seanceId: string,
) {
  const { espaceId } = acteur;
  const sur = await tx.seance.findFirst({
    where: { espaceId, id: seanceId },
    select: { situationId: true, examens: { where: { travaillee: true }, select: { situationId: true } } },
  });
  if (!sur) return null;
  const examinees = sur.examens.map((examen) => examen.situationId).sort();
  for (const id of sur.situationId ? [sur.situationId] : examinees) await holdSituation(tx, acteur, id);
  await lockSeance(tx, acteur, seanceId);
  const seance = await tx.seance.findFirst({
    where: { AND: [where, { id: seanceId }] },
    select: {
      intervenantId: true,
      comptesRendus: {
        orderBy: { version: "desc" },
        take: 1,
        select: { id: true, version: true, statut: true, revision: true, page: true },
      },
    },
  });
  if (!seance) return null;
  const { comptesRendus, ...reste } = seance;
  return { ...reste, situationId: sur.situationId, derniere: comptesRendus[0] ?? null };
}

/**
 * Keeps exactly these tools on a draft: how many changed. Null, and nothing written, when one is not in the espace's list, or is retired
 * and was ticked neither on this draft nor on the version it corrects.
 */
export async function writeOutils(
  tx: Tx,
  { espaceId }: Acteur,
  compteRenduId: string,
  outils: readonly string[],
  corrigeeId?: string,
): Promise<number | null> {
  const voulus = [...new Set(outils)];
  const lignes = await tx.compteRenduOutil.findMany({
    where: { espaceId, compteRenduId: { in: [compteRenduId, corrigeeId ?? compteRenduId] } },
    select: { valeurId: true },
  });
  const coches = lignes.map(({ valeurId }) => valeurId);
  const connus = await tx.valeur.count({
    where: {
      espaceId,
      liste: "outil",
      id: { in: voulus },
      OR: [{ retireeLe: null }, { id: { in: coches } }],
    },
  });
  if (connus < voulus.length) return null;
  const ote = await tx.compteRenduOutil.deleteMany({
    where: { espaceId, compteRenduId, valeurId: { notIn: voulus } },
  });
  const mis = await tx.compteRenduOutil.createMany({
    data: voulus.map((valeurId) => ({ espaceId, compteRenduId, valeurId })),
    skipDuplicates: true,
  });
  return ote.count + mis.count;
}

/** The tools of a version become those of the séance, which the year's figures count. */
export async function copyOutils(tx: Tx, { espaceId }: Acteur, seanceId: string, compteRenduId: string) {
  const outils = await tx.compteRenduOutil.findMany({
    where: { espaceId, compteRenduId },
    select: { valeurId: true },
  });
  await tx.seanceOutil.deleteMany({ where: { espaceId, seanceId } });
  await tx.seanceOutil.createMany({ data: outils.map(({ valeurId }) => ({ espaceId, seanceId, valeurId })) });
}
