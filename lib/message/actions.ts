"use server";

import { action } from "@/lib/action";
import * as lecture from "@/lib/message/commands/lecture";
import * as mend from "@/lib/message/commands/mend";
import * as preference from "@/lib/message/commands/preference";
import { REFUS_ENVOI, REFUS_MESSAGE } from "@/lib/message/labels/reglages";
import * as schema from "@/lib/message/schema";

export const openMessage = action({
  schema: schema.OpenMessage,
  command: lecture.openMessage,
  refusals: REFUS_MESSAGE,
  next: ({ chemin }) => chemin ?? "/messages",
});

export const readMessages = action({
  schema: schema.ReadMessages,
  command: lecture.readMessages,
  refusals: REFUS_MESSAGE,
  done: "Tous vos messages sont marqués comme lus.",
});

export const updatePreferences = action({
  schema: schema.UpdatePreferences,
  command: preference.updatePreferences,
  refusals: REFUS_MESSAGE,
  done: "Vos préférences sont enregistrées.",
});

export const updateRappels = action({
  schema: schema.UpdateRappels,
  command: preference.updateRappels,
  refusals: REFUS_MESSAGE,
  done: "Les rappels du service sont enregistrés.",
});

export const retryEnvoi = action({
  schema: schema.RetryEnvoi,
  command: mend.retryEnvoi,
  refusals: REFUS_ENVOI,
  done: "Le courriel va être envoyé de nouveau.",
});

export const mendAdresse = action({
  schema: schema.MendAdresse,
  command: mend.mendAdresse,
  refusals: REFUS_ENVOI,
  done: "L’adresse est changée, et les courriels refusés repartent.",
});

/** The one click of a mail (RFC 8058): the jeton is the proof; true when it was this Recul's. */
export async function declineSorte(jeton: string): Promise<boolean> {
  return typeof jeton === "string" && (await preference.declineSorte(jeton)).ok;
}
