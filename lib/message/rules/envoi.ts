import { addMinutes } from "@/lib/time";
import type { EtatEnvoi, MotifRefus, SorteMessage } from "@/prisma/client/enums";

/** What became of a mail that was handed to the server. `code` is the SMTP answer, three digits. */
export type Remise =
  | { issue: "REMIS" }
  | { issue: "REFUSE"; motif: MotifRefus; code: number | null }
  /** « Later »: this mail, this time. */
  | { issue: "DIFFERE"; code: number | null }
  /** No server to speak of: nobody's mail can go. */
  | { issue: "INJOIGNABLE" };

type Reponse = { ok: true } | { ok: false; at: "address" | "mail" | "server"; code: number | null };

/** What an answer of the server means: « never » from 500 on, « later » below, and silence is nobody's fault but its own. */
export function remiseOf(reponse: Reponse): Remise {
  if (reponse.ok) return { issue: "REMIS" };
  const { at, code } = reponse;
  if (at === "server") return { issue: "INJOIGNABLE" };
  if (code !== null && code < 500) return { issue: "DIFFERE", code };
  return { issue: "REFUSE", motif: at === "address" ? "ADRESSE" : "COURRIEL", code };
}

/** How long a worker has a mail to itself. One that is killed leaves it to the others after that. */
export const BAIL_MINUTES = 10;
/** After so many « later » the mail is given up, and shown to whoever can mend it: a little over a day. */
export const ESSAIS_MAX = 10;
const VALIDITE_JOURS = 30;

/** When a mail has nothing left to say: once the séance has begun, a month later for anything else. */
export function expireLeOf(sorte: SorteMessage, debut: Date | null, now: Date): Date {
  const fin = debut && debut > now ? debut : addMinutes(now, VALIDITE_JOURS * 1440);
  return sorte === "RAPPEL_J7" ? addMinutes(fin, -1440) : fin;
}

/** 1, 2, 4, 8… minutes after each failure, and never more than four hours. */
export const attenteMinutes = (essais: number): number => Math.min(2 ** Math.max(0, essais - 1), 240);
/** An unreachable server is asked again every few minutes, for as long as it takes. */
const SERVEUR_MINUTES = 5;

type Suite = {
  etat: EtatEnvoi;
  etatLe: Date;
  motif: MotifRefus | null;
  code: number | null;
  essais: number;
  prochainLe: Date;
};

/** What is written of a mail after an attempt, its `essais`-th. An unreachable server does not count as one. */
export function suiteOf(remise: Remise, essais: number, now: Date): Suite {
  const suite = { etatLe: now, motif: null, code: null, essais, prochainLe: now };
  if (remise.issue === "REMIS") return { ...suite, etat: "ENVOYE" };
  if (remise.issue === "REFUSE") return { ...suite, etat: "REFUSE", motif: remise.motif, code: remise.code };
  if (remise.issue === "INJOIGNABLE")
    return { ...suite, etat: "EN_ATTENTE", essais: essais - 1, prochainLe: addMinutes(now, SERVEUR_MINUTES) };
  if (essais >= ESSAIS_MAX) return { ...suite, etat: "REFUSE", motif: "SERVEUR", code: remise.code };
  return { ...suite, etat: "EN_ATTENTE", prochainLe: addMinutes(now, attenteMinutes(essais)) };
}
