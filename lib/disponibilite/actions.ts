"use server";

import { action } from "@/lib/action";
import * as absence from "@/lib/disponibilite/commands/absence";
import * as particulier from "@/lib/disponibilite/commands/particulier";
import * as semaine from "@/lib/disponibilite/commands/semaine";
import { REFUS_DISPONIBILITE } from "@/lib/disponibilite/labels";
import * as schema from "@/lib/disponibilite/schema";

export const createDisponibilite = action({
  schema: schema.CreateDisponibilite,
  command: semaine.createDisponibilite,
  refusals: REFUS_DISPONIBILITE,
  fields: { CHEVAUCHE: "debut" },
  done: "La plage est ajoutée.",
});

export const closeDisponibilite = action({
  schema: schema.CloseDisponibilite,
  command: semaine.closeDisponibilite,
  refusals: REFUS_DISPONIBILITE,
});

export const createAbsence = action({
  schema: schema.CreateAbsence,
  command: absence.createAbsence,
  refusals: REFUS_DISPONIBILITE,
  done: "L’absence est notée.",
});

export const closeAbsence = action({
  schema: schema.CloseAbsence,
  command: absence.closeAbsence,
  refusals: REFUS_DISPONIBILITE,
});

export const createJourParticulier = action({
  schema: schema.CreateJourParticulier,
  command: particulier.createJourParticulier,
  refusals: REFUS_DISPONIBILITE,
  fields: { CHEVAUCHE: "debut" },
  done: "Ces horaires sont notés pour ce jour-là.",
});

export const closeJourParticulier = action({
  schema: schema.CloseJourParticulier,
  command: particulier.closeJourParticulier,
  refusals: REFUS_DISPONIBILITE,
});
