import type { Metadata } from "next";
import { LienCompte, LienTermine } from "@/components/compte/lien";
import { readLien } from "@/lib/compte/queries/lien";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Votre compte", robots: { index: false, follow: false } };

/** Where the mails of an account lead. Not `notFound()`: without JavaScript, Next would answer an empty page. */
export default async function LienPage({ params }: { params: Promise<{ jeton: string }> }) {
  const { jeton } = await params;
  const lien = await readLien(jeton, now());
  return lien ? <LienCompte jeton={jeton} lien={lien} /> : <LienTermine />;
}
