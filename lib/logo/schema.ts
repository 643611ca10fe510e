import { z } from "zod";

/** Bytes of the file one gives. */
export const LOGO_MAX = 1_000_000;
export const LOGO_LABEL = "Ce fichier pèse plus de 1 Mo. Choisissez-en un plus léger.";

export const ReplaceLogo = z.object({
  fichier: z.file({ error: "Choisissez une image." }).max(LOGO_MAX, LOGO_LABEL),
});

export const RemoveLogo = z.object({});

/** The address of a logo ends with its fingerprint. */
export const Empreinte = z.string().regex(/^[0-9a-f]{64}$/);
