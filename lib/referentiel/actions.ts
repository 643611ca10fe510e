"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/referentiel/commands";
import { REFUS_REFERENTIEL } from "@/lib/referentiel/labels";
import { createValeurSchema, updateValeurSchema } from "@/lib/referentiel/schema";

export const createValeur = action({
  schema: createValeurSchema,
  command: commands.createValeur,
  refusals: REFUS_REFERENTIEL,
  fields: { DEJA_LA: "libelle" },
  next: ({ liste }) => `/reglages/listes/${liste}`,
});

export const updateValeur = action({
  schema: updateValeurSchema,
  command: commands.updateValeur,
  refusals: REFUS_REFERENTIEL,
  done: "La valeur est enregistrée.",
});
