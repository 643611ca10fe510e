import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PostponeForm } from "@/components/seance/postpone-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatRappel } from "@/lib/seance/labels/creneau";
import { getReport } from "@/lib/seance/queries/report";
import { DateVoulue } from "@/lib/seance/schema";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Reporter une séance" };

type Props = {
  params: Promise<{ espace: string; seanceId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReporterPage({ params, searchParams }: Props) {
  const { espace, seanceId } = await params;
  const acteur = await requireActeur(espace);
  const voulue = DateVoulue.parse(await searchParams);
  const report = (await getReport(acteur, seanceId, now(), voulue)) ?? notFound();
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
