import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suite } from "@/components/demande/suite";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { getDemandeDeposee } from "@/lib/demande/queries/brouillon-liste";
import { requireActeur } from "@/lib/gate";

type Props = { params: Promise<{ espace: string; demandeId: string }> };

export const metadata: Metadata = { title: "Demande déposée" };

export default async function DeposeePage({ params }: Props) {
  const { espace, demandeId } = await params;
  const acteur = await requireActeur(espace);
  const demande = (await getDemandeDeposee(acteur, demandeId)) ?? notFound();
  return (
    <>
      <PageHeader
        title="Votre demande est déposée"
        state={
          demande.situationCode
            ? `Notez le code ${demande.situationCode} dans votre propre dossier : vous seul·e savez qui est la personne.`
            : `Demande ${demande.code}.`
        }
      />
      <Suite demande={demande} espace={espace} />
      <div className="mt-10 flex flex-wrap gap-3">
        <LinkButton href={`/${espace}`} variant="primary">
          Revenir à l’accueil
        </LinkButton>
        <LinkButton href={`/${espace}/demandes/${demandeId}`}>Relire la demande</LinkButton>
      </div>
    </>
  );
}
