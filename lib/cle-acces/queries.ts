import { callFunction } from "@/lib/db";
import { env } from "@/lib/env";

export type CleLigne = {
  id: string;
  identifiant: string;
  transports: string[];
  nom: string;
  creeLe: Date;
  utiliseeLe: Date | null;
};

/** The passkeys of this session's account, oldest first; none for a session that is not open. */
export async function listCles(sessionId: string | null): Promise<CleLigne[]> {
  return sessionId ? callFunction<CleLigne>("SELECT * FROM session_cles($1)", [sessionId]) : [];
}

/** Whether this session may add a protection: it has proved the one its account has, or the account has none. */
export async function canProteger(sessionId: string | null): Promise<boolean> {
  const [row] = await callFunction<{ peut: boolean }>("SELECT session_peut_proteger($1) AS peut", [
    sessionId,
  ]);
  return Boolean(row?.peut);
}

/** The site a passkey is for, from its public address: it serves nowhere else. */
export function siteOf(): { origine: string; domaine: string } {
  const { origin, hostname } = new URL(env().NEXTAUTH_URL);
  return { origine: origin, domaine: hostname };
}
