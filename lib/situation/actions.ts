"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/situation/commands/transfer";
import { REFUS_TRANSFERT } from "@/lib/situation/labels";
import * as schema from "@/lib/situation/schema";

const fields = {
  PERSONNE_INCONNUE: "membreId",
  DEJA_LA: "membreId",
  HORS_PORTEE: "membreId",
  AGENDA_PRIS: "membreId",
} as const;

export const transferReferent = action({
  schema: schema.TransferReferent,
  command: commands.transferReferent,
  refusals: REFUS_TRANSFERT,
  fields,
  done: "C’est fait : la nouvelle personne référente ouvre la situation dès maintenant.",
});

export const transferIntervenant = action({
  schema: schema.TransferIntervenant,
  command: commands.transferIntervenant,
  refusals: REFUS_TRANSFERT,
  fields,
  next: () => "/situations?fait=confier",
});
