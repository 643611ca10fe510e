import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ShiftForm } from "@/components/seance/shift-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { getSuivantes } from "@/lib/seance/queries/suivantes";
import { formatMoment, now } from "@/lib/time";

export const metadata: Metadata = { title: "Décaler les séances suivantes" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function SuivantesPage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const page = await getSuivantes(acteur, seanceId, now());
  if (!page) redirect(`/${espace}/seances/${seanceId}`);
  const { code, de, vers } = page;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/seances/${page.id}`, label: "La séance" }}
        title="Décaler aussi les suivantes"
        state={`${code} : la séance du ${formatMoment(de, acteur.zone)} est passée au ${formatMoment(vers, acteur.zone)}. Les suivantes peuvent garder le même écart.`}
      />
      <ShiftForm espace={espace} zone={acteur.zone} page={page} />
    </>
  );
}
