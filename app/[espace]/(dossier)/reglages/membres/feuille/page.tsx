import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FeuilleForm } from "@/components/membre/feuille-form";
import { FeuilleStructures } from "@/components/membre/feuille-structures";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { env } from "@/lib/env";
import { requireActeur } from "@/lib/gate";
import { createFeuille } from "@/lib/membre/actions";
import { formatSansAcces } from "@/lib/membre/labels";
import { listSansAcces } from "@/lib/membre/queries/feuille";
import { BANDES_MAX } from "@/lib/membre/schema";

export const metadata: Metadata = { title: "Feuilles d’accès" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<{ structure?: string | string[] }>;
};

export default async function FeuillePage({ params, searchParams }: Props) {
  const { espace } = await params;
  const { structure } = await searchParams;
  const membres = (await listSansAcces(await requireActeur(espace))) ?? notFound();
  const choisis = structure
    ? membres.filter((membre) => (membre.structureId ?? "aucune") === structure)
    : membres;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/reglages/membres`, label: "Les membres" }}
        title="Feuilles d’accès"
        state={formatSansAcces(membres.length)}
      />
      {membres.length === 0 ? (
        <EmptyState title="Tout le monde est entré." />
      ) : (
        <PageBody>
          <FeuilleStructures
            espace={espace}
            membres={membres}
            choisie={structure ? String(structure) : null}
          />
          <FeuilleForm
            key={String(structure)}
            action={createFeuille.bind(null, espace)}
            membres={choisis.slice(0, BANDES_MAX)}
            reste={Math.max(0, choisis.length - BANDES_MAX)}
            site={new URL("/connexion", env().NEXTAUTH_URL).href}
          />
        </PageBody>
      )}
    </>
  );
}
