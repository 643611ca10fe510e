import { type CourrielCompte, formatEnvoiCompte } from "@/lib/compte/queries/courriel";
import { callFunction } from "@/lib/db";
import { env } from "@/lib/env";
import { messageIdOf, sendMail } from "@/lib/mail";
import { BAIL_MINUTES, remiseOf, suiteOf } from "@/lib/message/rules/envoi";
import { addMinutes } from "@/lib/time";

/**
 * Sends the mails of accounts that are due, until nothing is left or no server answers; what no longer serves is
 * forgotten. Here alone is it looked at whether an address has an account. Without `SMTP_URL` nothing is sent.
 */
export async function deliverComptes(clock: () => Date): Promise<void> {
  await callFunction("SELECT travail_compte_oublier($1)", [clock()]);
  while (env().SMTP_URL) if (!(await deliverCompte(clock()))) return;
}

/** Sends one; false when none is due or no server answers. The steps and their safety are those of `deliverEnvoi`. */
async function deliverCompte(now: Date): Promise<boolean> {
  const [envoi] = await callFunction<CourrielCompte & { essais: number }>(
    "SELECT * FROM travail_compte($1, $2)",
    [now, addMinutes(now, BAIL_MINUTES)],
  );
  if (!envoi) return false;
  const { sujet, texte, html } = formatEnvoiCompte(envoi);
  const remise = remiseOf(
    await sendMail({
      messageId: messageIdOf(envoi.id),
      ...{ to: envoi.adresse, subject: sujet, text: texte, html, unsubscribe: null, calendars: [] },
    }),
  );
  const { etat, motif, code, essais, prochainLe } = suiteOf(remise, envoi.essais, now);
  await callFunction("SELECT travail_compte_conclure($1, $2, $3, $4, $5, $6, $7)", [
    ...[envoi.id, etat, motif, code, essais, prochainLe, now],
  ]);
  return remise.issue !== "INJOIGNABLE";
}
