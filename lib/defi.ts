import { callFunction } from "@/lib/db";
import { empreinteOf } from "@/lib/empreinte";

/** What is asked of a browser: a signature to come in or to add a key, the way back from a provider. */
export type UsageDefi = "cle-connexion" | "cle-ajout" | "fournisseur" | "fermeture";

/** Remembers what was asked, for so many minutes, of this session if there is one; `scelle` is given back with the answer. */
export async function putDefi(
  usage: UsageDefi,
  valeur: string,
  {
    sessionId = null,
    scelle = null,
    minutes = 5,
  }: { sessionId?: string | null; scelle?: string | null; minutes?: number },
): Promise<void> {
  const empreinte = empreinteOf("defi", valeur);
  await callFunction("SELECT defi_poser($1, $2, $3, $4, $5)", [empreinte, usage, sessionId, scelle, minutes]);
}

/** Takes back what was asked, once; null when it was not, not of this session, too long ago, or already answered. */
export async function takeDefi(
  usage: UsageDefi,
  valeur: string,
  sessionId: string | null = null,
): Promise<{ scelle: string | null } | null> {
  const [defi] = await callFunction<{ scelle: string | null }>("SELECT * FROM defi_prendre($1, $2, $3)", [
    empreinteOf("defi", valeur),
    usage,
    sessionId,
  ]);
  return defi ?? null;
}
