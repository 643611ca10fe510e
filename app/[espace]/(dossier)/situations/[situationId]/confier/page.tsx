import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TransfertIntervenantForm, TransfertReferentForm } from "@/components/situation/transfert-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import { getTransfert } from "@/lib/situation/queries/transfert";

export const metadata: Metadata = { title: "Confier une situation" };

type Props = { params: Promise<{ espace: string; situationId: string }> };

export default async function ConfierPage({ params }: Props) {
  const { espace, situationId } = await params;
  const acteur = await requireActeur(espace);
  const page = await getTransfert(acteur, situationId);
  if (!page) notFound();
  const { code, referent, intervenant, intervenants } = page;
  const back = acteur.roles.includes("ADMINISTRATEUR")
    ? { href: `/${espace}/reglages`, label: "Réglages" }
    : { href: `/${espace}/situations/${situationId}`, label: `Situation ${code}` };
  return (
    <>
      <PageHeader
        title={`Confier la situation ${code}`}
        state="Quand quelqu’un quitte son poste ou change de fonction, le travail continue avec un·e autre. Celle ou celui qui part ne voit plus la situation."
        back={back}
      />
      <PageBody>
        <Section title="La référente ou le référent" lead={`Aujourd’hui : ${referent}.`}>
          <TransfertReferentForm espace={espace} page={page} />
        </Section>
        {intervenant && intervenants.length > 0 ? (
          <Section
            title="L’intervenante ou l’intervenant"
            lead={`Aujourd’hui : ${intervenant}. Les séances à venir suivent.`}
          >
            <TransfertIntervenantForm espace={espace} page={page} />
          </Section>
        ) : null}
      </PageBody>
    </>
  );
}
