import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Ecran } from "@/components/pointage/ecran";
import { requireActeur } from "@/lib/gate";
import { getEcran } from "@/lib/pointage/queries/ecran";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Noter sa présence" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

/** For the screen of the room: nothing around it, asked for again by the browser itself (next.config). */
export default async function EcranPage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getEcran(acteur, seanceId, now())) ?? notFound();
  return (
    <main id="contenu">
      <Ecran espace={espace} zone={acteur.zone} page={page} />
    </main>
  );
}
