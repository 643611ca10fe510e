import { empreinteOf } from "@/lib/empreinte";
import { env } from "@/lib/env";

/** The secret of the link in an account's mail, 256 bits: found again with the application's key, and kept nowhere. */
export const jetonOf = (envoiId: string): string =>
  Buffer.from(empreinteOf("compte-jeton", envoiId), "hex").toString("base64url");

/** What the database keeps of it. */
export const empreinteOfJeton = (jeton: string): string => empreinteOf("compte-lien", jeton);

/** The full address of a link. */
export const lienOf = (envoiId: string): string =>
  `${new URL(env().NEXTAUTH_URL).origin}/lien/${jetonOf(envoiId)}`;
