import { EmptyState } from "@/components/ui/empty-state";
import { List, ListRow } from "@/components/ui/list";
import { StatusBadge } from "@/components/ui/status-badge";
import type { DemandeLigne } from "@/lib/demande/queries/liste";

type Props = { espace: string; lignes: DemandeLigne[] };

/** The collective demandes one has accepted: each group is to be set up with the service that asked. */
export function ListeGroupes({ espace, lignes }: Props) {
  if (lignes.length === 0)
    return (
      <EmptyState title="Aucun groupe n’est à préparer.">
        Quand vous acceptez une demande collective, elle attend ici que vous conveniez du groupe avec le
        service.
      </EmptyState>
    );
  return (
    <List label="Groupes à préparer">
      {lignes.map(({ id, code, auteur, structure, delegation }) => (
        <ListRow
          key={id}
          href={`/${espace}/demandes/${id}`}
          title={`${code}, ${structure ?? auteur}`}
          meta={[delegation, `demandée par ${auteur}`].filter(Boolean).join(" · ")}
          status={<StatusBadge tone="waiting">À convenir avec le service</StatusBadge>}
        />
      ))}
    </List>
  );
}
