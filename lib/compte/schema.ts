import { z } from "zod";
import { facultatif, id, nouveauMotDePasse } from "@/lib/champ";

/** Where to go after signing in: a path of this site, never an address. */
const suite = z
  .string()
  .regex(/^\/[a-z0-9-]+(\/[\w\-/]*)?$/)
  .optional()
  .catch(undefined);

/** A password or a code one was given or knows: whatever its length, it is compared. */
const connu = (demande: string) => z.string({ error: demande }).min(1, demande).max(200).normalize();

export const Connexion = z.object({
  email: z.preprocess(
    (value) => (typeof value === "string" ? value.trim().toLowerCase() : value),
    z.email("Indiquez une adresse électronique, comme prenom.nom@exemple.fr.").max(254),
  ),
  motDePasse: connu("Indiquez votre mot de passe."),
  suite,
});

const choisi = {
  nouveau: nouveauMotDePasse("Choisissez un nouveau mot de passe."),
  confirmation: z.string().max(200).normalize().default(""),
};
const isConfirme = (choix: { nouveau: string; confirmation: string }) => choix.nouveau === choix.confirmation;
const DIFFERENTES = { path: ["confirmation"], message: "Les deux saisies diffèrent." };
const DEJA_CONNU = { path: ["nouveau"], message: "Choisissez-en un autre que celui qu’on vous a donné." };

export const ChangementMotDePasse = z
  .object({ actuel: connu("Indiquez votre mot de passe actuel."), ...choisi })
  .refine(isConfirme, DIFFERENTES)
  .refine(({ actuel, nouveau }) => actuel !== nouveau, DEJA_CONNU);

export const EntreeEspace = z
  .object({ motDePasse: connu("Indiquez le mot de passe provisoire."), ...choisi })
  .refine(isConfirme, DIFFERENTES)
  .refine(({ motDePasse, nouveau }) => motDePasse !== nouveau, DEJA_CONNU);

export const Deconnexion = z.object({});

/** Without an id: all the others. */
export const Revocation = z.object({ connexionId: facultatif(id) });
