"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/venue/commands";
import { describeRefus, REFUS_INFORMATION, REFUS_VENUE } from "@/lib/venue/labels";
import * as schema from "@/lib/venue/schema";

const page = (_value: unknown, { seanceId }: { seanceId: string }) => `/seances/${seanceId}#personne`;

export const expectPersonne = action({
  schema: schema.ExpectPersonne,
  command: commands.expectPersonne,
  refusals: REFUS_VENUE,
  fields: { DATE_A_VENIR: "accordLe", ENCADRANT_INCONNU: "encadrantId" },
  detail: describeRefus,
  next: page,
});

export const informEncadrant = action({
  schema: schema.UpdateVenue,
  command: commands.informEncadrant,
  refusals: REFUS_INFORMATION,
  done: "L’encadrant·e est informé·e de la nouvelle date.",
});

export const closeVenue = action({
  schema: schema.UpdateVenue,
  command: commands.closeVenue,
  refusals: REFUS_INFORMATION,
  done: "La personne n’est plus attendue ; l’encadrant·e en est informé·e.",
});
