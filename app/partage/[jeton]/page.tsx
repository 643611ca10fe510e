import type { Metadata } from "next";
import { cookies } from "next/headers";
import { LecturePartage } from "@/components/partage/lecture";
import { LienFerme } from "@/components/partage/lien-ferme";
import { PortePartage } from "@/components/partage/porte";
import { readPartage } from "@/lib/partage/queries/lecture";
import { LecturePartage as Adresse } from "@/lib/partage/schema";
import { lectureCookie } from "@/lib/session";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Document à lire", referrer: "no-referrer" };

type Props = {
  params: Promise<{ jeton: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

/** What a link opens: a code to ask for and to give, then the bilan. Who comes with another link finds nothing. */
export default async function PartagePage({ params, searchParams }: Props) {
  const { jeton } = await params;
  const session = (await cookies()).get(lectureCookie(`/partage/${jeton}`).name)?.value ?? null;
  const partage = await readPartage(jeton, session, now());
  // Not `notFound()`: without JavaScript, Next would answer an empty page.
  if (!partage) return <LienFerme />;
  const adresse = `/partage/${jeton}`;
  if (partage.lu) return <LecturePartage adresse={adresse} lu={partage.lu} />;
  return <PortePartage adresse={adresse} {...Adresse.parse(await searchParams)} />;
}
