import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";

/** A structure an agreement can cover, and its professionals who can be named one by one. */
export type PorteeChoix = {
  id: string;
  nom: string;
  membres: { id: string; nom: string; profession: string | null }[];
};

/** The structures of the espace with their professionals, by name. Two statements. */
export async function listPorteesChoix(tx: Tx, { espaceId }: Acteur): Promise<PorteeChoix[]> {
  const structures = await tx.structure.findMany({
    where: { espaceId, retireeLe: null },
    orderBy: { nom: "asc" },
    select: { id: true, nom: true },
  });
  const membres = await tx.membre.findMany({
    where: { espaceId, desactiveLe: null, roles: { some: { role: "PROFESSIONNEL" } } },
    orderBy: [{ nom: "asc" }, { prenom: "asc" }],
    select: {
      id: true,
      prenom: true,
      nom: true,
      structureId: true,
      profession: { select: { libelle: true } },
    },
  });
  const parStructure = new Map<string | null, PorteeChoix["membres"]>();
  for (const { id, prenom, nom, structureId, profession } of membres) {
    const membre = { id, nom: `${prenom} ${nom}`, profession: profession?.libelle ?? null };
    parStructure.set(structureId, [...(parStructure.get(structureId) ?? []), membre]);
  }
  return structures.map((structure) => ({ ...structure, membres: parStructure.get(structure.id) ?? [] }));
}

/**
 * Who may have informed the person or collected their agreement: the professionals of one structure, and those
 * associated to the situation, by name. Neither their hierarchy nor the service. One statement.
 */
export async function listCollegues(
  tx: Tx,
  { espaceId }: Acteur,
  structureId: string | null,
  associes: readonly string[],
): Promise<{ id: string; nom: string }[]> {
  const rows = await tx.membre.findMany({
    where: {
      espaceId,
      desactiveLe: null,
      roles: { some: { role: "PROFESSIONNEL" } },
      OR: [{ structureId }, { id: { in: [...associes] } }],
    },
    orderBy: [{ nom: "asc" }, { prenom: "asc" }],
    take: 200,
    select: { id: true, prenom: true, nom: true },
  });
  return rows.map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` }));
}
