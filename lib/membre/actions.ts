"use server";

import { action } from "@/lib/action";
import * as charte from "@/lib/membre/commands/charte";
import * as feuille from "@/lib/membre/commands/feuille";
import * as membre from "@/lib/membre/commands/membre";
import { REFUS_CHARTE, REFUS_FEUILLE, REFUS_MEMBRE } from "@/lib/membre/labels";
import * as schema from "@/lib/membre/schema";

export const acceptCharte = action({
  schema: schema.AcceptCharte,
  command: charte.acceptCharte,
  refusals: REFUS_CHARTE,
  fields: { ENGAGEMENT: "engagement" },
  next: () => "",
});

export const createMembre = action({
  schema: schema.CreateMembre,
  command: membre.createMembre,
  refusals: REFUS_MEMBRE,
  fields: { DEJA_MEMBRE: "email" },
  next: ({ id }) => `/reglages/membres?invite=${id}`,
});

export const updateMembre = action({
  schema: schema.UpdateMembre,
  command: membre.updateMembre,
  refusals: REFUS_MEMBRE,
  fields: { DERNIER_ADMINISTRATEUR: "roles" },
  next: () => "/reglages/membres",
});

export const resetMembre = action({
  schema: schema.ResetMembre,
  command: membre.resetMembre,
  refusals: REFUS_MEMBRE,
  done: "C’est fait. Donnez-le de vive voix : il ne s’affichera plus. Il sert une fois, dans les sept jours.",
});

export const closeMembre = action({
  schema: schema.CloseMembre,
  command: membre.closeMembre,
  refusals: REFUS_MEMBRE,
  done: "C’est fait.",
});

export const createFeuille = action({
  schema: schema.CreateFeuille,
  command: feuille.createFeuille,
  refusals: REFUS_FEUILLE,
  given: (feuille) => JSON.stringify(feuille),
});
