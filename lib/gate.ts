import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { type Acteur, findActeur } from "@/lib/acteur";
import { callFunction } from "@/lib/db";
import { env } from "@/lib/env";
import { provenanceOf } from "@/lib/provenance";
import { attendFacteur, readSessionId } from "@/lib/session";
import type { RoleCode } from "@/prisma/client/enums";

/**
 * The acteur of this request. Signed out: to /connexion. A provisional password: to the account's page. A code still
 * to give: to the espace's door. A second factor its role asks for: to the account's. Not a member, or no such espace: the same 404. Memoised for the request.
 */
export const requireActeur = cache(async (slug: string): Promise<Acteur> => {
  // An action called by hand is given anything.
  if (typeof slug !== "string") notFound();
  const sessionId = await readSessionId();
  if (!sessionId) redirect(`/connexion?suite=${encodeURIComponent(`/${slug}`)}`);
  const acteur = await findActeur(sessionId, slug);
  if (acteur) return acteur;
  const { provisoire } = await requireSession(`/${slug}`);
  if (provisoire) redirect("/compte");
  if (await mustEnter(slug)) redirect("/entree");
  if (await mustProve(slug)) redirect(`/compte/second-facteur?suite=${encodeURIComponent(`/${slug}`)}`);
  notFound();
});

/** What writes was sent by a page of ours; anything else finds nothing, whatever session it carries. */
export async function requireSite(): Promise<void> {
  if (provenanceOf(await headers(), env().NEXTAUTH_URL) !== "SITE") notFound();
}

/** The espaces this session can enter: `{ slug, nom, roles }`, by name; none when signed out. */
export const listMesEspaces = cache(async (): Promise<{ slug: string; nom: string; roles: RoleCode[] }[]> => {
  const sessionId = await readSessionId();
  return sessionId ? callFunction("SELECT * FROM session_espaces($1)", [sessionId]) : [];
});

/**
 * For the pages of one's own account: signed out, to /connexion; a second factor still to prove, to the page of its code.
 * Whether the password is still the one given.
 */
export async function requireSession(suite: string): Promise<{ provisoire: boolean }> {
  const sessionId = await readSessionId();
  const [compte] = sessionId
    ? await callFunction<{ provisoire: boolean }>("SELECT provisoire FROM session_compte($1)", [sessionId])
    : [];
  if (compte) return compte;
  const page = (await attendFacteur(sessionId ?? "")) ? "/connexion/code" : "/connexion";
  redirect(`${page}?suite=${encodeURIComponent(suite)}`);
}

/** For the page of the code: a session that waits for it. One already open goes on; none, to /connexion. */
export async function requireAttente(suite: string): Promise<void> {
  if (await attendFacteur((await readSessionId()) ?? "")) return;
  await requireSession(suite);
  redirect(suite);
}

/** Whether this session's person has still to give the code of this espace. */
async function mustEnter(slug: string): Promise<boolean> {
  const portes = await callFunction<{ slug: string }>("SELECT slug FROM session_entrees($1)", [
    await readSessionId(),
  ]);
  return portes.some((porte) => porte.slug === slug);
}

/** Whether a second factor is all this session lacks to enter this espace. */
async function mustProve(slug: string): Promise<boolean> {
  const [row] = await callFunction<{ doit: boolean }>("SELECT session_doit_facteur($1, $2) AS doit", [
    await readSessionId(),
    slug,
  ]);
  return Boolean(row?.doit);
}
