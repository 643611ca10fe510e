import { empreinteOf } from "@/lib/empreinte";
import { env } from "@/lib/env";

/** The secret of an invitation, 256 bits: found again with the application's key, so that a mail sent twice is the same one. */
export const jetonOf = (invitationId: string): string =>
  Buffer.from(empreinteOf("invitation-jeton", invitationId), "hex").toString("base64url");

/** What the database keeps of it. */
export const empreinteOfJeton = (jeton: string): string => empreinteOf("invitation-lien", jeton);

/** The full address of an invitation. */
export const lienInvitationOf = (invitationId: string): string =>
  `${new URL(env().NEXTAUTH_URL).origin}/invitation/${jetonOf(invitationId)}`;
