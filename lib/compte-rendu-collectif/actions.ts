"use server";

import { action } from "@/lib/action";
import { saveCompteRenduCollectif as save } from "@/lib/compte-rendu-collectif/commands/save";
import { validateCompteRenduCollectif as validate } from "@/lib/compte-rendu-collectif/commands/validate";
import { SUITE } from "@/lib/compte-rendu-collectif/labels";
import * as schema from "@/lib/compte-rendu-collectif/schema";

export const saveCompteRenduCollectif = action({
  schema: schema.SaveCompteRenduCollectif,
  command: save,
  refusals: SUITE.redaction,
  fields: { PERIME: "ecraser", OUTIL_INCONNU: "outil" },
  done: ({ heure }) => heure,
  next: ({ seanceId, vers }) => vers && SUITE.chemins[vers](`/seances/${seanceId}`),
});

export const validateCompteRenduCollectif = action({
  schema: schema.ValidateCompteRenduCollectif,
  command: validate,
  refusals: SUITE.validation,
  detail: SUITE.describe,
  next: ({ seanceId }) => `/seances/${seanceId}/compte-rendu?fait=valider#fait`,
});
