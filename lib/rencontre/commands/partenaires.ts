import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";

type Coches = { structure: readonly string[]; membre: readonly string[] };

/**
 * Writes who is expected, or who was there: the ticked ones get this, the others lose it, and who is neither expected
 * nor was there is no longer a partner. What was expected stays beside what took place. The caller has proved that they
 * are the espace's.
 */
export async function writePartenaires(
  tx: Tx,
  { espaceId }: Acteur,
  rencontreId: string,
  quoi: "attendu" | "present",
  { structure, membre }: Coches,
): Promise<void> {
  const ici = { espaceId, rencontreId };
  const coches = { OR: [{ structureId: { in: [...structure] } }, { membreId: { in: [...membre] } }] };
  const nouveaux = [
    ...structure.map((structureId) => ({ structureId })),
    ...membre.map((membreId) => ({ membreId })),
  ];
  await tx.rencontrePartenaire.createMany({
    data: nouveaux.map((partenaire) => ({ ...ici, ...partenaire, attendu: false })),
    skipDuplicates: true,
  });
  await tx.rencontrePartenaire.updateMany({ where: ici, data: { [quoi]: false } });
  await tx.rencontrePartenaire.updateMany({ where: { ...ici, ...coches }, data: { [quoi]: true } });
  await tx.rencontrePartenaire.deleteMany({
    where: { ...ici, attendu: false, OR: [{ present: null }, { present: false }] },
  });
}
