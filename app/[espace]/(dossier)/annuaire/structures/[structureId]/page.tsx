import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DescriptionList } from "@/components/ui/description-list";
import { List, ListRow } from "@/components/ui/list";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import { getStructureContact } from "@/lib/structure/queries/annuaire";

export const metadata: Metadata = { title: "Une structure" };

type Props = { params: Promise<{ espace: string; structureId: string }> };

export default async function StructureContactPage({ params }: Props) {
  const { espace, structureId } = await params;
  const structure = await getStructureContact(await requireActeur(espace), structureId);
  if (!structure) notFound();
  const { nom, type, territoire, telephone, membres } = structure;
  return (
    <>
      <PageHeader
        title={nom}
        state={[type, territoire].filter(Boolean).join(", ")}
        back={{ href: `/${espace}/recherche`, label: "Rechercher" }}
      />
      <PageBody>
        <DescriptionList
          items={[
            {
              term: "Téléphone",
              value: telephone ? (
                <a className="link" href={`tel:${telephone.replace(/[ .-]/g, "")}`}>
                  {telephone}
                </a>
              ) : null,
            },
          ]}
        />
        <Section title="Qui y travaille">
          {membres.length === 0 ? (
            <p className="text-ink-soft">Personne de cette structure n’a d’accès à l’espace.</p>
          ) : (
            <List label="Membres de la structure">
              {membres.map((membre) => (
                <ListRow
                  key={membre.id}
                  href={`/${espace}/annuaire/personnes/${membre.id}`}
                  title={`${membre.prenom} ${membre.nom}`}
                  meta={membre.profession}
                />
              ))}
            </List>
          )}
        </Section>
      </PageBody>
    </>
  );
}
