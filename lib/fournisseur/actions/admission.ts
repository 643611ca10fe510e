"use server";

import { action } from "@/lib/action";
import * as admission from "@/lib/fournisseur/commands/admission";
import { REFUS_ADMISSION } from "@/lib/fournisseur/labels";
import * as schema from "@/lib/fournisseur/schema";

export const createAdmission = action({
  schema: schema.CreateAdmission,
  command: admission.createAdmission,
  refusals: REFUS_ADMISSION,
  fields: { DEJA: "domaine" },
  done: "La règle est ajoutée.",
});

export const removeAdmission = action({
  schema: schema.RemoveAdmission,
  command: admission.removeAdmission,
  refusals: REFUS_ADMISSION,
});
