import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { type Acteur, findActeur } from "@/lib/acteur";
import { callFunction } from "@/lib/db";
import { readSessionId } from "@/lib/session";
import type { RoleCode } from "@/prisma/client/enums";

/**
 * The acteur of this request. Signed out: to /connexion. Not a member, or no such espace: the same 404.
 * Memoised for the request.
 */
export const requireActeur = cache(async (slug: string): Promise<Acteur> => {
  const sessionId = await readSessionId();
  if (!sessionId) redirect(`/connexion?suite=${encodeURIComponent(`/${slug}`)}`);
  const acteur = await findActeur(sessionId, slug);
  if (acteur) return acteur;
  await requireSession(`/${slug}`);
  notFound();
});

/** The espaces this session can enter: `{ slug, nom, roles }`, by name; none when signed out. */
export const listMesEspaces = cache(async (): Promise<{ slug: string; nom: string; roles: RoleCode[] }[]> => {
  const sessionId = await readSessionId();
  return sessionId ? callFunction("SELECT * FROM session_espaces($1)", [sessionId]) : [];
});

/** For the pages of one's own account: signed out, to /connexion. */
export async function requireSession(suite: string): Promise<void> {
  const sessionId = await readSessionId();
  const [compte] = sessionId
    ? await callFunction<{ id: string | null }>("SELECT session_utilisateur($1) AS id", [sessionId])
    : [];
  if (!compte?.id) redirect(`/connexion?suite=${encodeURIComponent(suite)}`);
}
