import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { StatusBadge } from "@/components/ui/status-badge";
import type { SeanceAVenir } from "@/lib/accueil/queries/accueil";
import { MODALITE_SEANCE_LABELS } from "@/lib/seance/labels/agenda";
import { formatMoment } from "@/lib/time";

type Props = { seances: SeanceAVenir[]; espace: string; zone: string };

/** The séances of the coming fortnight. */
export function Quinzaine({ seances, espace, zone }: Props) {
  return (
    <Section title="Les quinze jours qui viennent">
      {seances.length === 0 ? (
        <p className="text-ink-soft">Aucune séance d’ici quinze jours.</p>
      ) : (
        <List label="Séances des quinze jours qui viennent">
          {seances.map(({ id, code, collective, debut, statut, lieu, avec }) => (
            <ListRow
              key={id}
              href={`/${espace}/seances/${id}`}
              title={<span className="inline-block first-letter:uppercase">{formatMoment(debut, zone)}</span>}
              meta={[code, collective ? MODALITE_SEANCE_LABELS.COLLECTIF : null, avec && `avec ${avec}`, lieu]
                .filter(Boolean)
                .join(" · ")}
              status={
                statut === "CONFIRMEE" ? (
                  <StatusBadge tone="active">Confirmée</StatusBadge>
                ) : (
                  <StatusBadge tone="waiting">Proposée</StatusBadge>
                )
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}
