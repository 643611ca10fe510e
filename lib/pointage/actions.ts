"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/pointage/commands";
import { CODE_INCONNU, PRESENCE_NOTEE, REFUS_POINTAGE } from "@/lib/pointage/labels";
import * as schema from "@/lib/pointage/schema";

const refusals = REFUS_POINTAGE;

export const attendSeance = action({
  schema: schema.AttendSeance,
  command: commands.attendSeance,
  refusals,
  done: PRESENCE_NOTEE,
});

export const attendParJeton = action({
  schema: schema.AttendParJeton,
  command: commands.attendParJeton,
  refusals,
  done: PRESENCE_NOTEE,
});

export const attendParCode = action({
  schema: schema.AttendParCode,
  command: commands.attendParCode,
  refusals: { ...refusals, INTROUVABLE: CODE_INCONNU },
  next: ({ seanceId }) => `/presence?seance=${seanceId}`,
});
