import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/ui/data-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { StatusBadge } from "@/components/ui/status-badge";
import { requireActeur } from "@/lib/gate";
import { listStructures } from "@/lib/structure/queries/structure";

export const metadata: Metadata = { title: "Les structures" };

export default async function StructuresPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const structures = await listStructures(await requireActeur(espace));
  if (!structures) notFound();
  return (
    <>
      <PageHeader
        title="Les structures"
        state="Les services et organismes de votre territoire, que les formulaires proposent."
        back={{ href: `/${espace}/reglages`, label: "Réglages" }}
        action={
          <LinkButton href={`/${espace}/reglages/structures/nouvelle`} variant="primary">
            Ajouter une structure
          </LinkButton>
        }
        secondary={
          <LinkButton href={`/${espace}/reglages/import?sorte=STRUCTURES`}>Importer un fichier</LinkButton>
        }
      />
      <DataTable
        caption="Structures de l’espace"
        hiddenCaption
        rows={structures}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/${espace}/reglages/structures/${id}`}
        columns={[
          { key: "nom", header: "Structure", cell: ({ nom }) => nom },
          { key: "type", header: "Type", cell: ({ type }) => type ?? "" },
          { key: "territoire", header: "Territoire", cell: ({ territoire }) => territoire ?? "" },
          { key: "membres", header: "Membres", numeric: true, cell: ({ membres }) => membres },
          {
            key: "etat",
            header: "État",
            cell: ({ retiree }) =>
              retiree ? (
                <StatusBadge tone="stopped">Retirée</StatusBadge>
              ) : (
                <StatusBadge tone="done">En service</StatusBadge>
              ),
          },
        ]}
      />
    </>
  );
}
