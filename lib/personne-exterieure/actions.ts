"use server";

import { action } from "@/lib/action";
import {
  correctPersonne as correct,
  invitePersonne as invite,
  removePersonne as remove,
} from "@/lib/personne-exterieure/commands";
import { REFUS_PERSONNE } from "@/lib/personne-exterieure/labels";
import * as schema from "@/lib/personne-exterieure/schema";

const refusals = REFUS_PERSONNE;

export const invitePersonne = action({
  schema: schema.InvitePersonne,
  command: invite,
  refusals,
  fields: { DEJA: "courriel", NON_COUVERTE: "structureId", STRUCTURE_INCONNUE: "structureId" },
  done: "Cette personne est invitée.",
});

export const correctPersonne = action({
  schema: schema.CorrectPersonne,
  command: correct,
  refusals,
  fields: { DEJA: "courriel" },
  done: "C’est corrigé.",
});

export const removePersonne = action({
  schema: schema.RemovePersonne,
  command: remove,
  refusals,
  done: "Cette personne n’est plus invitée.",
});
