"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/conservation/commands";
import { REFUS_EFFACEMENT, REFUS_REVUE } from "@/lib/conservation/labels";
import * as schema from "@/lib/conservation/schema";

export const eraseEchues = action({
  refusals: REFUS_REVUE,
  schema: schema.EraseEchues,
  command: commands.eraseEchues,
  done: (nombre) => (nombre > 1 ? `${nombre} situations sont effacées.` : "La situation est effacée."),
});
export const eraseSituation = action({
  refusals: REFUS_EFFACEMENT,
  fields: { INTROUVABLE: "code", SEANCES_A_VENIR: "code" },
  schema: schema.EraseSituation,
  command: commands.eraseSituation,
  done: "La situation est effacée.",
});
export const updateConservation = action({
  refusals: { INTERDIT: REFUS_REVUE.INTERDIT },
  schema: schema.UpdateConservation,
  command: commands.updateConservation,
  done: "La durée est enregistrée.",
});
