"use server";

import * as abonnement from "@/lib/abonnement/commands";
import { REFUS_ABONNEMENT } from "@/lib/abonnement/labels";
import * as schema from "@/lib/abonnement/schema";
import { action } from "@/lib/action";
import { env } from "@/lib/env";

export const createAbonnement = action({
  schema: schema.CreateAbonnement,
  command: abonnement.createAbonnement,
  refusals: REFUS_ABONNEMENT,
  given: ({ jeton }) => `${env().NEXTAUTH_URL}/api/agenda/${jeton}.ics`,
});

export const updateAbonnement = action({
  schema: schema.UpdateAbonnement,
  command: abonnement.updateAbonnement,
  refusals: REFUS_ABONNEMENT,
  done: "C’est noté : vos agendas changeront à leur prochaine lecture.",
});

export const closeAbonnement = action({
  schema: schema.CloseAbonnement,
  command: abonnement.closeAbonnement,
  refusals: REFUS_ABONNEMENT,
});
