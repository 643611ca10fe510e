import { Filtres } from "@/components/rencontre/filtres";
import { Liste } from "@/components/rencontre/liste";
import { Totaux } from "@/components/rencontre/totaux";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import type { Rencontres } from "@/lib/rencontre/queries/liste";

type Props = { espace: string; zone: string; liste: Rencontres };

/** A year of rencontres: what waits to be noted, what comes, what took place, and what it amounts to. */
export function RencontresView({ espace, zone, liste }: Props) {
  const { aNoter, aVenir, passees, totaux, filtre } = liste;
  const commun = { espace, zone, plusieurs: filtre.intervenant === null };
  if (filtre.aEcrire && passees.length > 0)
    return (
      <PageBody>
        <Liste
          {...commun}
          titre="Comptes rendus à écrire"
          lead="De toutes les années, les plus récents d’abord."
          rencontres={passees}
        />
        <p>
          <a className="link" href={`/${espace}/rencontres`}>
            Toutes les rencontres
          </a>
        </p>
      </PageBody>
    );
  const vide = aNoter.length + aVenir.length + passees.length === 0;
  return (
    <PageBody>
      <Filtres liste={liste} />
      {vide ? (
        <EmptyState
          title="Aucune rencontre pour ce choix."
          action={<LinkButton href={`/${espace}/rencontres/nouvelle`}>Prévoir des rencontres</LinkButton>}
        >
          <p>CLI, pré-CLI, cellules RSA-Insertion et rencontres de partenaires se notent ici.</p>
        </EmptyState>
      ) : (
        <>
          <Totaux totaux={totaux} />
          <Liste
            {...commun}
            titre="À noter"
            lead="Leur heure est passée : ont-elles eu lieu ?"
            rencontres={aNoter}
            aNoter
          />
          <Liste {...commun} titre="À venir" rencontres={aVenir} />
          <Liste {...commun} titre="Passées" rencontres={passees} />
        </>
      )}
    </PageBody>
  );
}
