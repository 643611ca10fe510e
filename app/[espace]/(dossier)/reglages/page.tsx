import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { List, ListRow } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { getEspace } from "@/lib/espace/queries";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Réglages" };

export default async function ReglagesPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const fiche = await getEspace(await requireActeur(espace));
  if (!fiche) notFound();
  const base = `/${espace}/reglages`;
  return (
    <>
      <PageHeader
        title="Réglages"
        state={`L’espace ${fiche.reglages.nom} : qui y entre, avec quelles structures, quels mots et quelles règles.`}
      />
      <List label="Réglages">
        <ListRow
          href={`${base}/membres`}
          title="Les membres"
          meta="Ouvrir un accès, changer un rôle, fermer un accès"
        />
        <ListRow
          href={`${base}/structures`}
          title="Les structures"
          meta="Les services dont viennent les professionnel·les"
        />
        <ListRow
          href={`${base}/listes`}
          title="Les listes"
          meta="Professions, difficultés, freins, outils : les mots que les formulaires proposent"
        />
        <ListRow
          href={`/${espace}/courriers/modeles`}
          title="Les modèles de lettres"
          meta="Invitation, confirmation, conclusions disponibles, attestation de présence"
        />
        <ListRow
          href={`${base}/protocoles`}
          title="Les modèles de protocole"
          meta="Ce dont part un projet : objectifs, rôles, charte de partage, confidentialité"
        />
        <ListRow
          href={`${base}/bilan`}
          title="Le plan du bilan"
          meta="Les parties du document de l’année, et leur ordre"
        />
        <ListRow
          href={`${base}/envois`}
          title="Les envois"
          meta="Courriels envoyés, gardés ou refusés, adresses à corriger, rappels de séance"
        />
        <ListRow
          href={`${base}/conservation`}
          title="La conservation"
          meta="Combien de temps une situation se garde, ce qu’un retrait efface, effacer à la demande"
        />
        <ListRow
          href={`${base}/journal`}
          title="Le journal"
          meta="Qui a lu et fait quoi, quand ; scellé, gardé un an"
        />
        <ListRow
          href={`${base}/espace`}
          title="Le service et son territoire"
          meta="Délégations, parts prévues, populations, rythme, seuil du secret statistique"
        />
      </List>
    </>
  );
}
