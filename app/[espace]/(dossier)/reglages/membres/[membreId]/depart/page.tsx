import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ApercuDepart } from "@/components/depart/apercu";
import { DepartForm } from "@/components/depart/depart-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { leaveMembre } from "@/lib/depart/actions";
import { getDepart } from "@/lib/depart/queries";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Départ d’un membre" };

type Props = { params: Promise<{ espace: string; membreId: string }> };

export default async function DepartPage({ params }: Props) {
  const { espace, membreId } = await params;
  const acteur = await requireActeur(espace);
  const depart = (await getDepart(acteur, membreId, now())) ?? notFound();
  const { membre, actif, rien } = depart;
  const fiche = `/${espace}/reglages/membres/${membreId}`;
  return (
    <>
      <PageHeader
        title={actif ? `Départ de ${membre}` : `Ce que laisse ${membre}`}
        state={
          actif
            ? "Ce qui lui est confié passe à des collègues et son accès se ferme, en une fois. Des codes et des jours seulement."
            : "Son accès est fermé."
        }
        back={{ href: fiche, label: membre }}
      />
      <PageBody>
        {rien ? (
          <EmptyState title="Rien ne lui est confié.">
            {actif ? "Son accès peut être fermé sans rien laisser en suspens." : "Tout a été transmis."}
          </EmptyState>
        ) : (
          <Section title={actif ? "Ce qui passe" : "Reste à traiter"}>
            <ApercuDepart depart={depart} zone={acteur.zone} />
            {actif ? null : (
              <div>
                <LinkButton href={`${fiche}/situations`}>Confier ces situations une à une</LinkButton>
              </div>
            )}
          </Section>
        )}
        {actif ? (
          <DepartForm action={leaveMembre.bind(null, espace)} membreId={membreId} depart={depart} />
        ) : null}
      </PageBody>
    </>
  );
}
