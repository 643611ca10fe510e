import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BoiteForm } from "@/components/compte/boite-form";
import { CourrielLu } from "@/components/message/courriel";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { listCourrielsDemo } from "@/lib/compte/queries/demo";
import { env } from "@/lib/env";

export const metadata: Metadata = { title: "Boîte de la démonstration" };

type Props = { searchParams: Promise<{ adresse?: string | string[] }> };

/** The mails of an account, where nobody holds its address: in the demo alone. */
export default async function BoitePage({ searchParams }: Props) {
  if (env().RECUL_MODE !== "demo") notFound();
  const { adresse } = await searchParams;
  const demandee = typeof adresse === "string" ? adresse.trim().slice(0, 254) : "";
  const courriels = demandee ? await listCourrielsDemo(demandee) : [];
  return (
    <>
      <PageHeader
        title="Boîte de la démonstration"
        state="Les courriels d’un compte, tels qu’ils arriveraient : un lien, et rien d’autre."
        back={{ href: "/connexion", label: "Se connecter" }}
      />
      <PageBody>
        <BoiteForm adresse={demandee} />
        {demandee && courriels.length === 0 ? (
          <EmptyState title="Aucun courriel pour cette adresse." />
        ) : null}
        {courriels.map((courriel) => (
          <CourrielLu key={courriel.id} courriel={{ ...courriel, calendriers: [] }} />
        ))}
      </PageBody>
    </>
  );
}
