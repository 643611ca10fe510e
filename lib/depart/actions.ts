"use server";

import { action } from "@/lib/action";
import { leaveMembre as leave } from "@/lib/depart/commands";
import { REFUS_DEPART } from "@/lib/depart/labels";
import * as schema from "@/lib/depart/schema";

export const leaveMembre = action({
  schema: schema.Depart,
  command: leave,
  refusals: REFUS_DEPART,
  fields: { REFERENT: "referentId", INTERVENANT: "intervenantId", SECRETAIRE: "secretaireId" },
  next: (_fait, { membreId }) => `/reglages/membres/${membreId}/depart`,
});
