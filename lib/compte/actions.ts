"use server";

import { accountAction } from "@/lib/account-action";
import * as commands from "@/lib/compte/commands";
import { REFUS_CONNEXION, REFUS_ENTREE, REFUS_MOT_DE_PASSE } from "@/lib/compte/labels";
import * as schema from "@/lib/compte/schema";

export const connecter = accountAction({
  schema: schema.Connexion,
  command: commands.openConnexion,
  refusals: REFUS_CONNEXION,
  keep: ["email"],
  next: (suite) => suite,
});

const fermer = accountAction({
  schema: schema.Deconnexion,
  command: commands.closeConnexion,
  refusals: {},
  next: () => "/connexion",
});

/** The action of a form without a state of its own: a button in the menu. */
export async function deconnecter(data: FormData): Promise<void> {
  await fermer({}, data);
}

export const changerMotDePasse = accountAction({
  schema: schema.ChangementMotDePasse,
  command: commands.changeMotDePasse,
  refusals: REFUS_MOT_DE_PASSE,
  fields: { MOT_DE_PASSE_ACTUEL: "actuel" },
  next: (suite) => suite,
  done: "Votre mot de passe est changé. Vos autres sessions sont fermées.",
});

export const entrer = accountAction({
  schema: schema.EntreeEspace,
  command: commands.enterEspace,
  refusals: REFUS_ENTREE,
  fields: { CODE: "motDePasse" },
  next: (suite) => suite,
});
