import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AjoutForm } from "@/components/referentiel/ajout-form";
import { ValeurForm } from "@/components/referentiel/valeur-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import { createValeur, updateValeur } from "@/lib/referentiel/actions";
import { getListe } from "@/lib/referentiel/queries";

export const metadata: Metadata = { title: "Une liste" };

type Props = { params: Promise<{ espace: string; liste: string }> };

export default async function ListePage({ params }: Props) {
  const { espace, liste } = await params;
  const fiche = await getListe(await requireActeur(espace), liste);
  if (!fiche) notFound();
  return (
    <>
      <PageHeader
        title={fiche.libelle}
        state={`${fiche.valeurs.length} valeurs. « Issue de la pratique » : elle ne figure dans aucun document du service.`}
        back={{ href: `/${espace}/reglages/listes`, label: "Les listes" }}
      />
      <PageBody>
        <Section title="Ajouter une valeur">
          <AjoutForm action={createValeur.bind(null, espace)} liste={fiche.code} />
        </Section>
        <Section title="Les valeurs">
          <ul className="flex flex-col border-t border-rule">
            {fiche.valeurs.map((valeur) => (
              <li key={valeur.id}>
                <ValeurForm action={updateValeur.bind(null, espace)} valeur={valeur} />
              </li>
            ))}
          </ul>
        </Section>
      </PageBody>
    </>
  );
}
