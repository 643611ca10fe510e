"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/bilan-groupe/commands";
import { describeRefus, REFUS_ECRITURE, REFUS_VALIDATION } from "@/lib/bilan-groupe/labels";
import * as schema from "@/lib/bilan-groupe/schema";

export const saveBilan = action({
  schema: schema.SaveBilan,
  command: commands.saveBilan,
  refusals: REFUS_ECRITURE,
  next: (_value, { groupeId, annee }) => `/groupes/${groupeId}/bilan?annee=${annee}`,
});

export const validateBilan = action({
  schema: schema.ValidateBilan,
  command: commands.validateBilan,
  refusals: REFUS_VALIDATION,
  detail: describeRefus,
  next: (_value, { groupeId, annee }) => `/groupes/${groupeId}/bilan?annee=${annee}&fait=valider#fait`,
});
