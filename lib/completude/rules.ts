/** What leaves the figures of a year, or its bilan, short of something; in the order one mends them. */
export const MANQUES = [
  "seance-sans-statut",
  "rencontre-sans-statut",
  "compte-rendu-absent",
  "compte-rendu-a-valider",
  "groupe-sans-bilan",
] as const;
export type Manque = (typeof MANQUES)[number];

/** Under the espace's address, where it is mended. */
export function hrefOf(manque: Manque, id: string, annee: number): string {
  switch (manque) {
    case "seance-sans-statut":
      return `/seances/${id}/tenue`;
    case "rencontre-sans-statut":
      return `/rencontres/${id}`;
    case "groupe-sans-bilan":
      return `/groupes/${id}/bilan?annee=${annee}`;
    default:
      return `/seances/${id}`;
  }
}
