import { z } from "zod";
import { facultatif, id, nouveauMotDePasse, suite } from "@/lib/champ";
import { saisieTitulaire } from "@/lib/facteur/schema";

/** A password or a code one was given or knows: whatever its length, it is compared. */
const connu = (demande: string) => z.string({ error: demande }).min(1, demande).max(200).normalize();

const adresse = z.preprocess(
  (value) => (typeof value === "string" ? value.trim().toLowerCase() : value),
  z.email("Indiquez une adresse électronique, comme prenom.nom@exemple.fr.").max(254),
);

export const Connexion = z.object({
  email: adresse,
  motDePasse: connu("Indiquez votre mot de passe."),
  suite,
});

/** A password, chosen and typed twice. */
export const choixMotDePasse = {
  nouveau: nouveauMotDePasse("Choisissez un nouveau mot de passe."),
  confirmation: z.string().max(200).normalize().default(""),
};
export const isConfirme = (choix: { nouveau: string; confirmation: string }) =>
  choix.nouveau === choix.confirmation;
export const SAISIES_DIFFERENTES = { path: ["confirmation"], message: "Les deux saisies diffèrent." };
const DEJA_CONNU = { path: ["nouveau"], message: "Choisissez-en un autre que celui qu’on vous a donné." };

export const ChangementMotDePasse = z
  .object({ actuel: connu("Indiquez votre mot de passe actuel."), ...choixMotDePasse })
  .refine(isConfirme, SAISIES_DIFFERENTES)
  .refine(({ actuel, nouveau }) => actuel !== nouveau, DEJA_CONNU);

export const EntreeEspace = z
  .object({ motDePasse: connu("Indiquez le mot de passe provisoire."), ...choixMotDePasse })
  .refine(isConfirme, SAISIES_DIFFERENTES)
  .refine(({ motDePasse, nouveau }) => motDePasse !== nouveau, DEJA_CONNU);

export const Deconnexion = z.object({});

/** Without an id: all the others. */
export const Revocation = z.object({ connexionId: facultatif(id) });

export const Oubli = z.object({ email: adresse });

/** The last part of a link's address: 256 bits. */
const jeton = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const Lien = z.object({ jeton });

export const Reinitialisation = z
  .object({ jeton, ...choixMotDePasse })
  .refine(isConfirme, SAISIES_DIFFERENTES);

export const Renoncement = z.object({});

export const ChangementAdresse = z.object({ email: adresse, ...saisieTitulaire });
