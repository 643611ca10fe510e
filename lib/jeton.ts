import { empreinteOf } from "@/lib/empreinte";
import { env } from "@/lib/env";

/**
 * The secret links of one kind, one for each row: 256 bits, found again with the application's key, so that a mail sent
 * twice is the same one, and kept nowhere. `usage` is part of the secret, `dossier` where the links lead.
 */
export function createLiens(usage: string, dossier: string) {
  const jetonOf = (id: string): string =>
    Buffer.from(empreinteOf(`${usage}-jeton`, id), "hex").toString("base64url");
  return {
    /** The secret of the link of a row. */
    jetonOf,
    /** What the database keeps of it. */
    empreinteOfJeton: (jeton: string): string => empreinteOf(`${usage}-lien`, jeton),
    /** The full address of the link. */
    lienOf: (id: string): string => `${new URL(env().NEXTAUTH_URL).origin}/${dossier}/${jetonOf(id)}`,
  };
}
