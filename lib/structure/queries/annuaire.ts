import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { canReadAnnuaire } from "@/lib/membre/access";

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

export type StructureContact = {
  nom: string;
  type: string | null;
  territoire: string | null;
  telephone: string | null;
  membres: { id: string; prenom: string; nom: string; profession: string | null }[];
};

/** A structure and who works there, for the members who work in the service; null for anyone else. */
export async function getStructureContact(
  acteur: Acteur,
  structureId: string,
): Promise<StructureContact | null> {
  if (!isId(structureId) || !canReadAnnuaire(acteur)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await tx.structure.findFirst({
      where: { espaceId: acteur.espaceId, id: structureId },
      select: {
        nom: true,
        telephone: true,
        type: { select: { libelle: true } },
        territoire: { select: { nom: true } },
        membres: {
          where: { desactiveLe: null },
          orderBy: [{ nom: "asc" }, { prenom: "asc" }],
          take: 200,
          select: { id: true, prenom: true, nom: true, profession: { select: { libelle: true } } },
        },
      },
    });
    if (!row) return null;
    return {
      nom: row.nom,
      telephone: row.telephone,
      type: row.type?.libelle ?? null,
      territoire: row.territoire?.nom ?? null,
      membres: row.membres.map(({ profession, ...membre }) => ({
        ...membre,
        profession: profession?.libelle ?? null,
      })),
    };
  });
}
