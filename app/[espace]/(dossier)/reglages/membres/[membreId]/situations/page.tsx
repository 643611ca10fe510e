import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { List, ListRow } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { CONFIEE_LABELS } from "@/lib/situation/labels";
import { listSituationsConfiees } from "@/lib/situation/queries/transfert";

export const metadata: Metadata = { title: "Ce qui est confié à un membre" };

type Props = { params: Promise<{ espace: string; membreId: string }> };

export default async function SituationsConfieesPage({ params }: Props) {
  const { espace, membreId } = await params;
  const page = await listSituationsConfiees(await requireActeur(espace), membreId);
  if (!page) notFound();
  const { membre, situations } = page;
  return (
    <>
      <PageHeader
        title={`Ce qui est confié à ${membre}`}
        state="Des codes seulement : ce qui est écrit d’une situation ne se lit pas ici. Quand quelqu’un part, confiez chacune à un·e autre avant de fermer son accès."
        back={{ href: `/${espace}/reglages/membres/${membreId}`, label: membre }}
      />
      {situations.length === 0 ? (
        <EmptyState title="Rien ne lui est confié.">
          Son accès peut être fermé sans rien laisser en suspens.
        </EmptyState>
      ) : (
        <List label="Situations confiées">
          {situations.map(({ id, code, enTantQue }) => (
            <ListRow
              key={id}
              href={`/${espace}/situations/${id}/confier`}
              title={`Situation ${code}`}
              meta={CONFIEE_LABELS[enTantQue]}
            />
          ))}
        </List>
      )}
    </>
  );
}
