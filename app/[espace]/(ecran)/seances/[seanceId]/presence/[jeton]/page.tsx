import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PointageForm } from "@/components/pointage/pointage-form";
import { LinkButton } from "@/components/ui/link-button";
import { Mark } from "@/components/ui/mark";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur, requireSession } from "@/lib/gate";
import { formatPresenceNotee, REFUS_POINTAGE } from "@/lib/pointage/labels";
import { getPointage } from "@/lib/pointage/queries/pointage";
import { formatRappel } from "@/lib/seance/labels/creneau";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Noter ma présence" };

type Props = { params: Promise<{ espace: string; seanceId: string; jeton: string }> };

/** Where the camera leads; whoever signs in on the way comes back to it. */
export default async function PresencePage({ params }: Props) {
  const { espace, seanceId, jeton } = await params;
  await requireSession(`/${espace}/seances/${seanceId}/presence/${jeton}`);
  const acteur = await requireActeur(espace);
  const instant = now();
  const { seance, etat } = (await getPointage(acteur, seanceId, jeton, instant)) ?? notFound();
  return (
    <main id="contenu" className="mx-auto flex min-h-dvh max-w-reading flex-col gap-6 px-4 py-8 sm:px-8">
      <Mark />
      <PageHeader title="Noter ma présence" state={formatRappel(seance.code, seance, acteur.zone)} />
      {etat === "A_NOTER" ? <PointageForm espace={espace} seanceId={seance.id} jeton={jeton} /> : null}
      {etat === "NOTEE" ? (
        <Notice
          tone="success"
          title={formatPresenceNotee(seance, instant, acteur.zone)}
          action={<LinkButton href={`/${espace}/seances/${seance.id}`}>Voir la séance</LinkButton>}
        />
      ) : null}
      {etat === "EXPIRE" ? (
        <Notice
          tone="waiting"
          title={REFUS_POINTAGE.EXPIRE}
          action={<LinkButton href={`/${espace}/presence`}>Taper le code</LinkButton>}
        />
      ) : null}
      {etat === "FERMEE" ? <Notice tone="waiting" title={REFUS_POINTAGE.FERMEE} /> : null}
    </main>
  );
}
