import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PostponeForm } from "@/components/seance/postpone-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatRappel } from "@/lib/seance/labels/creneau";
import { getReport } from "@/lib/seance/queries/report";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Reporter une séance" };

type Props = { params: Promise<{ espace: string; seanceId: string }> };

export default async function ReporterPage({ params }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const report = (await getReport(acteur, seanceId, now())) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/seances/${report.id}`, label: "La séance" }}
        title={report.statut === "REPORTEE" ? "Choisir une nouvelle date" : "Reporter la séance"}
        state={formatRappel(report.code, report, acteur.zone)}
      />
      <PostponeForm espace={espace} zone={acteur.zone} report={report} />
    </>
  );
}
