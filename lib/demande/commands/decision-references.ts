import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import type { ListeCode } from "@/lib/referentiel/rules/listes";

/** Whether this member is an intervenant·e of the espace, with an access that is open. */
export async function isIntervenantActif(
  tx: Tx,
  { espaceId }: Acteur,
  intervenantId: string,
): Promise<boolean> {
  const found = await tx.membre.count({
    where: { espaceId, id: intervenantId, desactiveLe: null, roles: { some: { role: "INTERVENANT" } } },
  });
  return found === 1;
}

/** The code of a reason of this list that may be given today; null when there is no such reason. */
export async function findMotif(
  tx: Tx,
  { espaceId }: Acteur,
  liste: ListeCode,
  motifId: string,
): Promise<string | null> {
  const motif = await tx.valeur.findFirst({
    where: { espaceId, id: motifId, liste, retireeLe: null },
    select: { code: true },
  });
  return motif?.code ?? null;
}

/** Whether one may be sent to this structure today. */
export async function isStructureOuverte(
  tx: Tx,
  { espaceId }: Acteur,
  structureId: string,
): Promise<boolean> {
  return (await tx.structure.count({ where: { espaceId, id: structureId, retireeLe: null } })) === 1;
}
