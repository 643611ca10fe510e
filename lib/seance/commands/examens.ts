import type { Acteur } from "@/lib/acteur";
import { listEtats } from "@/lib/consentement/queries/etats";
import type { Tx } from "@/lib/db";
import { listNonCouverts } from "@/lib/ordre-du-jour/queries";
import type { NonCouvertsRefus } from "@/lib/ordre-du-jour/rules";
import { listExterieuresNonCouvertes } from "@/lib/personne-exterieure/queries";
import { refuse } from "@/lib/result";
import { holdSituation } from "@/lib/situation/queries/lock";

type Examen = { situationId: string; retireLe: Date | null };

/** Holds the situations of an agenda, in one order for all: a withdrawal comes before or after, never between. */
export async function holdExamens(tx: Tx, acteur: Acteur, examens: readonly Examen[]): Promise<void> {
  for (const { situationId } of examens.toSorted((a, b) => (a.situationId < b.situationId ? -1 : 1)))
    await holdSituation(tx, acteur, situationId);
}

type Worked = { seanceId: string; debut: Date; examens: readonly Examen[]; travaillee: readonly string[] };

/**
 * Records which situations of an agenda were worked on. Each needs its agreement in force and covering everyone gathered,
 * unless it was withdrawn after the séance began; null when all is written.
 */
export async function writeExamens(
  tx: Tx,
  acteur: Acteur,
  { seanceId, debut, examens, travaillee }: Worked,
): Promise<NonCouvertsRefus | ReturnType<typeof refuse<"PERIME" | "SITUATION_SANS_ACCORD">> | null> {
  const { espaceId } = acteur;
  const dites = new Set(travaillee);
  const possibles = examens.filter(({ retireLe }) => retireLe === null || retireLe > debut);
  if (travaillee.some((id) => !possibles.some(({ situationId }) => situationId === id)))
    return refuse("PERIME");
  const actuelles = possibles.filter(
    ({ situationId, retireLe }) => retireLe === null && dites.has(situationId),
  );
  const ids = actuelles.map(({ situationId }) => situationId);
  const etats = await listEtats(tx, acteur, ids);
  if (ids.some((id) => etats.get(id) !== "EN_VIGUEUR")) return refuse("SITUATION_SANS_ACCORD");
  const reunis = await tx.presence.findMany({ where: { espaceId, seanceId }, select: { membreId: true } });
  const reunisIds = reunis.map(({ membreId }) => membreId);
  const membres = await listNonCouverts(tx, acteur, ids, reunisIds);
  const personnes = [...membres, ...(await listExterieuresNonCouvertes(tx, acteur, ids, seanceId))];
  if (personnes.length > 0) return { ok: false, reason: "NON_COUVERTS", personnes };
  for (const { situationId, retireLe } of possibles) {
    const faite = dites.has(situationId);
    if (!faite && retireLe !== null) continue;
    await tx.seanceSituation.updateMany({
      where: { espaceId, seanceId, situationId },
      data: { travaillee: faite },
    });
  }
  return null;
}
