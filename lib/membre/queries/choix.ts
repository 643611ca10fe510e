import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { listDelegations } from "@/lib/espace/queries";
import { canAdministerMembres } from "@/lib/membre/access";
import { listValeurs, type ValeurChoix } from "@/lib/referentiel/queries";
import { listStructuresChoix, type StructureChoix } from "@/lib/structure/queries/annuaire";

export type ChoixMembre = {
  structures: StructureChoix[];
  professions: ValeurChoix[];
  delegations: { id: string; nom: string }[];
};

/** What the administrator's form of a member offers to choose from; null for anyone else. */
export async function getChoixMembre(acteur: Acteur): Promise<ChoixMembre | null> {
  if (!canAdministerMembres(acteur)) return null;
  return withEspace(acteur, async () => ({
    structures: await listStructuresChoix(acteur),
    professions: (await listValeurs(acteur, ["profession"])).profession,
    delegations: await listDelegations(acteur),
  }));
}
