import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChampsAide } from "@/components/courrier/champs-aide";
import { ModeleForm } from "@/components/courrier/modele-form";
import { RetablirForm } from "@/components/courrier/retablir-form";
import { buttonClass } from "@/components/ui/button-class";
import { PageHeader } from "@/components/ui/page-header";
import { SORTE_COURRIER_AIDES, SORTE_COURRIER_LABELS } from "@/lib/courrier/labels/sortes";
import { getModeles } from "@/lib/courrier/queries/modele";
import { Sorte } from "@/lib/courrier/schema";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Un modèle de lettre" };

type Props = { params: Promise<{ espace: string; sorte: string }> };

export default async function ModelePage({ params }: Props) {
  const { espace, sorte: adresse } = await params;
  const acteur = await requireActeur(espace);
  const { data: sorte } = Sorte.safeParse(adresse.toUpperCase());
  const page = sorte ? await getModeles(acteur) : null;
  if (!sorte || !page) notFound();
  const modele = page.modeles[sorte];
  const base = `/${espace}/courriers/modeles`;
  return (
    <>
      <PageHeader
        title={SORTE_COURRIER_LABELS[sorte]}
        state={SORTE_COURRIER_AIDES[sorte]}
        back={{ href: base, label: "Modèles de lettres" }}
        secondary={
          <>
            <a href={`${base}/${adresse}/exemple`} download className={buttonClass("secondary")}>
              Voir un exemple en PDF
            </a>
            {modele.version > 0 ? (
              <RetablirForm espace={espace} sorte={sorte} version={modele.version} />
            ) : null}
          </>
        }
      />
      <ModeleForm
        espace={espace}
        sorte={sorte}
        modele={modele}
        service={page.service}
        auteur={{ ...page.auteur, le: now() }}
      >
        <ChampsAide />
      </ModeleForm>
    </>
  );
}
