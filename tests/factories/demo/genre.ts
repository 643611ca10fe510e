/** The bank's texts leave « {la professionnelle|le professionnel} » to who tells them. */
export const accorder = (texte: string, feminin: boolean): string =>
  texte.replace(/\{([^|{}]*)\|([^{}]*)\}/g, feminin ? "$1" : "$2");
