import { z } from "zod";

export const MAX_LEVEES = 200;
export const MAX_MOTIF = 300;

/** Why a warning may stand: the commonest reason, or another in the writer's words. */
export const PAS_UNE_PERSONNE = "pas_une_personne";

/** The acknowledgement of one warning. A direct identifier has none: its types are not accepted here. */
export const leveeSchema = z.object({
  text: z.string().min(1).max(200),
  type: z.enum(["prenom", "nom", "commune"]),
  motif: z.union([
    z.literal(PAS_UNE_PERSONNE),
    z
      .string()
      .trim()
      .min(3, { error: "Dites en quelques mots pourquoi ce mot peut rester." })
      .max(MAX_MOTIF, { error: `Le motif tient en ${MAX_MOTIF} caractères.` }),
  ]),
});

export const leveesSchema = z.array(leveeSchema).max(MAX_LEVEES);

export type Levee = z.infer<typeof leveeSchema>;
