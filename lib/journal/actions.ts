"use server";

import { action } from "@/lib/action";
import { updateGarde as update } from "@/lib/journal/commands/regler";
import { REFUS_GARDE } from "@/lib/journal/labels/reglages";
import * as schema from "@/lib/journal/schema";

export const updateGarde = action({
  schema: schema.UpdateGarde,
  command: update,
  refusals: REFUS_GARDE,
  done: "C’est enregistré.",
});
