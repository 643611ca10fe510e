import { Telecharger } from "@/components/import/telecharger";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { SORTE_PAGES } from "@/lib/import/labels/import";
import type { ImportFiche } from "@/lib/import/queries/import";

type Props = { espace: string; fiche: ImportFiche };

/** What comes after: the lines to take back, the accesses to give, the list. */
export function Fait({ espace, fiche: { id, sorte, fait } }: Props) {
  const { path, label } = SORTE_PAGES[sorte];
  return (
    <div className="flex flex-col gap-8">
      {fait && fait.ECARTEE > 0 ? (
        <Notice
          tone="waiting"
          title="Des lignes ont été laissées de côté"
          action={
            <Telecharger href={`/${espace}/reglages/import/${id}/ecartees`}>
              Télécharger ces lignes
            </Telecharger>
          }
        >
          <p>
            Chacune avec sa raison : corrigez-les dans ce fichier, puis importez-le. Il est gardé un jour.
          </p>
        </Notice>
      ) : null}
      {sorte === "MEMBRES" && fait && fait.CREER > 0 ? (
        <Notice tone="info" title="Ces personnes n’ont pas encore d’accès">
          <p>
            Leur fiche est prête, leur porte est fermée. Invitez-les quand vous voulez : un lien par personne,
            qui sert une fois, pendant sept jours. À qui le courriel n’arrive pas, remettez une feuille
            d’accès.
          </p>
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {sorte === "MEMBRES" && fait && fait.CREER > 0 ? (
          <>
            <LinkButton href={`/${espace}/reglages/membres/invitations`} variant="primary">
              Inviter ces personnes
            </LinkButton>
            <LinkButton href={`/${espace}/reglages/membres/feuille`}>
              Préparer les feuilles d’accès
            </LinkButton>
          </>
        ) : null}
        <LinkButton href={`/${espace}${path}`}>{label}</LinkButton>
        <LinkButton href={`/${espace}/reglages/import`} variant="quiet">
          Importer un autre fichier
        </LinkButton>
      </div>
    </div>
  );
}
