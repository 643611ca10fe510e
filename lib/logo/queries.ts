import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import type { Logo } from "@/lib/document";

/** The PNG of the espace's logo, for its members; null when this is not, or no longer, its fingerprint. */
export async function getLogo(acteur: Acteur, empreinte: string): Promise<Uint8Array | null> {
  return withEspace(acteur, async (tx) => {
    const logo = await tx.logo.findFirst({
      where: { espaceId: acteur.espaceId, empreinte },
      select: { octets: true },
    });
    return logo?.octets ?? null;
  });
}

/** What a document of the espace bears at its head; null: it has no logo. */
export const readLogo = (tx: Tx, espaceId: string): Promise<Logo | null> =>
  tx.logo.findFirst({ where: { espaceId }, select: { octets: true, largeur: true, hauteur: true } });
