import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChiffresDuGroupe } from "@/components/bilan-groupe/chiffres-groupe";
import { RedactionBilanForm } from "@/components/bilan-groupe/redaction-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { DEPARTS } from "@/lib/bilan-groupe/labels";
import { getRedactionBilan } from "@/lib/bilan-groupe/queries/redaction";
import { LectureBilan } from "@/lib/bilan-groupe/schema";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Écrire le bilan d’un groupe" };

type Props = {
  params: Promise<{ espace: string; groupeId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export default async function RedactionBilanPage({ params, searchParams }: Props) {
  const { espace, groupeId } = await params;
  const acteur = await requireActeur(espace);
  const { annee } = LectureBilan.parse(await searchParams);
  const redaction = (await getRedactionBilan(acteur, groupeId, annee, now())) ?? notFound();
  const { chiffres } = redaction;
  return (
    <>
      <PageHeader
        back={{
          href: `/${espace}/groupes/${groupeId}/bilan?annee=${redaction.annee}`,
          label: `Bilan ${redaction.annee}`,
        }}
        title={redaction.depart === "CORRECTION" ? "Corriger le bilan" : "Écrire le bilan"}
        state={DEPARTS[redaction.depart]}
      />
      <PageBody
        asideLabel="L’année en chiffres"
        aside={
          <Section title="L’année en chiffres">
            {chiffres ? <ChiffresDuGroupe chiffres={chiffres} stacked /> : null}
          </Section>
        }
      >
        <RedactionBilanForm espace={espace} redaction={redaction} />
      </PageBody>
    </>
  );
}
