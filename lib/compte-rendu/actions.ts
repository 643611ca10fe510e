"use server";

import { action } from "@/lib/action";
import { discardCorrection as discard } from "@/lib/compte-rendu/commands/discard";
import { saveCompteRendu as save } from "@/lib/compte-rendu/commands/save";
import { validateCompteRendu as validate } from "@/lib/compte-rendu/commands/validate";
import {
  CHEMINS,
  describeRefus,
  REFUS_ABANDON,
  REFUS_REDACTION,
  REFUS_VALIDATION,
} from "@/lib/compte-rendu/labels";
import * as schema from "@/lib/compte-rendu/schema";

export const saveCompteRendu = action({
  schema: schema.SaveCompteRendu,
  command: save,
  refusals: REFUS_REDACTION,
  fields: { PERIME: "ecraser", OUTIL_INCONNU: "outil" },
  done: ({ heure }) => heure,
  next: ({ seanceId, vers }) => vers && CHEMINS[vers](`/seances/${seanceId}`),
});

export const discardCorrection = action({
  schema: schema.DiscardCorrection,
  command: discard,
  refusals: REFUS_ABANDON,
  next: ({ seanceId }) => `/seances/${seanceId}/compte-rendu`,
});

export const validateCompteRendu = action({
  schema: schema.ValidateCompteRendu,
  command: validate,
  refusals: REFUS_VALIDATION,
  detail: describeRefus,
  next: ({ seanceId }) => `/seances/${seanceId}/compte-rendu?fait=valider#fait`,
});
