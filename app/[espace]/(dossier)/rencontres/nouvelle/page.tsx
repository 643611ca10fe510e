import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DatesForm } from "@/components/rencontre/dates-form";
import { SouhaitForm } from "@/components/rencontre/souhait-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { getNouvelle } from "@/lib/rencontre/queries/nouvelle";
import { Nouvelle } from "@/lib/rencontre/schema/adresse";

export const metadata: Metadata = { title: "Prévoir des rencontres" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function NouvellePage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const nouvelle = (await getNouvelle(acteur, Nouvelle.parse(await searchParams))) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/rencontres`, label: "Rencontres" }}
        title="Prévoir des rencontres"
        state="Une instance ou une rencontre de partenaires, à une date ou à plusieurs : toutes les CLI d’un trimestre se prévoient ensemble."
      />
      <PageBody>
        <SouhaitForm nouvelle={nouvelle} />
        <DatesForm espace={espace} nouvelle={nouvelle} />
      </PageBody>
    </>
  );
}
