import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { canAdministerStructures } from "@/lib/structure/access";

export type StructureLigne = {
  id: string;
  nom: string;
  type: string | null;
  territoire: string | null;
  telephone: string | null;
  membres: number;
  retiree: boolean;
};

/** Every structure of the espace by name, retired ones last, for the administrator; null for anyone else. */
export async function listStructures(acteur: Acteur): Promise<StructureLigne[] | null> {
  if (!canAdministerStructures(acteur)) return null;
  return withEspace(acteur, async (tx) => {
    const rows = await tx.structure.findMany({
      where: { espaceId: acteur.espaceId },
      orderBy: [{ retireeLe: { sort: "asc", nulls: "first" } }, { nom: "asc" }],
      select: {
        id: true,
        nom: true,
        telephone: true,
        retireeLe: true,
        type: { select: { libelle: true } },
        territoire: { select: { nom: true } },
        _count: { select: { membres: true } },
      },
    });
    return rows.map(({ type, territoire, retireeLe, _count, ...row }) => ({
      ...row,
      type: type?.libelle ?? null,
      territoire: territoire?.nom ?? null,
      membres: _count.membres,
      retiree: retireeLe !== null,
    }));
  });
}

export type StructureFiche = {
  id: string;
  nom: string;
  typeId: string | null;
  territoireId: string | null;
  telephone: string | null;
  retiree: boolean;
};

/** One structure, for the administrator's form; null for anyone else or an unknown id. */
export async function getStructure(acteur: Acteur, structureId: string): Promise<StructureFiche | null> {
  if (!isId(structureId) || !canAdministerStructures(acteur)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await tx.structure.findFirst({
      where: { espaceId: acteur.espaceId, id: structureId },
      select: { id: true, nom: true, typeId: true, territoireId: true, telephone: true, retireeLe: true },
    });
    if (!row) return null;
    const { retireeLe, ...structure } = row;
    return { ...structure, retiree: retireeLe !== null };
  });
}
