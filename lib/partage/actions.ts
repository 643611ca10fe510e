"use server";

import { action } from "@/lib/action";
import * as keep from "@/lib/partage/commands/keep";
import * as open from "@/lib/partage/commands/open";
import { createPartages as create } from "@/lib/partage/commands/send";
import { describeDeja, REFUS_ENVOI, REFUS_LIEN } from "@/lib/partage/labels";
import * as schema from "@/lib/partage/schema";
import { now } from "@/lib/time";

export const createPartages = action({
  schema: schema.CreatePartages,
  command: create,
  refusals: REFUS_ENVOI,
  fields: { PERSONNE: "personnes", ECHEANCE: "jusquau" },
  detail: describeDeja,
  next: ({ bilanId, nombre }) => `/bilans/${bilanId}/envoi?envoyes=${nombre}#fait`,
});

export const retirePartage = action({
  schema: schema.RetirePartage,
  command: keep.retirePartage,
  refusals: REFUS_LIEN,
});

export const resendPartage = action({
  schema: schema.ResendPartage,
  command: keep.resendPartage,
  refusals: REFUS_LIEN,
  done: "Le lien repart à la même adresse.",
});

export const extendPartage = action({
  schema: schema.ExtendPartage,
  command: keep.extendPartage,
  refusals: REFUS_LIEN,
  fields: { ECHEANCE: "jusquau" },
  done: "La nouvelle date est notée.",
});

/** Sends a code to the address of a link: the link is the proof. Why it did not, or null. */
export async function sendCode(jeton: string): Promise<open.SendCodeRefus | null> {
  const result = await open.sendCode(String(jeton), now());
  return result.ok ? null : result.reason;
}

/** Opens a link to who gives the code: the secret of their session and how long it serves, or null. */
export async function openPartage(jeton: string, saisi: unknown): Promise<open.Ouverture | null> {
  const code = schema.Code.safeParse(saisi);
  const result = code.success ? await open.openPartage(String(jeton), code.data, now()) : null;
  return result?.ok ? result.value : null;
}
