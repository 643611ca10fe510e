import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClotureForm } from "@/components/cloture/cloture-form";
import { ClotureView } from "@/components/cloture/cloture-view";
import { Consequences, EnSuspens } from "@/components/cloture/consequences";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { getCloture } from "@/lib/cloture/queries";
import { requireActeur } from "@/lib/gate";
import { formatJour, jourOf, now } from "@/lib/time";

export const metadata: Metadata = { title: "Clôture d’une situation" };

type Props = { params: Promise<{ espace: string; situationId: string }> };

export default async function CloturePage({ params }: Props) {
  const { espace, situationId } = await params;
  const acteur = await requireActeur(espace);
  const instant = now();
  const page = (await getCloture(acteur, situationId, instant)) ?? notFound();
  const { zone } = acteur;
  const { code } = "fiche" in page ? page.fiche.situation : page.aFaire.situation;
  const back = { href: `/${espace}/situations/${situationId}`, label: `Situation ${code}` };
  if ("fiche" in page) {
    const { closeLe, par } = page.fiche;
    const jour = formatJour(jourOf(closeLe, zone), { annee: true });
    return (
      <>
        <PageHeader back={back} title="Le travail a pris fin" state={`Clos le ${jour} par ${par}.`} />
        <ClotureView espace={espace} zone={zone} aujourdhui={jourOf(instant, zone)} cloture={page.fiche} />
      </>
    );
  }
  const cloture = page.aFaire;
  return (
    <>
      <PageHeader
        back={back}
        title="Clore la situation"
        state="Une clôture n’est pas un échec : elle dit pourquoi le travail s’arrête, et ce qu’il a changé."
      />
      <PageBody
        asideLabel="Ce que la clôture entraîne"
        aside={
          <Section title="Ce qui suivra">
            <Consequences zone={zone} cloture={cloture} />
          </Section>
        }
      >
        <EnSuspens espace={espace} zone={zone} cloture={cloture} />
        <ClotureForm espace={espace} cloture={cloture} />
      </PageBody>
    </>
  );
}
