"use server";

import { action } from "@/lib/action";
import * as modele from "@/lib/courrier/commands/modele";
import * as prepare from "@/lib/courrier/commands/prepare";
import * as send from "@/lib/courrier/commands/send";
import * as labels from "@/lib/courrier/labels/refus";
import * as schema from "@/lib/courrier/schema";

export const prepareCourrier = action({
  schema: schema.PrepareCourrier,
  command: prepare.prepareCourrier,
  refusals: labels.REFUS_PREPARATION,
  fields: { DESTINATAIRE_CHANGE: "destinataire" },
  next: ({ id }) => `/courriers/${id}`,
});

export const sendCourrier = action({
  schema: schema.SendCourrier,
  command: send.sendCourrier,
  refusals: labels.REFUS_ENVOI,
  fields: { JOUR_HORS_BORNES: "envoyeLe" },
  done: "C’est noté dans le registre.",
});

export const updateModele = action({
  schema: schema.UpdateModele,
  command: modele.updateModele,
  refusals: labels.REFUS_MODELE,
  detail: labels.describeRefus,
  next: () => "/courriers/modeles",
});

export const restoreModele = action({
  schema: schema.RestoreModele,
  command: modele.restoreModele,
  refusals: labels.REFUS_RETABLIR,
  next: () => "/courriers/modeles",
});
