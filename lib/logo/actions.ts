"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/logo/commands";
import { REPLACE_LOGO_REFUS } from "@/lib/logo/labels";
import * as schema from "@/lib/logo/schema";

export const replaceLogo = action({
  schema: schema.ReplaceLogo,
  command: commands.replaceLogo,
  refusals: REPLACE_LOGO_REFUS,
  fields: {
    FORMAT: "fichier",
    ANIMEE: "fichier",
    AJOUTS: "fichier",
    TROP_GRANDE: "fichier",
    TROP_PETITE: "fichier",
    ILLISIBLE: "fichier",
  },
  done: "Le logo est en place. Chaque membre le voit en haut des pages, et les prochains documents le portent.",
});

export const removeLogo = action({
  schema: schema.RemoveLogo,
  command: commands.removeLogo,
  refusals: REPLACE_LOGO_REFUS,
  done: "Le logo est retiré. Les documents déjà remis le gardent.",
});
