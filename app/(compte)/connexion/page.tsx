import type { Metadata } from "next";
import { ConnexionCle } from "@/components/cle-acces/connexion-cle";
import { ComptesDemo } from "@/components/compte/comptes-demo";
import { ConnexionForm } from "@/components/compte/connexion-form";
import { Fournisseur } from "@/components/fournisseur/fournisseur";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { FAITS } from "@/lib/compte/labels/compte";
import { listComptesDemo } from "@/lib/compte/queries/demo";
import { phraseRetour } from "@/lib/fournisseur/labels";
import { nomFournisseur } from "@/lib/oidc";

export const metadata: Metadata = { title: "Se connecter" };

type Props = {
  searchParams: Promise<{ suite?: string | string[]; fait?: string | string[]; refus?: string | string[] }>;
};

export default async function ConnexionPage({ searchParams }: Props) {
  const { suite, fait, refus } = await searchParams;
  const apres = typeof suite === "string" ? suite : undefined;
  const dit = FAITS[String(fait) as keyof typeof FAITS];
  const comptes = listComptesDemo();
  return (
    <div className="grid gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <div>
        <PageHeader
          title="Se connecter"
          state="Votre espace vous a été ouvert par son administratrice ou son administrateur."
        />
        {dit ? (
          <Notice tone="success" className="mb-8">
            <p>{dit}</p>
          </Notice>
        ) : null}
        <Fournisseur nom={nomFournisseur()} suite={apres} refus={phraseRetour(refus)} />
        <ConnexionForm suite={apres} />
        <ConnexionCle suite={apres} />
      </div>
      {comptes.length > 0 ? <ComptesDemo comptes={comptes} /> : null}
    </div>
  );
}
