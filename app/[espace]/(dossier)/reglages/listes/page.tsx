import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { List, ListRow } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { listListes } from "@/lib/referentiel/queries";

export const metadata: Metadata = { title: "Les listes" };

export default async function ListesPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const listes = await listListes(await requireActeur(espace));
  if (!listes) notFound();
  return (
    <>
      <PageHeader
        title="Les listes"
        state="Les mots que les formulaires proposent. Une valeur retirée reste lisible sur les dossiers anciens."
        back={{ href: `/${espace}/reglages`, label: "Réglages" }}
      />
      <List label="Listes">
        {listes.map(({ code, libelle, valeurs, retirees }) => (
          <ListRow
            key={code}
            href={`/${espace}/reglages/listes/${code}`}
            title={libelle}
            meta={`${valeurs} valeurs${retirees > 0 ? `, ${retirees} retirées` : ""}`}
          />
        ))}
      </List>
    </>
  );
}
