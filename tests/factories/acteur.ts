import { type Acteur, findActeur } from "@/lib/acteur";
import { callFunction } from "@/lib/db";
import { addMinutes, now } from "@/lib/time";

/** The acteur of an account in an espace, by the real way in: a session the database confirms. */
export async function acteurOf(utilisateurId: string, slug: string): Promise<Acteur> {
  const expire = addMinutes(now(), 12 * 60);
  const [session] = await callFunction<{ sid: string }>("SELECT session_ouvrir($1, $2) AS sid", [
    utilisateurId,
    expire,
  ]);
  const acteur = await findActeur(session?.sid ?? "", slug);
  if (!acteur) throw new Error(`no acteur in ${slug}`);
  return acteur;
}
