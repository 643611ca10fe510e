import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnteteLecture } from "@/components/compte-rendu/entete-lecture";
import { Lecture } from "@/components/compte-rendu/lecture";
import { Valide } from "@/components/compte-rendu/valide";
import { LectureCollective } from "@/components/compte-rendu-collectif/lecture";
import { ValideCollectif } from "@/components/compte-rendu-collectif/valide";
import { LectureCompteRendu } from "@/lib/compte-rendu/schema";
import { cheminRetour } from "@/lib/compte-rendu-collectif/labels";
import { getCompteRenduSeance } from "@/lib/compte-rendu-collectif/queries/seance";
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
  const fiche = (await getCompteRenduSeance(acteur, seanceId, version)) ?? notFound();
  const seance = `/${espace}/seances/${seanceId}`;
  const commun = { espace, base: `${seance}/compte-rendu`, zone: acteur.zone };
  if ("groupe" in fiche)
    return (
      <>
        <EnteteLecture {...commun} fiche={fiche} retour={cheminRetour(espace, fiche)} />
        {fait ? <ValideCollectif /> : null}
        <LectureCollective {...commun} fiche={fiche} />
      </>
    );
  return (
    <>
      <EnteteLecture {...commun} fiche={fiche} retour={{ href: seance, label: "La séance" }} />
      {fait ? <Valide seanceHref={seance} fiche={fiche} /> : null}
      <Lecture {...commun} fiche={fiche} />
    </>
  );
}
