import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExtraitsIndividuelsForm } from "@/components/bilan/extraits-individuels-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SECTION_LABELS } from "@/lib/bilan/labels";
import { getExtraitsIndividuels } from "@/lib/bilan/queries/extraits";
import { LectureExtraits } from "@/lib/bilan/schema";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Choisir dans le travail individuel" };

type Props = {
  params: Promise<{ espace: string; bilanId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export default async function ExtraitsIndividuelsPage({ params, searchParams }: Props) {
  const { espace, bilanId } = await params;
  const acteur = await requireActeur(espace);
  const { section } = LectureExtraits.parse(await searchParams);
  const extraits = (await getExtraitsIndividuels(acteur, bilanId, section)) ?? notFound();
  const retour = `/${espace}/bilans/${bilanId}/ecrire`;
  return (
    <>
      <PageHeader
        back={{ href: retour, label: `Bilan ${extraits.annee}` }}
        title={SECTION_LABELS[section]}
        state={`Ce que les séances individuelles de ${extraits.annee} en ont dit, dans les situations que vous pouvez lire vous-même.`}
      />
      {extraits.themes.length > 0 ? (
        <ExtraitsIndividuelsForm espace={espace} extraits={extraits} />
      ) : (
        <EmptyState
          title="Rien à choisir pour cette année."
          action={
            <LinkButton variant="secondary" href={`${retour}#${section}`}>
              Revenir à l’écriture
            </LinkButton>
          }
        >
          <p>
            {section === "pistes"
              ? "Les pistes viennent ici quand le compte rendu de leur séance est validé."
              : "Les effets viennent ici quand une situation est close, puis trois et six mois après."}{" "}
            Vous ne voyez que ce qui vous est déjà ouvert, et rien d’une personne qui a retiré son accord.
          </p>
        </EmptyState>
      )}
    </>
  );
}
