import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/gate";
import { nomFournisseur } from "@/lib/oidc";

export const metadata: Metadata = { title: "Votre compte est relié" };

/** Once, after the first sign-in by the provider on an account that was there before. */
export default async function ReliePage() {
  await requireSession("/compte/relie");
  const nom = nomFournisseur() ?? "votre fournisseur d’identité";
  return (
    <>
      <PageHeader title="Votre compte est relié" state={`Vous entrez désormais avec ${nom}.`} />
      <div className="flex max-w-reading flex-col gap-6">
        <p>
          Par précaution, le mot de passe et les clés d’accès que ce compte avait ne servent plus, et ses
          autres connexions sont fermées : ainsi, personne d’autre que vous ne peut y entrer. Si un second
          facteur y avait été ajouté avant que votre adresse soit prouvée, il est retiré aussi, et vos espaces
          vous invitent à nouveau.
        </p>
        <div>
          <LinkButton href="/espaces" variant="primary">
            Entrer
          </LinkButton>
        </div>
      </div>
    </>
  );
}
