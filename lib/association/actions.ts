"use server";

import { action } from "@/lib/action";
import {
  acceptAssociation as accept,
  declineAssociation as decline,
} from "@/lib/association/commands/answer";
import { associateMembre as associate } from "@/lib/association/commands/associate";
import { closeAssociation as close } from "@/lib/association/commands/close";
import { REFUS_ASSOCIATION } from "@/lib/association/labels";
import * as schema from "@/lib/association/schema";

export const associateMembre = action({
  schema: schema.AssociateMembre,
  command: associate,
  refusals: REFUS_ASSOCIATION,
  fields: { HORS_PORTEE: "rouvrir" },
  next: ({ situationId }) => `/situations/${situationId}/professionnels`,
});

export const acceptAssociation = action({
  schema: schema.AnswerAssociation,
  command: accept,
  refusals: REFUS_ASSOCIATION,
  next: ({ situationId }) => `/situations/${situationId}`,
});

export const declineAssociation = action({
  schema: schema.AnswerAssociation,
  command: decline,
  refusals: REFUS_ASSOCIATION,
  next: () => "/situations?fait=decliner",
});

export const closeAssociation = action({
  schema: schema.CloseAssociation,
  command: close,
  refusals: REFUS_ASSOCIATION,
  next: ({ situationId, encoreVisible }) =>
    encoreVisible ? `/situations/${situationId}/professionnels` : "/situations?fait=terminer",
});
