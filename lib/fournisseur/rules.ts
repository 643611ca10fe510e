/** What an identity provider says of someone. */
type Revendications = Record<string, unknown>;

/** What Recul keeps of it. `courriel` is null unless the provider vouches for it. */
export type Identite = {
  sujet: string;
  courriel: string | null;
  prenom: string;
  nom: string;
  valeur: string | null;
  /** The provider says that two factors were proved. */
  prouve: boolean;
};

export type Confiance = {
  /** The provider vouches for every address it gives, and says so elsewhere than in the claim. */
  adresseGarantie: boolean;
  /** The claim that rules of admission compare. */
  revendication: string;
  /** The values of `acr` that mean two factors. */
  acrFacteur: readonly string[];
};

const COURRIEL = /^[^\s@,;<>"]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const texteOf = (valeur: unknown, max: number): string =>
  typeof valeur === "string" ? valeur.normalize("NFC").trim().slice(0, max) : "";

/**
 * An identity, read from claims that were checked. An address serves when the provider says it is verified, or vouches
 * for all of them; never when it says it is not. Names are ProConnect's (`usual_name`) or the standard ones.
 */
export function identiteOf(dit: Revendications, confiance: Confiance): Identite {
  const courriel = texteOf(dit.email, 254).toLowerCase();
  const verifie =
    dit.email_verified === true || (dit.email_verified === undefined && confiance.adresseGarantie);
  const valeur = dit[confiance.revendication];
  return {
    sujet: texteOf(dit.sub, 255),
    courriel: verifie && COURRIEL.test(courriel) ? courriel : null,
    prenom: texteOf(dit.given_name, 80) || "Prénom",
    nom: texteOf(dit.usual_name, 80) || texteOf(dit.family_name, 80) || "à compléter",
    valeur: texteOf(Array.isArray(valeur) ? valeur[0] : valeur, 200) || null,
    prouve:
      (typeof dit.acr === "string" && confiance.acrFacteur.includes(dit.acr)) ||
      (Array.isArray(dit.amr) && dit.amr.includes("mfa")),
  };
}

/** Addresses anyone can have: admitting them would admit everyone. */
const PUBLICS = new Set([
  "free.fr",
  "gmail.com",
  "gmx.fr",
  "hotmail.com",
  "hotmail.fr",
  "icloud.com",
  "laposte.net",
  "live.fr",
  "orange.fr",
  "outlook.com",
  "outlook.fr",
  "proton.me",
  "protonmail.com",
  "sfr.fr",
  "wanadoo.fr",
  "yahoo.com",
  "yahoo.fr",
]);

export const isDomainePublic = (domaine: string): boolean => PUBLICS.has(domaine);

/** A domain, however it was typed: without « @ », in lower case. */
export const normaliserDomaine = (saisi: string): string => saisi.trim().toLowerCase().replace(/^@/, "");
