import type { Acteur } from "@/lib/acteur";
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

export type StructureChoix = { id: string; nom: string };

/** The structures one may choose today, by name. */
export async function listStructuresChoix(acteur: Acteur): Promise<StructureChoix[]> {
  return withEspace(acteur, (tx) =>
    tx.structure.findMany({
      where: { espaceId: acteur.espaceId, retireeLe: null },
      orderBy: { nom: "asc" },
      select: { id: true, nom: true },
    }),
  );
}
