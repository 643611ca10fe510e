import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { supprimerBrouillon } from "@/lib/demande/actions/depot";
import { formatEnregistre } from "@/lib/demande/labels/etapes";
import { getBrouillonLigne } from "@/lib/demande/queries/brouillon-liste";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

type Props = { params: Promise<{ espace: string; demandeId: string }> };

export const metadata: Metadata = { title: "Supprimer un brouillon" };

export default async function SupprimerPage({ params }: Props) {
  const { espace, demandeId } = await params;
  const acteur = await requireActeur(espace);
  const { code, etape, modifieLe } = (await getBrouillonLigne(acteur, demandeId)) ?? notFound();
  const enregistre = formatEnregistre(modifieLe, now(), acteur.zone);
  return (
    <>
      <PageHeader
        title={`Supprimer le brouillon ${code} ?`}
        state={`Enregistré à ${enregistre}. Tout ce que vous y avez écrit disparaît, sans retour possible.`}
      />
      <ActionForm action={supprimerBrouillon.bind(null, espace)} hidden={{ demandeId }}>
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton variant="danger" pendingLabel="Suppression…">
            Supprimer définitivement
          </SubmitButton>
          <LinkButton href={`/${espace}/demandes/${demandeId}/etape/${etape}`}>
            Garder le brouillon
          </LinkButton>
        </div>
      </ActionForm>
    </>
  );
}
