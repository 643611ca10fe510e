import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvaluationForm } from "@/components/evaluation/evaluation-form";
import { Arrival } from "@/components/ui/arrival";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { getEvaluation } from "@/lib/evaluation/queries";
import { EvaluationFiltre } from "@/lib/evaluation/schema";
import { requireActeur } from "@/lib/gate";
import { formatGroupe } from "@/lib/groupe/labels/groupe";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Votre avis sur le groupe" };

type Props = {
  params: Promise<{ espace: string; groupeId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export default async function EvaluationPage({ params, searchParams }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const { annee, fait } = EvaluationFiltre.parse(await searchParams);
  const evaluation = (await getEvaluation(acteur, groupeId, annee, now())) ?? notFound();
  const { groupe, tenues, close } = evaluation;
  const seances = `${tenues} ${tenues > 1 ? "séances tenues" : "séance tenue"} en ${evaluation.annee}.`;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/groupes/${groupe.id}`, label: formatGroupe(groupe) }}
        title="Votre avis sur le groupe"
        state={`${seances} Six questions ; les réponses ne se lisent qu’ensemble, jamais une par une.`}
      />
      {fait ? (
        <Arrival>
          <Notice tone="success" title="Merci, votre avis est enregistré." className="mb-10">
            <p>Vous pouvez le changer jusqu’à la validation du bilan.</p>
          </Notice>
        </Arrival>
      ) : null}
      {close ? (
        <Notice title="Le bilan de cette année est validé">
          <p>Il ne recueille plus de réponse.</p>
        </Notice>
      ) : (
        <EvaluationForm espace={espace} evaluation={evaluation} />
      )}
    </>
  );
}
