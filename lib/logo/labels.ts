import type { ReplaceLogoRefus } from "@/lib/logo/commands";

export const REPLACE_LOGO_REFUS = {
  INTERDIT: "Seul l’administrateur ou l’administratrice règle l’espace.",
  FORMAT: "Ce fichier n’est pas une image PNG, JPEG ou WebP. Enregistrez le logo en PNG, puis choisissez-le.",
  ANIMEE: "Cette image est animée. Choisissez une image fixe.",
  AJOUTS:
    "Ce fichier contient autre chose que son image. Ouvrez-le, enregistrez-le en PNG, puis choisissez-le à nouveau.",
  TROP_GRANDE: "Cette image a trop de points. Réduisez-la : 600 points de large suffisent.",
  TROP_PETITE: "Cette image est trop petite ou trop étroite : il faut au moins 24 points dans chaque sens.",
  ILLISIBLE:
    "Cette image est abîmée ou illisible. Ouvrez-la, enregistrez-la en PNG, puis choisissez-la à nouveau.",
} as const satisfies Record<ReplaceLogoRefus, string>;

/** Where a browser asks for an espace's logo; undefined: it has none. */
export const logoHref = (slug: string, empreinte: string | null): string | undefined =>
  empreinte ? `/${slug}/logo/${empreinte}` : undefined;
