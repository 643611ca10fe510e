import type { Acteur } from "@/lib/acteur";
import { GROUPE, type TextesCollectifs } from "@/lib/compte-rendu-collectif/rules";
import { readContenu, readContenus } from "@/lib/contenu";
import type { Tx } from "@/lib/db";

export type EcritCollectif = { textes: TextesCollectifs; outils: { id: string; libelle: string }[] };

/**
 * What one version of a group's minutes says: the group's words where `general`, and those of these situations. Each
 * reading is journalised; the words of another situation are not read at all. The caller has proved access.
 */
export async function readEcritCollectif(
  tx: Tx,
  acteur: Acteur,
  compteRenduId: string,
  { general, situationIds }: { general: boolean; situationIds: readonly string[] },
): Promise<EcritCollectif> {
  const { espaceId } = acteur;
  const parts = await tx.compteRenduSituation.findMany({
    where: { espaceId, compteRenduId, situationId: { in: [...situationIds] } },
    select: { id: true, situationId: true },
  });
  const ids = parts.map(({ id }) => id);
  const textes = await readContenus(tx, acteur, "COMPTE_RENDU_SITUATION", ids);
  const outils = await tx.compteRenduOutil.findMany({
    where: { espaceId, compteRenduId },
    orderBy: { valeur: { ordre: "asc" } },
    select: { valeur: { select: { id: true, libelle: true } } },
  });
  return {
    textes: {
      ...(general ? { [GROUPE]: await readContenu(tx, acteur, "COMPTE_RENDU", compteRenduId) } : {}),
      ...Object.fromEntries(parts.map(({ id, situationId }) => [situationId, textes.get(id) ?? {}])),
    },
    outils: outils.map(({ valeur }) => valeur),
  };
}
