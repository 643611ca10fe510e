import { List, ListRow } from "@/components/ui/list";
import { StatusBadge } from "@/components/ui/status-badge";
import { formatModele } from "@/lib/courrier/labels/phrases";
import { SORTE_COURRIER_AIDES, SORTE_COURRIER_LABELS } from "@/lib/courrier/labels/sortes";
import type { Modeles } from "@/lib/courrier/queries/modele";
import { SORTES } from "@/lib/courrier/rules/sortes";

type Props = { espace: string; modeles: Modeles["modeles"] };

/** The wordings, and whether each is still the product's own. */
export function ModelesListe({ espace, modeles }: Props) {
  return (
    <List label="Modèles">
      {SORTES.map((sorte) => (
        <ListRow
          key={sorte}
          href={`/${espace}/courriers/modeles/${sorte.toLowerCase()}`}
          title={SORTE_COURRIER_LABELS[sorte]}
          meta={SORTE_COURRIER_AIDES[sorte]}
          status={<StatusBadge tone="neutral">{formatModele(modeles[sorte].version)}</StatusBadge>}
        />
      ))}
    </List>
  );
}
