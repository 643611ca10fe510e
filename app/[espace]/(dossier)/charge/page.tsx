import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChargePage } from "@/components/charge/charge-page";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { formatEtat } from "@/lib/charge/labels/phrases";
import { getCharge, getChargeChiffres } from "@/lib/charge/queries/charge";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Charge de travail" };

export default async function Page({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const instant = now();
  const charge =
    (await getCharge(acteur, instant)) ?? (await getChargeChiffres(acteur, instant)) ?? notFound();
  return (
    <>
      <PageHeader
        title="Charge de travail"
        state={formatEtat(charge)}
        secondary={
          charge.portee === "SOI" ? (
            <LinkButton variant="quiet" href={`/${espace}/charge/activite`}>
              Mon activité de l’année
            </LinkButton>
          ) : undefined
        }
      />
      <ChargePage charge={charge} />
    </>
  );
}
