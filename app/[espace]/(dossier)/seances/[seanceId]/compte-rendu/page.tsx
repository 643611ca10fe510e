import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Lecture } from "@/components/compte-rendu/lecture";
import { Valide } from "@/components/compte-rendu/valide";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { formatEntete } from "@/lib/compte-rendu/labels";
import { getCompteRendu } from "@/lib/compte-rendu/queries/compte-rendu";
import { LectureCompteRendu } from "@/lib/compte-rendu/schema";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Un compte rendu" };

type Props = {
  params: Promise<{ espace: string; seanceId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export default async function CompteRenduPage({ params, searchParams }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const { version, fait } = LectureCompteRendu.parse(await searchParams);
  const fiche = (await getCompteRendu(acteur, seanceId, version)) ?? notFound();
  const { brouillon, lu, peut } = fiche;
  const base = `/${espace}/seances/${seanceId}/compte-rendu`;
  const relire = brouillon !== null && peut.valider;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/seances/${seanceId}`, label: "La séance" }}
        title="Compte rendu"
        state={`${formatEntete(fiche, acteur.zone)}.`}
        action={
          relire ? (
            <LinkButton variant="primary" href={`${base}/valider`}>
              Relire et valider
            </LinkButton>
          ) : undefined
        }
        secondary={
          peut.ecrire ? (
            <LinkButton href={`${base}/ecrire`}>
              {brouillon ? "Continuer d’écrire" : lu ? "Corriger" : "Écrire"}
            </LinkButton>
          ) : undefined
        }
      />
      {fait ? <Valide seanceHref={`/${espace}/seances/${seanceId}`} fiche={fiche} /> : null}
      <Lecture espace={espace} base={base} zone={acteur.zone} fiche={fiche} />
    </>
  );
}
