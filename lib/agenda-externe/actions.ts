"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/agenda-externe/commands/gerer";
import { REFUS_AGENDA_EXTERNE } from "@/lib/agenda-externe/labels";
import * as schema from "@/lib/agenda-externe/schema";

export const createAgendaExterne = action({
  schema: schema.CreateAgendaExterne,
  command: commands.createAgendaExterne,
  refusals: REFUS_AGENDA_EXTERNE,
  fields: { ADRESSE_ILLISIBLE: "adresse", DEJA_LA: "adresse" },
  done: "L’agenda est ajouté. Sa première lecture commence.",
});

export const checkAgendaExterne = action({
  schema: schema.CheckAgendaExterne,
  command: commands.checkAgendaExterne,
  refusals: REFUS_AGENDA_EXTERNE,
});

export const closeAgendaExterne = action({
  schema: schema.CloseAgendaExterne,
  command: commands.closeAgendaExterne,
  refusals: REFUS_AGENDA_EXTERNE,
  done: "L’agenda est retiré, avec ce que Recul en gardait.",
});
