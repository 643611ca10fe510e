"use server";

import { accountAction } from "@/lib/account-action";
import * as adresse from "@/lib/compte/commands/adresse";
import * as connexion from "@/lib/compte/commands/connexion";
import { enterEspace } from "@/lib/compte/commands/entree";
import { changeMotDePasse } from "@/lib/compte/commands/mot-de-passe";
import { requestMotDePasse, resetMotDePasse } from "@/lib/compte/commands/oubli";
import {
  REFUS_ADRESSE,
  REFUS_CONNEXION,
  REFUS_ENTREE,
  REFUS_LIEN,
  REFUS_MOT_DE_PASSE,
  REFUS_OUBLI,
  REFUS_RENONCER,
  REFUS_REVOCATION,
} from "@/lib/compte/labels/compte";
import * as schema from "@/lib/compte/schema";

export const connecter = accountAction({
  schema: schema.Connexion,
  command: connexion.openConnexion,
  refusals: REFUS_CONNEXION,
  keep: ["email"],
  next: (suite) => suite,
});

const fermer = accountAction({
  schema: schema.Deconnexion,
  command: connexion.closeConnexion,
  refusals: {},
  next: (suite) => suite,
});

/** The action of a form without a state of its own: a button in the menu. */
export async function deconnecter(data: FormData): Promise<void> {
  await fermer({}, data);
}

export const fermerConnexion = accountAction({
  schema: schema.Revocation,
  command: connexion.revokeConnexion,
  refusals: REFUS_REVOCATION,
  next: () => "/compte",
});

export const changerMotDePasse = accountAction({
  schema: schema.ChangementMotDePasse,
  command: changeMotDePasse,
  refusals: REFUS_MOT_DE_PASSE,
  fields: { MOT_DE_PASSE_ACTUEL: "actuel" },
  next: (suite) => suite,
  done: "Votre mot de passe est changé. Vos autres connexions sont fermées.",
});

export const entrer = accountAction({
  schema: schema.EntreeEspace,
  command: enterEspace,
  refusals: REFUS_ENTREE,
  fields: { CODE: "motDePasse" },
  next: (suite) => suite,
});

export const demanderMotDePasse = accountAction({
  schema: schema.Oubli,
  command: requestMotDePasse,
  refusals: REFUS_OUBLI,
  keep: ["email"],
  next: () => "/mot-de-passe-oublie?fait=demande",
});

export const reinitialiser = accountAction({
  schema: schema.Reinitialisation,
  command: resetMotDePasse,
  refusals: REFUS_LIEN,
  next: () => "/connexion?fait=mot-de-passe",
});

export const demanderAdresse = accountAction({
  schema: schema.ChangementAdresse,
  command: adresse.requestAdresse,
  refusals: REFUS_ADRESSE,
  fields: {
    ...{ MOT_DE_PASSE: "motDePasse", MEME: "email" },
    ...{ CODE: "code", CODE_ATTENDU: "code", DEJA_SERVI: "code" },
  },
  keep: ["email"],
  next: () => "/compte?fait=demande",
});

export const renoncerAdresse = accountAction({
  schema: schema.Renoncement,
  command: adresse.renounceAdresse,
  refusals: REFUS_RENONCER,
  next: () => "/compte?fait=renonce",
});

export const confirmerAdresse = accountAction({
  schema: schema.Lien,
  command: adresse.confirmAdresse,
  refusals: REFUS_LIEN,
  next: () => "/connexion?fait=adresse",
});

export const annulerAdresse = accountAction({
  schema: schema.Lien,
  command: adresse.cancelAdresse,
  refusals: REFUS_LIEN,
  next: () => "/connexion?fait=annulation",
});
