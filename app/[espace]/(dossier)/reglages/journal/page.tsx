import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Filtres } from "@/components/journal/filtres";
import { GardeForm } from "@/components/journal/garde-form";
import { Lecteurs } from "@/components/journal/lecteurs";
import { Lignes } from "@/components/journal/lignes";
import { buttonClass } from "@/components/ui/button-class";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import * as actions from "@/lib/journal/actions";
import { formatEtat } from "@/lib/journal/labels/reglages";
import { getJournal } from "@/lib/journal/queries/journal";
import { RechercheJournal } from "@/lib/journal/schema";

export const metadata: Metadata = { title: "Le journal" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function JournalPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const journal = await getJournal(acteur, RechercheJournal.parse(await searchParams));
  if (!journal) notFound();
  const { recherche, lignes, suite, consultee, etat } = journal;
  const base = `/${espace}/reglages/journal`;
  const { avant, ...filtres } = recherche;
  const adresse = (chemin: string, plus: Record<string, string> = {}) =>
    `${chemin}?${new URLSearchParams(Object.entries({ ...filtres, ...plus }).filter(([, v]) => v) as string[][])}`;
  return (
    <>
      <PageHeader
        title="Le journal"
        state={formatEtat(etat, acteur.zone)}
        back={{ href: `/${espace}/reglages`, label: "Réglages" }}
        action={
          <a href={adresse(`${base}/export`)} download className={buttonClass("secondary")}>
            Emporter en CSV
          </a>
        }
      />
      <PageBody>
        <Section
          title="Qui a lu et fait quoi"
          lead="Des codes et des noms de membres, jamais ce qui est écrit. Lire cette page y laisse aussi une ligne."
        >
          <Filtres base={base} journal={journal} />
          {consultee ? <Lecteurs consultee={consultee} zone={acteur.zone} /> : null}
          {consultee?.code === null ? null : <Lignes lignes={lignes} zone={acteur.zone} />}
          <nav aria-label="Suite du journal" className="flex flex-wrap gap-3">
            {suite ? <LinkButton href={adresse(base, { avant: suite })}>Plus anciennes</LinkButton> : null}
            {avant ? (
              <LinkButton href={adresse(base)} variant="quiet">
                Revenir aux plus récentes
              </LinkButton>
            ) : null}
          </nav>
        </Section>
        <Disclosure summary="Durée de conservation">
          <GardeForm action={actions.updateGarde.bind(null, espace)} journalMois={etat.journalMois} />
        </Disclosure>
      </PageBody>
    </>
  );
}
