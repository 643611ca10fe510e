import { z } from "zod";

/** What `npm run espace:create` asks for. */
export const CreateEspace = z.object({
  nom: z.string().trim().min(2).max(120),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  zone: z.string().max(60).default("Europe/Paris"),
  calendrierFerie: z.string().max(40).default("metropole"),
  zoneScolaire: z.enum(["A", "B", "C"]).nullable().default(null),
  operateur: z.string().max(160).nullable().default(null),
  admin: z.object({
    email: z.email().max(254),
    prenom: z.string().trim().min(1).max(80),
    nom: z.string().trim().min(1).max(80),
    motDePasse: z.string().min(12).max(200),
  }),
});
