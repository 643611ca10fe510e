import type { Metadata } from "next";
import { InvitationRecue, InvitationTerminee } from "@/components/invitation/invitation";
import { readAdresse } from "@/lib/compte/queries/connexion";
import { readInvitation } from "@/lib/invitation/queries/invitation";
import { readSessionId } from "@/lib/session";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Invitation", robots: { index: false, follow: false } };

/** Where the mail of an invitation leads. Not `notFound()`: without JavaScript, Next would answer an empty page. */
export default async function InvitationPage({ params }: { params: Promise<{ jeton: string }> }) {
  const { jeton } = await params;
  const invitation = await readInvitation(jeton, now());
  if (!invitation) return <InvitationTerminee />;
  const connecte = await readAdresse(await readSessionId());
  return <InvitationRecue jeton={jeton} invitation={invitation} connecte={connecte} />;
}
