import type { Metadata } from "next";
import { OubliForm } from "@/components/compte/oubli-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { env } from "@/lib/env";

export const metadata: Metadata = { title: "Mot de passe oublié" };

type Props = { searchParams: Promise<{ fait?: string | string[] }> };

/** The same words whether the address has an account or not. */
export default async function OubliPage({ searchParams }: Props) {
  const { fait } = await searchParams;
  const back = { href: "/connexion", label: "Se connecter" };
  if (fait !== "demande")
    return (
      <>
        <PageHeader
          title="Mot de passe oublié"
          state="Un lien vous arrive par courriel : il sert une fois, dans les trente minutes."
          back={back}
        />
        <OubliForm />
      </>
    );
  return (
    <>
      <PageHeader
        title="Regardez votre messagerie"
        state="Si cette adresse a un compte, un lien vient de lui être envoyé. Il sert une fois, dans les trente minutes. Regardez aussi les courriers indésirables."
        back={back}
      />
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/mot-de-passe-oublie">Demander un autre lien</LinkButton>
        {env().RECUL_MODE === "demo" ? (
          <LinkButton href="/boite" variant="quiet">
            Boîte de la démonstration
          </LinkButton>
        ) : null}
      </div>
    </>
  );
}
