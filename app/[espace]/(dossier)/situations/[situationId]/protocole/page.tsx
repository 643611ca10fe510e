import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProtocoleForm } from "@/components/protocole/protocole-form";
import { ProtocoleResume } from "@/components/protocole/protocole-resume";
import { ProtocoleVersions } from "@/components/protocole/protocole-versions";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import { formatProtocole } from "@/lib/protocole/labels";
import { getProtocole } from "@/lib/protocole/queries";

export const metadata: Metadata = { title: "Protocole de fonctionnement" };

type Props = { params: Promise<{ espace: string; situationId: string }> };

export default async function ProtocolePage({ params }: Props) {
  const { espace, situationId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getProtocole(acteur, situationId)) ?? notFound();
  const { situation, version, protocole, versions, parDefaut, modifiable } = page;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/situations/${situation.id}`, label: `Situation ${situation.code}` }}
        title={`Protocole de ${situation.code}`}
        state={
          version === 0
            ? `${formatProtocole(protocole)} : les valeurs de l’espace, tant qu’aucun protocole n’est écrit.`
            : `${formatProtocole(protocole)}.`
        }
      />
      <PageBody>
        {modifiable ? (
          <ProtocoleForm key={version} espace={espace} page={page} />
        ) : (
          <ProtocoleResume protocole={protocole} cadre={page.cadre} />
        )}
        {versions.length > 0 ? (
          <Section
            title="Ce qui a changé"
            lead="Chaque changement fait une version. Les séances déjà réservées gardent leur durée et leur date."
          >
            <ProtocoleVersions versions={versions} parDefaut={parDefaut} zone={acteur.zone} />
          </Section>
        ) : null}
      </PageBody>
    </>
  );
}
