import type { Metadata } from "next";
import { CodeForm } from "@/components/pointage/code-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatPresenceNotee } from "@/lib/pointage/labels";
import { getPointage } from "@/lib/pointage/queries/pointage";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Noter ma présence" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<{ seance?: string | string[] }>;
};

/** The code of the room, typed; once it is taken, what was noted stands in its place. */
export default async function PresencePage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { seance } = await searchParams;
  const instant = now();
  const pointage = typeof seance === "string" ? await getPointage(acteur, seance, "", instant) : null;
  return (
    <>
      <PageHeader
        title="Noter ma présence"
        state="À une séance de l’un de vos groupes, avec le code affiché dans la salle."
      />
      {pointage?.etat === "NOTEE" ? (
        <Notice
          tone="success"
          title={formatPresenceNotee(pointage.seance, instant, acteur.zone)}
          action={<LinkButton href={`/${espace}/seances/${pointage.seance.id}`}>Voir la séance</LinkButton>}
        />
      ) : (
        <CodeForm espace={espace} />
      )}
    </>
  );
}
