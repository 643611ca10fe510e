"use server";

import { accountAction } from "@/lib/account-action";
import { action } from "@/lib/action";
import * as accept from "@/lib/invitation/commands/accept";
import * as invite from "@/lib/invitation/commands/invite";
import { REFUS_ACCEPTER, REFUS_INVITER } from "@/lib/invitation/labels";
import * as schema from "@/lib/invitation/schema";

export const inviteMembres = action({
  schema: schema.Invite,
  command: invite.inviteMembres,
  refusals: REFUS_INVITER,
  next: (_envoyees, { membreIds: [premier, ...autres] }) =>
    `/reglages/membres?invite=${autres.length > 0 ? "plusieurs" : premier}`,
});

export const inviteMembre = action({
  schema: schema.Invite,
  command: invite.inviteMembres,
  refusals: REFUS_INVITER,
  done: "L’invitation part à l’adresse du compte. Ce qu’elle devient se lit sur cette page.",
});

export const retireInvitation = action({
  schema: schema.Retire,
  command: invite.retireInvitation,
  refusals: REFUS_INVITER,
  done: "L’invitation est retirée : son lien n’ouvre plus rien.",
});

export const accepter = accountAction({
  schema: schema.Accept,
  command: accept.acceptInvitation,
  refusals: REFUS_ACCEPTER,
  next: (suite) => suite,
});

export const rejoindre = accountAction({
  schema: schema.Join,
  command: accept.joinInvitation,
  refusals: REFUS_ACCEPTER,
  next: (suite) => suite,
});
