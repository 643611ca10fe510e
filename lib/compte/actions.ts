"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormState } from "@/lib/action";
import { changeMotDePasse } from "@/lib/compte/commands";
import { REFUS_CONNEXION, REFUS_MOT_DE_PASSE } from "@/lib/compte/labels";
import { verifyConnexion } from "@/lib/compte/queries";
import { ChangementMotDePasse, Connexion } from "@/lib/compte/schema";
import { readForm } from "@/lib/formulaire";
import { closeSession, openSession, readSessionId } from "@/lib/session";
import { now } from "@/lib/time";

/** Signs in and goes to where the person was heading. The password is never given back to the form. */
export async function connecter(_state: FormState, data: FormData): Promise<FormState> {
  const entree = readForm(data, Connexion);
  const email = typeof data.get("email") === "string" ? String(data.get("email")).slice(0, 254) : "";
  if (!entree.ok) return { ...entree.state, values: { email } };
  const adresse = (await headers()).get("x-forwarded-for")?.split(",")[0]?.trim() ?? "locale";
  const result = await verifyConnexion(entree.input, adresse);
  if (!result.ok) return { ok: false, message: REFUS_CONNEXION[result.reason], values: { email } };
  await openSession(result.value, now());
  redirect(entree.input.suite ?? "/espaces");
}

export async function deconnecter(): Promise<never> {
  await closeSession();
  redirect("/connexion");
}

export async function changerMotDePasse(_state: FormState, data: FormData): Promise<FormState> {
  const sessionId = await readSessionId();
  if (!sessionId) redirect("/connexion");
  const entree = readForm(data, ChangementMotDePasse);
  if (!entree.ok) return { ...entree.state, values: {} };
  const result = await changeMotDePasse(sessionId, entree.input);
  if (!result.ok)
    return {
      ok: false,
      message: REFUS_MOT_DE_PASSE[result.reason],
      errors: { actuel: REFUS_MOT_DE_PASSE[result.reason] },
    };
  return { ok: true, message: "Votre mot de passe est changé. Vos autres sessions sont fermées." };
}
