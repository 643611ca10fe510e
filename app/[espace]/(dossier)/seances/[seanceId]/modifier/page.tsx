import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonnesExterieures } from "@/components/personne-exterieure/personnes-exterieures";
import { UpdateForm } from "@/components/seance/update-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatRappel } from "@/lib/seance/labels/creneau";
import { getOrganisation } from "@/lib/seance/queries/organisation";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Lieu et participants d’une séance" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function ModifierPage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getOrganisation(acteur, seanceId, now())) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/seances/${page.seance.id}`, label: "La séance" }}
        title="Lieu et participants"
        state={formatRappel(page.seance.sujet.code, page.seance.prevu, acteur.zone)}
      />
      <PageBody>
        <UpdateForm espace={espace} page={page} />
        {page.seance.sujet.modalite === "COLLECTIF" ? (
          <PersonnesExterieures espace={espace} page={page} />
        ) : null}
      </PageBody>
    </>
  );
}
