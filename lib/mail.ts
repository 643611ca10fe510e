import nodemailer, { type Transporter } from "nodemailer";
import { env } from "@/lib/env";

export type Mail = {
  /** Stable: the same mail sent again is recognised as the same. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** One click, without signing in (RFC 8058); null where the mail cannot be declined. */
  unsubscribe: string | null;
  /** What it tells the reader's calendar. */
  calendars: readonly Calendar[];
};

type Calendar = { method: "REQUEST" | "CANCEL"; filename: string; content: string };

/**
 * What became of a mail: sent, or refused: the address, the mail itself, or everything, since there is no server to
 * speak of (refused connection, silence, authentication, dropped line). `code` is its answer, three digits.
 */
export type Sent = { ok: true } | { ok: false; at: "address" | "mail" | "server"; code: number | null };

/** A server that says nothing for that long is not there. `SMTP_URL` may say otherwise in its query. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

let transport: { url: string; transporter: Transporter } | undefined;

function transporterOf(url: string): Transporter {
  if (transport?.url !== url)
    transport = { url, transporter: nodemailer.createTransport({ ...PATIENCE, url }) };
  return transport.transporter;
}

/** What a mail is known by wherever it goes: the same each time that it is sent. */
export const messageIdOf = (envoiId: string): string =>
  `<${envoiId}@${new URL(env().NEXTAUTH_URL).hostname}>`;

const from = (): string => {
  const { MAIL_FROM, NEXTAUTH_URL } = env();
  return MAIL_FROM ?? `Recul <recul@${new URL(NEXTAUTH_URL).hostname}>`;
};

/** The address mails come from, without the name. */
export const senderAddress = (): string => /<([^<>]+)>\s*$/.exec(from())?.[1] ?? from().trim();

/**
 * One calendar is a part of the mail that programs act on, and a file for the others. Several are files alone: a mail
 * has one such part, and it speaks of one event (RFC 6047).
 */
function calendarParts(calendars: readonly Calendar[]) {
  const [only, ...others] = calendars;
  if (!only) return {};
  if (others.length === 0) return { icalEvent: only };
  return {
    attachments: calendars.map(({ method, filename, content }) => ({
      ...{ filename, content, contentType: `text/calendar; charset=utf-8; method=${method}` },
    })),
  };
}

/** Whether what is written by mail is read: a server is named, or it is the demo, which shows them. */
export const canMail = (): boolean => env().SMTP_URL !== undefined || env().RECUL_MODE === "demo";

/** Hands a mail to the server of `SMTP_URL`. Never throws: what happened is the answer. */
export async function sendMail({ messageId, unsubscribe, calendars, ...mail }: Mail): Promise<Sent> {
  const { SMTP_URL } = env();
  if (!SMTP_URL) return { ok: false, at: "server", code: null };
  try {
    await transporterOf(SMTP_URL).sendMail({
      ...mail,
      ...calendarParts(calendars),
      from: from(),
      messageId,
      headers: {
        "Auto-Submitted": "auto-generated",
        ...(unsubscribe
          ? { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
          : {}),
      },
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, ...faultOf(error as Fault) };
  }
}

type Fault = { code?: string; responseCode?: number; command?: string };

function faultOf({ code, responseCode, command }: Fault): {
  at: "address" | "mail" | "server";
  code: number | null;
} {
  if (code === "EENVELOPE" && command === "API") return { at: "address", code: null };
  if (!responseCode) return { at: "server", code: null };
  const at = command === "RCPT TO" ? "address" : command === "DATA" ? "mail" : "server";
  return { at, code: responseCode };
}
