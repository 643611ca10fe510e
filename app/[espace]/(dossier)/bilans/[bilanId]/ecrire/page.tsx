import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RedactionBilanForm } from "@/components/bilan/redaction-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { formatArret } from "@/lib/bilan/labels";
import { getRedactionBilan } from "@/lib/bilan/queries/redaction";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Écrire le bilan" };

type Props = { params: Promise<{ espace: string; bilanId: string }> };

export default async function RedactionBilanPage({ params }: Props) {
  const { espace, bilanId } = await params;
  const acteur = await requireActeur(espace);
  const redaction = (await getRedactionBilan(acteur, bilanId, now())) ?? notFound();
  const { annee, version, remarque, instantane } = redaction.bilan;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/bilans/${bilanId}`, label: `Bilan ${annee}` }}
        title={version > 1 ? `Corriger le bilan ${annee}` : `Écrire le bilan ${annee}`}
        secondary={
          <LinkButton variant="quiet" href={`/${espace}/bilans/completer?annee=${annee}`}>
            Ce qui manque encore
          </LinkButton>
        }
        state={`Les chiffres sont à côté de chaque texte, tels qu’ils seront publiés. ${formatArret(instantane)}`}
      />
      {remarque ? (
        <Notice tone="waiting" title="À reprendre" className="mb-10">
          <p className="whitespace-pre-line">{remarque}</p>
        </Notice>
      ) : null}
      <RedactionBilanForm espace={espace} zone={acteur.zone} redaction={redaction} />
    </>
  );
}
