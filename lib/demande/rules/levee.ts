/** Why a highlighted word may stay. Codes only: a reason in free words could name someone. */
export const MOTIFS_DE_LEVEE = ["PAS_UNE_PERSONNE", "SERVICE", "LIEU_ETENDU", "PUBLIC"] as const;
export type MotifDeLevee = (typeof MOTIFS_DE_LEVEE)[number];
