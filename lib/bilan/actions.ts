"use server";

import { action } from "@/lib/action";
import { createBilan as create } from "@/lib/bilan/commands/create";
import { retryFichiers as retry } from "@/lib/bilan/commands/demande-fichiers";
import {
  takeExtraits as take,
  takeExtraitsIndividuels as takeIndividuels,
} from "@/lib/bilan/commands/extraits";
import { updatePlan as plan } from "@/lib/bilan/commands/plan";
import { publishBilan as publish } from "@/lib/bilan/commands/publish";
import * as remark from "@/lib/bilan/commands/remark";
import { reopenBilan as reopen, submitBilan as submit } from "@/lib/bilan/commands/review";
import { saveBilan as save } from "@/lib/bilan/commands/save";
import * as labels from "@/lib/bilan/labels";
import * as schema from "@/lib/bilan/schema";

/** Where the person goes once the draft is saved; « reprendre » opens it again as it now is. */
const SUITES = { relire: "/verifier", reprendre: "/ecrire", quitter: "" } as const;

export const createBilan = action({
  schema: schema.CreateBilan,
  command: create,
  refusals: labels.REFUS_CREATION,
  next: ({ id }) => `/bilans/${id}/ecrire`,
});

export const saveBilan = action({
  schema: schema.SaveBilan,
  command: save,
  refusals: labels.REFUS_ECRITURE,
  fields: { PERIME: "ecraser" },
  done: ({ heure }) => heure,
  next: ({ id, vers }) => vers && `/bilans/${id}${SUITES[vers]}`,
});

export const takeExtraits = action({
  schema: schema.TakeExtraits,
  command: take,
  refusals: labels.REFUS_EXTRAITS,
  fields: { TROP_LONG: "sections" },
  next: ({ id, groupeId }) => `/bilans/${id}/ecrire#g-${groupeId}`,
});

export const takeExtraitsIndividuels = action({
  schema: schema.TakeExtraitsIndividuels,
  command: takeIndividuels,
  refusals: labels.REFUS_INDIVIDUELS,
  fields: { TROP_LONG: "extraits", EXTRAIT_PERDU: "extraits", ALERTE: "extraits" },
  next: ({ id, section }) => `/bilans/${id}/ecrire#${section}`,
});

export const submitBilan = action({
  schema: schema.SubmitBilan,
  command: submit,
  refusals: labels.REFUS_ENVOI,
  detail: labels.describeRefus,
  next: ({ id }) => `/bilans/${id}?fait=soumettre#fait`,
});

export const reopenBilan = action({
  schema: schema.ReopenBilan,
  command: reopen,
  refusals: labels.REFUS_RETOUR,
  detail: labels.describeRefus,
  next: () => "/bilans?fait=rendre#fait",
});

export const publishBilan = action({
  schema: schema.PublishBilan,
  command: publish,
  refusals: labels.REFUS_PUBLICATION,
  next: ({ id }) => `/bilans/${id}?fait=publier#fait`,
});

export const retryFichiers = action({
  schema: schema.RetryFichiers,
  command: retry,
  refusals: labels.REFUS_FICHIERS,
  next: ({ id }) => `/bilans/${id}#fichiers`,
});

export const createRemarque = action({
  schema: schema.CreateRemarque,
  command: remark.createRemarque,
  refusals: labels.REFUS_REMARQUE,
  detail: labels.describeRefus,
  done: "Votre remarque est ajoutée.",
});

export const resolveRemarque = action({
  schema: schema.ResolveRemarque,
  command: remark.resolveRemarque,
  refusals: labels.REFUS_REMARQUE,
});

export const reopenRemarque = action({
  schema: schema.ReopenRemarque,
  command: remark.reopenRemarque,
  refusals: labels.REFUS_REMARQUE,
});

export const updatePlan = action({
  schema: schema.UpdatePlan,
  command: plan,
  refusals: labels.REFUS_PLAN,
  done: "Le plan est enregistré.",
});
