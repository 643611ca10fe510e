import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";

/** Who leads séances and rencontres today, by name. */
export async function readIntervenants(tx: Tx, { espaceId }: Acteur): Promise<{ id: string; nom: string }[]> {
  const rows = await tx.membre.findMany({
    where: { espaceId, desactiveLe: null, roles: { some: { role: "INTERVENANT" } } },
    orderBy: [{ nom: "asc" }, { prenom: "asc" }],
    select: { id: true, prenom: true, nom: true },
  });
  return rows.map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` }));
}
