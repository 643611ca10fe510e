import type { Metadata } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { PageHeader } from "@/components/ui/page-header";
import { nomFournisseur } from "@/lib/oidc";

export const metadata: Metadata = { title: "Connexion fermée" };

type Props = { searchParams: Promise<{ lien?: string | string[] }> };

/** Signed out of Recul; the identity provider may still know the person. */
export default async function FermeePage({ searchParams }: Props) {
  const { lien } = await searchParams;
  const nom = nomFournisseur();
  return (
    <>
      <PageHeader
        title="Vous êtes déconnecté·e de Recul"
        state={
          nom
            ? `${nom} vous reconnaît encore sur cet appareil. Si d’autres s’en servent, fermez aussi cette connexion-là.`
            : undefined
        }
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {nom && typeof lien === "string" ? (
          <a
            href={`/connexion/fournisseur/fermeture?lien=${encodeURIComponent(lien)}`}
            className={buttonClass("primary")}
          >
            Me déconnecter aussi de {nom}
          </a>
        ) : null}
        <a href="/connexion" className={buttonClass("quiet")}>
          Se connecter à nouveau
        </a>
      </div>
    </>
  );
}
