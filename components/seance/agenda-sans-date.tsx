import { LinkButton } from "@/components/ui/link-button";
import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import type { Agenda } from "@/lib/seance/queries/agenda";
import { formatJour, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; seances: Agenda["aReplacer"] };

/** What waits for a date, under every view. */
export function AgendaSansDate({ espace, zone, seances }: Props) {
  if (seances.length === 0) return null;
  const jour = (instant: Date) => formatJour(jourOf(instant, zone), { annee: true });
  return (
    <Section
      title="Sans date pour l’instant"
      lead="Reportées, elles attendent une nouvelle date, ou d’être annulées."
    >
      <List label="Séances sans date">
        {seances.map(({ id, code, debut, suivante, deplacable }) => (
          <ListRow
            key={id}
            href={`/${espace}/seances/${id}`}
            waiting
            title={code}
            meta={`était prévue le ${jour(debut)}${suivante ? ` · la suivante est le ${jour(suivante)}` : ""}`}
            action={
              deplacable ? (
                <LinkButton href={`/${espace}/seances/${id}/reporter`}>
                  Donner une date<span className="sr-only"> à la séance {code}</span>
                </LinkButton>
              ) : undefined
            }
          />
        ))}
      </List>
    </Section>
  );
}
