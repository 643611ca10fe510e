import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUT_A_VENIR_LABELS } from "@/lib/accueil/labels";
import type { EvenementAVenir } from "@/lib/accueil/queries/accueil";
import { MODALITE_SEANCE_LABELS } from "@/lib/seance/labels/agenda";
import { formatMoment } from "@/lib/time";

type Props = { evenements: EvenementAVenir[]; espace: string; zone: string };

/** The séances and the rencontres of the coming fortnight. */
export function Quinzaine({ evenements, espace, zone }: Props) {
  return (
    <Section title="Les quinze jours qui viennent">
      {evenements.length === 0 ? (
        <p className="text-ink-soft">Rien de prévu d’ici quinze jours.</p>
      ) : (
        <List label="Ce qui est prévu dans les quinze jours">
          {evenements.map(({ nature, id, titre, collective, debut, statut, lieu, avec }) => (
            <ListRow
              key={id}
              href={`/${espace}/${nature}s/${id}`}
              title={<span className="inline-block first-letter:uppercase">{formatMoment(debut, zone)}</span>}
              meta={[
                titre,
                collective ? MODALITE_SEANCE_LABELS.COLLECTIF : null,
                avec && `avec ${avec}`,
                lieu,
              ]
                .filter(Boolean)
                .join(" · ")}
              status={
                <StatusBadge tone={statut === "PROPOSEE" ? "waiting" : "active"}>
                  {STATUT_A_VENIR_LABELS[statut]}
                </StatusBadge>
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}
