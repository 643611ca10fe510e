"use server";

import { action } from "@/lib/action";
import { admitMembre as admit } from "@/lib/groupe/commands/admit";
import * as answer from "@/lib/groupe/commands/answer";
import { closeGroupe as close } from "@/lib/groupe/commands/close";
import { exitMembre as exit } from "@/lib/groupe/commands/exit";
import { inviteMembres as invite } from "@/lib/groupe/commands/invite";
import { createGroupe as create } from "@/lib/groupe/commands/open";
import { transferGroupe as transfer } from "@/lib/groupe/commands/transfer";
import { updateGroupe as update } from "@/lib/groupe/commands/update";
import * as refus from "@/lib/groupe/labels/refus";
import * as schema from "@/lib/groupe/schema";

const membresOf = ({ groupeId }: { groupeId: string }) => `/groupes/${groupeId}/membres`;

export const createGroupe = action({
  schema: schema.CreateGroupe,
  command: create,
  refusals: refus.REFUS_OUVERTURE,
  fields: {
    LIEU_INCONNU: "lieu",
    STRUCTURE_INCONNUE: "structureId",
    INTERVENANT_INCONNU: "intervenantId",
  },
  next: membresOf,
});

export const updateGroupe = action({
  schema: schema.UpdateGroupe,
  command: update,
  refusals: refus.REFUS_MODIFICATION,
  fields: { PLACES: "places", STRUCTURE_INCONNUE: "structureId" },
  next: ({ groupeId }) => `/groupes/${groupeId}`,
});

export const inviteMembres = action({
  schema: schema.InviteMembres,
  command: invite,
  refusals: refus.REFUS_INVITER,
  fields: { PERSONNE_INCONNUE: "membre", DEJA_LA: "membre" },
  done: ({ nombre }) => (nombre > 1 ? `${nombre} invitations sont parties.` : "L’invitation est partie."),
});

export const acceptInvitation = action({
  schema: schema.PlaceGroupe,
  command: answer.acceptInvitation,
  refusals: refus.REFUS_REPONSE,
  next: ({ groupeId, issue }) =>
    `/groupes/${groupeId}?${issue === "ADMIS" ? "fait=rejoindre#fait" : `issue=${issue}`}`,
});

export const declineInvitation = action({
  schema: schema.PlaceGroupe,
  command: answer.declineInvitation,
  refusals: refus.REFUS_REPONSE,
  next: () => "/groupes?fait=decliner",
});

export const withdrawInvitation = action({
  schema: schema.PlaceGroupe,
  command: answer.withdrawInvitation,
  refusals: refus.REFUS_REPONSE,
  done: "L’invitation est reprise. La personne en est prévenue.",
});

export const admitMembre = action({
  schema: schema.PlaceGroupe,
  command: admit,
  refusals: refus.REFUS_ADMETTRE,
  detail: refus.describeAdmettre,
  done: "La personne est admise : elle en est prévenue, et attendue aux séances à venir.",
});

export const exitMembre = action({
  schema: schema.ExitMembre,
  command: exit,
  refusals: refus.REFUS_SORTIE,
  fields: { JOUR: "le" },
  next: ({ groupeId, soiMeme }) => (soiMeme ? "/groupes?fait=terminer" : membresOf({ groupeId })),
});

export const transferGroupe = action({
  schema: schema.TransferGroupe,
  command: transfer,
  refusals: refus.REFUS_CONFIER,
  fields: { AGENDA_PRIS: "membreId", DEJA_LA: "membreId", INTERVENANT_INCONNU: "membreId" },
  next: ({ groupeId, encoreVisible }) => (encoreVisible ? `/groupes/${groupeId}` : "/groupes?fait=confier"),
});

export const closeGroupe = action({
  schema: schema.CloseGroupe,
  command: close,
  refusals: refus.REFUS_CLORE,
  fields: { MOTIF_INCONNU: "motifId" },
  next: ({ groupeId }) => `/groupes/${groupeId}`,
});
