import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnvoiForm } from "@/components/partage/envoi-form";
import { ListePartages } from "@/components/partage/liste";
import { Arrival } from "@/components/ui/arrival";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import { formatEnvoyes, formatPartages } from "@/lib/partage/labels";
import { getPartages } from "@/lib/partage/queries/liste";
import { LectureEnvoi } from "@/lib/partage/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Envoyer le bilan" };

type Props = {
  params: Promise<{ espace: string; bilanId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export default async function EnvoiPage({ params, searchParams }: Props) {
  const { espace, bilanId } = await params;
  const acteur = await requireActeur(espace);
  const envoi = (await getPartages(acteur, bilanId, now())) ?? notFound();
  const { envoyes } = LectureEnvoi.parse(await searchParams);
  const { bilan, partages, resume, echeances } = envoi;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/bilans/${bilan.id}`, label: `Bilan ${bilan.annee}` }}
        title={`Envoyer le bilan ${bilan.annee}`}
        state={`Version ${bilan.version}. ${formatPartages(resume)}`}
      />
      {envoyes ? (
        <Arrival>
          <Notice tone="success" title={formatEnvoyes(envoyes)} className="mb-10">
            <p>Un code est demandé à l’ouverture. Vous verrez ici qui a ouvert le bilan.</p>
          </Notice>
        </Arrival>
      ) : null}
      <PageBody>
        {partages.length > 0 ? (
          <Section title="À qui il a été envoyé">
            <ListePartages espace={espace} zone={acteur.zone} partages={partages} echeances={echeances} />
          </Section>
        ) : null}
        <Section
          title={partages.length > 0 ? "L’envoyer à d’autres personnes" : "À qui l’envoyer"}
          lead="Chaque personne reçoit un lien qui n’est qu’à elle. Elle lit le bilan et prend ses fichiers, sans compte."
        >
          <EnvoiForm espace={espace} envoi={envoi} />
        </Section>
      </PageBody>
    </>
  );
}
