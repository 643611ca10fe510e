import { List, ListRow } from "@/components/ui/list";
import { SORTE_LABELS } from "@/lib/import/labels/import";
import type { ImportAccueil } from "@/lib/import/queries/accueil";
import { formatMoment } from "@/lib/time";

type Props = { espace: string; zone: string; enCours: ImportAccueil["enCours"] };

/** Files read and not yet imported: one goes on where one was. */
export function EnCours({ espace, zone, enCours }: Props) {
  return (
    <List label="Imports commencés">
      {enCours.map(({ id, sorte, creeLe }) => (
        <ListRow
          key={id}
          waiting
          href={`/${espace}/reglages/import/${id}`}
          title={SORTE_LABELS[sorte]}
          meta={`Fichier lu ${formatMoment(creeLe, zone)}, gardé un jour pour vous seul·e`}
        />
      ))}
    </List>
  );
}
