import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { createPartages } from "@/lib/partage/commands/send";
import { jetonOf } from "@/lib/partage/queries/secret";
import { addDays, type Jour, jourOf } from "@/lib/time";
import { requireValue } from "./demo/resultat";

/** Someone of the committee without an account, and the link they were sent. */
export type PartageDeTest = { id: string; jeton: string; adresse: string };

type Envoye = { nom: string; adresse: string; jusquau: Jour };

/** Sends a published bilan to one person, for thirty days unless another day is said. */
export async function createPartageDeTest(
  par: Acteur,
  bilanId: string,
  { nom = "Anne Le Roux", adresse = "anne.leroux@exemple.fr", ...suite }: Partial<Envoye>,
  now: Date,
): Promise<PartageDeTest> {
  const { jusquau = addDays(jourOf(now, par.zone), 30) } = suite;
  requireValue(
    await createPartages(par, { bilanId, membres: [], personnes: [{ nom, adresse }], jusquau }, now),
  );
  const { id } = await withEspace(par, (tx) =>
    tx.partage.findFirstOrThrow({ where: { bilanId, adresse, retireLe: null }, select: { id: true } }),
  );
  return { id, jeton: jetonOf(id), adresse };
}
