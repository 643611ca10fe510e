import { z } from "zod";
import { nouveauMotDePasse } from "@/lib/champ";

/** Where to go after signing in: a path of this site, never an address. */
const suite = z
  .string()
  .regex(/^\/[a-z0-9-]+(\/[\w\-/]*)?$/)
  .optional()
  .catch(undefined);

export const Connexion = z.object({
  email: z.preprocess(
    (value) => (typeof value === "string" ? value.trim().toLowerCase() : value),
    z.email("Indiquez une adresse électronique, comme prenom.nom@exemple.fr.").max(254),
  ),
  motDePasse: z
    .string({ error: "Indiquez votre mot de passe." })
    .min(1, "Indiquez votre mot de passe.")
    .max(200)
    .normalize(),
  suite,
});

export const ChangementMotDePasse = z
  .object({
    actuel: z
      .string({ error: "Indiquez votre mot de passe actuel." })
      .min(1, "Indiquez votre mot de passe actuel.")
      .max(200)
      .normalize(),
    nouveau: nouveauMotDePasse("Choisissez un nouveau mot de passe."),
    confirmation: z.string().max(200).normalize().default(""),
  })
  .refine((value) => value.nouveau === value.confirmation, {
    path: ["confirmation"],
    message: "Les deux saisies diffèrent.",
  });

export const Entree = z.object({
  espace: z.string().regex(/^[a-z0-9-]{1,60}$/),
  code: z
    .string({ error: "Indiquez le mot de passe provisoire." })
    .min(1, "Indiquez le mot de passe provisoire.")
    .max(200)
    .normalize(),
});

export const Deconnexion = z.object({});
