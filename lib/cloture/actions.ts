"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/cloture/commands";
import { describeRefus, REFUS_CLOTURE } from "@/lib/cloture/labels";
import * as schema from "@/lib/cloture/schema";

export const closeSituation = action({
  schema: schema.CloseSituation,
  command: commands.closeSituation,
  refusals: REFUS_CLOTURE,
  fields: { MOTIF_INCONNU: "motifId", CONSENTEMENT_RETIRE: "effets" },
  detail: describeRefus,
  next: ({ situationId }) => `/situations/${situationId}/cloture`,
});
