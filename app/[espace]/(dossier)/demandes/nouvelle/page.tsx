import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Brouillons } from "@/components/demande/brouillons";
import { SousLaMain } from "@/components/demande/sous-la-main";
import { ActionForm } from "@/components/ui/action-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { createBrouillon } from "@/lib/demande/actions/depot";
import { listBrouillons } from "@/lib/demande/queries/brouillon-liste";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

type Props = { params: Promise<{ espace: string }> };

export const metadata: Metadata = { title: "Nouvelle demande" };

export default async function NouvelleDemandePage({ params }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const brouillons = (await listBrouillons(acteur)) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/demandes`, label: "Demandes" }}
        title="Nouvelle demande"
        state="Cinq étapes, une vingtaine de minutes. Tout s’enregistre à mesure : vous pouvez vous arrêter et reprendre, même sur un autre ordinateur."
      />
      <PageBody>
        {brouillons.length > 0 ? (
          <Brouillons brouillons={brouillons} espace={espace} now={now()} zone={acteur.zone} />
        ) : null}
        <SousLaMain />
        <ActionForm action={createBrouillon.bind(null, espace)}>
          <div>
            <SubmitButton pendingLabel="Ouverture…">Commencer la demande</SubmitButton>
          </div>
        </ActionForm>
      </PageBody>
    </>
  );
}
