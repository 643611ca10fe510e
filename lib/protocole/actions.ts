"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/protocole/commands";
import { describeRefus, REFUS_PROTOCOLE } from "@/lib/protocole/labels";
import * as schema from "@/lib/protocole/schema";

export const updateProtocole = action({
  schema: schema.UpdateProtocole,
  command: commands.updateProtocole,
  refusals: REFUS_PROTOCOLE,
  detail: describeRefus,
  next: (_value, { situationId }) => `/situations/${situationId}/protocole`,
});
