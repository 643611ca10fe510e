import type { Acteur } from "@/lib/acteur";
import type { RecordConsentement } from "@/lib/consentement/schema";
import type { Tx } from "@/lib/db";

export type ReferenceRefus = "PORTEE_INCONNUE" | "EXCLUSION_INCONNUE" | "PERSONNE_INCONNUE";

/**
 * Whether all that a record names is of this espace: structures, professionals of those structures, categories,
 * and who informed the person or collected the agreement, always a professional: neither their hierarchy nor the
 * service. The refusal of the first that is not, or null.
 */
export async function checkReferences(
  tx: Tx,
  { espaceId }: Acteur,
  { information, accord }: RecordConsentement,
): Promise<ReferenceRefus | null> {
  const collecteurs = [information?.recueilliParId, accord?.recueilliParId].filter((id) => id !== undefined);
  const { portees = [], exclusions = [] } = accord ?? {};
  const nommes = portees.map(({ membreId }) => membreId).filter((id) => id !== undefined);
  const membres = await tx.membre.findMany({
    where: { espaceId, id: { in: [...collecteurs, ...nommes] } },
    select: {
      id: true,
      structureId: true,
      roles: { where: { role: "PROFESSIONNEL" }, select: { role: true } },
    },
  });
  const structureOf = new Map(membres.map(({ id, structureId }) => [id, structureId]));
  const professionnels = new Set(membres.filter(({ roles }) => roles.length > 0).map(({ id }) => id));
  if (!collecteurs.every((id) => professionnels.has(id))) return "PERSONNE_INCONNUE";
  if (!accord) return null;

  const structures = new Set([accord.conserveParId, ...portees.map(({ structureId }) => structureId)]);
  const connues = await tx.structure.count({ where: { espaceId, id: { in: [...structures] } } });
  const coherent = portees.every((p) => !p.membreId || structureOf.get(p.membreId) === p.structureId);
  if (portees.length === 0 || connues !== structures.size || !coherent) return "PORTEE_INCONNUE";

  const categories = new Set(exclusions);
  const listees = await tx.valeur.count({
    where: { espaceId, liste: "exclusion", code: { in: [...categories] } },
  });
  return listees === categories.size ? null : "EXCLUSION_INCONNUE";
}
