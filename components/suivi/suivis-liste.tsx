import { List, ListRow } from "@/components/ui/list";
import { StatusBadge } from "@/components/ui/status-badge";
import { EFFET_LABELS } from "@/lib/cloture/labels";
import { ETAT_SUIVI_LABELS, ETAT_SUIVI_TONS, formatSuivi } from "@/lib/suivi/labels";
import type { SuiviLigne } from "@/lib/suivi/queries";
import { etatOf } from "@/lib/suivi/rules";
import { formatJour, type Jour, jourOf } from "@/lib/time";

type Props = { base: string; zone: string; aujourdhui: Jour; suivis: readonly SuiviLigne[] };

/** The follow-ups of a closed situation, each with where it stands. */
export function SuivisListe({ base, zone, aujourdhui, suivis }: Props) {
  return (
    <List label="Suivis">
      {suivis.map((suivi) => {
        const { id, mois, prevuLe, faitLe, effet } = suivi;
        const etat = etatOf(suivi, aujourdhui);
        const quand = faitLe
          ? `fait le ${formatJour(jourOf(faitLe, zone), { annee: true })}`
          : `prévu le ${formatJour(prevuLe, { annee: true })}`;
        return (
          <ListRow
            key={id}
            href={`${base}/${id}`}
            title={formatSuivi(mois)}
            meta={[quand, effet ? EFFET_LABELS[effet].toLowerCase() : null].filter(Boolean).join(" · ")}
            status={<StatusBadge tone={ETAT_SUIVI_TONS[etat]}>{ETAT_SUIVI_LABELS[etat]}</StatusBadge>}
          />
        );
      })}
    </List>
  );
}
