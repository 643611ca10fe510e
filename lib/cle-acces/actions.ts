"use server";

import { accountAction } from "@/lib/account-action";
import * as connexion from "@/lib/cle-acces/commands/connexion";
import * as garde from "@/lib/cle-acces/commands/garde";
import { REFUS_CLE, REFUS_CONNEXION_CLE } from "@/lib/cle-acces/labels";
import * as schema from "@/lib/cle-acces/schema";

export const demanderConnexionCle = accountAction({
  schema: schema.DefiCle,
  command: connexion.askConnexion,
  refusals: REFUS_CONNEXION_CLE,
  given: (options) => options,
});

export const connecterCle = accountAction({
  schema: schema.ConnexionCle,
  command: connexion.openConnexionCle,
  refusals: REFUS_CONNEXION_CLE,
  next: (suite) => suite,
});

export const preparerCle = accountAction({
  schema: schema.PreparationCle,
  command: garde.prepareCle,
  refusals: REFUS_CLE,
  fields: { MOT_DE_PASSE: "motDePasse", CODE: "code", CODE_ATTENDU: "code", DEJA_SERVI: "code" },
  keep: ["nom"],
  given: (options) => options,
});

export const ajouterCle = accountAction({
  schema: schema.AjoutCle,
  command: garde.addCle,
  refusals: REFUS_CLE,
  keep: ["nom"],
  next: (suite) => suite ?? "/compte/cles?fait=ajout",
});

export const renommerCle = accountAction({
  schema: schema.NomCle,
  command: garde.renameCle,
  refusals: REFUS_CLE,
  next: () => "/compte/cles",
});

export const retirerCle = accountAction({
  schema: schema.RetraitCle,
  command: garde.removeCle,
  refusals: REFUS_CLE,
  next: () => "/compte/cles?fait=retrait",
});
