const LONGUEUR_MAXIMALE = 60;

/**
 * The stable code of a value an espace adds: kebab-case ASCII made from its label, and a number
 * when the list already holds it (`groupe-de-parole`, `groupe-de-parole-2`). Never changes when
 * the label is edited afterwards. A label with no Latin letter or digit gives `valeur`.
 */
export function createCode(libelle: string, dejaPris: ReadonlySet<string>): string {
  const racine =
    libelle
      .normalize("NFKD")
      .replace(/œ/gi, "oe")
      .replace(/æ/gi, "ae")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, LONGUEUR_MAXIMALE)
      .replace(/^-+|-+$/g, "") || "valeur";
  if (!dejaPris.has(racine)) return racine;
  let rang = 2;
  while (dejaPris.has(`${racine}-${rang}`)) rang += 1;
  return `${racine}-${rang}`;
}
