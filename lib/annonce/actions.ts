"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/annonce/commands";
import { REFUS_ANNONCE } from "@/lib/annonce/labels";
import * as schema from "@/lib/annonce/schema";

export const announceSeance = action({
  schema: schema.AnnounceSeance,
  command: commands.announceSeance,
  refusals: REFUS_ANNONCE,
  fields: {
    DATE_A_VENIR: "annonceeLe",
    DATE_APRES_SEANCE: "annonceeLe",
    DATE_AVANT_REPORT: "annonceeLe",
  },
  done: "C’est noté : la personne est prévenue.",
});
