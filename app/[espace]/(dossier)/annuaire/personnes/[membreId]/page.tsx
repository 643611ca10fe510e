import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { getContact } from "@/lib/membre/queries/membre";

export const metadata: Metadata = { title: "Une personne" };

type Props = { params: Promise<{ espace: string; membreId: string }> };

const telephone = (numero: string | null | undefined) =>
  numero ? (
    <a className="link" href={`tel:${numero.replace(/[ .-]/g, "")}`}>
      {numero}
    </a>
  ) : null;

export default async function PersonnePage({ params }: Props) {
  const { espace, membreId } = await params;
  const contact = await getContact(await requireActeur(espace), membreId);
  if (!contact) notFound();
  return (
    <>
      <PageHeader
        title={`${contact.prenom} ${contact.nom}`}
        state={[contact.profession, contact.structure?.nom].filter(Boolean).join(", ")}
        back={{ href: `/${espace}/recherche`, label: "Rechercher" }}
      />
      <DescriptionList
        items={[
          {
            term: "Adresse électronique",
            value: (
              <a className="link" href={`mailto:${contact.courriel}`}>
                {contact.courriel}
              </a>
            ),
          },
          { term: "Téléphone", value: telephone(contact.telephone) },
          { term: "Structure", value: contact.structure?.nom },
          { term: "Téléphone de la structure", value: telephone(contact.structure?.telephone) },
        ]}
      />
    </>
  );
}
