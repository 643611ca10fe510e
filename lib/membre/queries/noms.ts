import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";

/**
 * How to name those who signed something: the full name of each of these members, by id, and nothing for nobody. One
 * statement; the caller has proved that the acteur may know them.
 */
export async function readNoms(
  tx: Tx,
  { espaceId }: Pick<Acteur, "espaceId">,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string> {
  const membres = await tx.membre.findMany({
    where: { espaceId, id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, prenom: true, nom: true },
  });
  const noms = new Map(membres.map(({ id, prenom, nom }) => [id, `${prenom} ${nom}`]));
  return (id) => (id && noms.get(id)) || "";
}
