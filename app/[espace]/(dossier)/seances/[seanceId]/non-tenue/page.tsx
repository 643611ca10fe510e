import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FinForm } from "@/components/seance/fin-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { missSeance } from "@/lib/seance/actions";
import { formatRappel } from "@/lib/seance/labels/creneau";
import { getSeance } from "@/lib/seance/queries/get";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "La séance n’a pas eu lieu" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function NonTenuePage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const seance = (await getSeance(acteur, seanceId, now())) ?? notFound();
  if (!seance.droits.actes.includes("manquer")) notFound();
  const retour = `/${espace}/seances/${seance.id}`;
  return (
    <>
      <PageHeader
        back={{ href: retour, label: "La séance" }}
        title="La séance n’a pas eu lieu"
        state={formatRappel(seance.sujet.code, seance.prevu, acteur.zone)}
      />
      <FinForm
        action={missSeance.bind(null, espace)}
        seance={seance}
        retour={retour}
        bouton="Noter qu’elle n’a pas eu lieu"
      />
    </>
  );
}
