"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/restitution/commands";
import { REFUS_RESTITUTION } from "@/lib/restitution/labels/refus";
import * as schema from "@/lib/restitution/schema";

export const reportSeance = action({
  schema: schema.ReportSeance,
  command: commands.reportSeance,
  refusals: REFUS_RESTITUTION,
  fields: { DATE_A_VENIR: "restitueeLe", DATE_AVANT_SEANCE: "restitueeLe" },
  done: "C’est noté : les conclusions sont restituées.",
});

export const reportExamen = action({
  schema: schema.ReportExamen,
  command: commands.reportExamen,
  refusals: REFUS_RESTITUTION,
  fields: { DATE_A_VENIR: "restitueeLe", DATE_AVANT_SEANCE: "restitueeLe" },
  done: "C’est noté : les conclusions sont restituées.",
});
