"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/suivi/commands";
import { describeRefus, REFUS_SUIVI } from "@/lib/suivi/labels";
import * as schema from "@/lib/suivi/schema";

export const followSituation = action({
  schema: schema.FollowSituation,
  command: commands.followSituation,
  refusals: REFUS_SUIVI,
  fields: { CONSENTEMENT_RETIRE: "effets" },
  detail: describeRefus,
  next: ({ situationId }) => `/situations/${situationId}/cloture`,
});
