import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { listDelegations } from "@/lib/espace/queries";
import { listValeurs, type ValeurChoix } from "@/lib/referentiel/queries";
import { canAdministerStructures } from "@/lib/structure/access";

/** What the form of a structure offers to choose from, for the administrator; null for anyone else. */
export async function getChoixStructure(
  acteur: Acteur,
): Promise<{ types: ValeurChoix[]; territoires: { id: string; nom: string }[] } | null> {
  if (!canAdministerStructures(acteur)) return null;
  return withEspace(acteur, async () => ({
    types: (await listValeurs(acteur, ["type-structure"]))["type-structure"],
    territoires: (await listDelegations(acteur)).flatMap(({ territoires }) => territoires),
  }));
}
