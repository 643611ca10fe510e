import type { Trouvaille } from "@/lib/recherche/queries";

export const NATURES = {
  situation: "Situations",
  demande: "Demandes",
  groupe: "Groupes",
  personne: "Personnes",
  structure: "Structures",
} as const satisfies Record<Trouvaille["nature"], string>;

/** Where a find leads, under the espace. People and structures are found on their own page of the directory. */
export function hrefOf({ nature, id }: Pick<Trouvaille, "nature" | "id">): string {
  const paths = {
    situation: "situations",
    demande: "demandes",
    groupe: "groupes",
    personne: "annuaire/personnes",
    structure: "annuaire/structures",
  } as const;
  return `/${paths[nature]}/${id}`;
}
