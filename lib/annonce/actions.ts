"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/annonce/commands";
import { REFUS_ANNONCE } from "@/lib/annonce/labels";
import * as schema from "@/lib/annonce/schema";

const fields = {
  DATE_A_VENIR: "annonceeLe",
  DATE_APRES_SEANCE: "annonceeLe",
  DATE_AVANT_REPORT: "annonceeLe",
} as const;

export const announceSeance = action({
  schema: schema.AnnounceSeance,
  command: commands.announceSeance,
  refusals: REFUS_ANNONCE,
  fields,
  done: "C’est noté : la personne est prévenue.",
});

export const announceExamen = action({
  schema: schema.AnnounceExamen,
  command: commands.announceExamen,
  refusals: REFUS_ANNONCE,
  fields,
  done: "C’est noté : la personne est prévenue.",
});
