import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { env } from "@/lib/env";

export type Admissions = {
  regles: { id: string; domaine: string; valeur: string; structure: string | null }[];
  structures: { id: string; nom: string }[];
  /** The claim whose value a rule may ask. */
  revendication: string;
};

/** Whom this espace admits by the identity provider, for its administrator; null for anyone else. */
export async function getAdmissions(acteur: Acteur): Promise<Admissions | null> {
  if (!can(acteur, "espace.administrer")) return null;
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const regles = await tx.admission.findMany({
      where: { espaceId },
      orderBy: [{ domaine: "asc" }, { valeur: "asc" }],
      select: { id: true, domaine: true, valeur: true, structure: { select: { nom: true } } },
    });
    const structures = await tx.structure.findMany({
      where: { espaceId, retireeLe: null },
      orderBy: { nom: "asc" },
      select: { id: true, nom: true },
    });
    return {
      regles: regles.map(({ structure, ...regle }) => ({ ...regle, structure: structure?.nom ?? null })),
      structures,
      revendication: env().OIDC_REVENDICATION,
    };
  });
}
