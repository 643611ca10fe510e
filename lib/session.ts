import "server-only";
import { cookies, headers } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import { appareilOf } from "@/lib/appareil";
import { isId } from "@/lib/champ";
import { callFunction } from "@/lib/db";
import { env } from "@/lib/env";
import { addMinutes } from "@/lib/time";

/** Twelve hours: a working day. */
export const SESSION_MINUTES = 12 * 60;

const secure = () => env().NEXTAUTH_URL.startsWith("https://");

/** `__Host-` binds the cookie to this host and to https; plain http is for a developer's own machine. */
export const sessionCookie = () => ({
  name: secure() ? "__Host-recul.session" : "recul.session",
  options: { httpOnly: true, sameSite: "lax", secure: secure(), path: "/" } as const,
});

/** The cookie of a browser that left for the identity provider, until it is back: `__Host-` where there is https. */
export const fournisseurCookie = () => ({
  name: secure() ? "__Host-recul.fournisseur" : "recul.fournisseur",
  options: { httpOnly: true, sameSite: "lax", secure: secure(), path: "/" } as const,
});

/**
 * The cookie of someone who reads one address without an account: sent there and nowhere else. `__Secure-`, since
 * `__Host-` would go to every path.
 */
export const lectureCookie = (path: string) => ({
  name: secure() ? "__Secure-recul.lecture" : "recul.lecture",
  options: { httpOnly: true, sameSite: "lax", secure: secure(), path } as const,
});

/**
 * The id of the signed-in session, from next-auth's encrypted cookie; null when there is none or it does not open.
 * It proves nothing by itself: the database is asked at each request whether the session still stands.
 */
export const readSessionId = cache(async (): Promise<string | null> => {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  return token ? openToken(token) : null;
});

/** Cookies this process has opened: the key derivation and decryption of each are done once. */
const opened = new Map<string, string>();
const OPENED_MAX = 5_000;

async function openToken(token: string): Promise<string | null> {
  const known = opened.get(token);
  if (known) return known;
  const payload = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  if (typeof payload?.sid !== "string") return null;
  if (opened.size >= OPENED_MAX) opened.clear();
  opened.set(token, payload.sid);
  return payload.sid;
}

/** How one proved who one is. */
export type Moyen = "mot-de-passe" | "cle-acces" | "fournisseur";

/** A new Session row for an account that was just proved, from what this browser says it is; its id. */
export async function createSession(
  utilisateurId: string,
  { moyen, agent }: { moyen: Moyen; agent: string | null },
  now: Date,
): Promise<string | undefined> {
  const expire = addMinutes(now, SESSION_MINUTES);
  const [row] = await callFunction<{ sid: string }>("SELECT session_ouvrir($1, $2, $3, $4) AS sid", [
    utilisateurId,
    expire,
    moyen,
    appareilOf(agent),
  ]);
  return row?.sid;
}

/**
 * Opens a session for an account that was just proved, and sets its cookie; whether it still waits for a second factor. A
 * passkey is one, and a provider may vouch for it: `prouve`.
 */
export async function openSession(
  utilisateurId: string,
  moyen: Moyen,
  now: Date,
  prouve = moyen === "cle-acces",
): Promise<{ sid: string; attend: boolean }> {
  const agent = (await headers()).get("user-agent");
  const sid = (await createSession(utilisateurId, { moyen, agent }, now)) ?? "";
  if (prouve && sid) await callFunction("SELECT session_prouver($1)", [sid]);
  const { name, options } = sessionCookie();
  const token = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge: SESSION_MINUTES * 60 });
  (await cookies()).set(name, token, { ...options, maxAge: SESSION_MINUTES * 60 });
  return { sid, attend: await attendFacteur(sid) };
}

/** Whether this session waits for the code of a second factor: until then it opens nothing else. */
export async function attendFacteur(sid: string): Promise<boolean> {
  if (!isId(sid)) return false;
  const [row] = await callFunction<{ attend: boolean }>("SELECT session_attend($1) AS attend", [sid]);
  return Boolean(row?.attend);
}

/** Ends a session in the database, whoever still holds its cookie; an unknown id does nothing. */
export async function revokeSession(sid: string): Promise<void> {
  if (isId(sid)) await callFunction("SELECT session_fermer($1)", [sid]);
}

/** Revokes the session and removes its cookie. */
export async function closeSession(): Promise<void> {
  await revokeSession((await readSessionId()) ?? "");
  (await cookies()).delete({ name: sessionCookie().name, path: "/" });
}
