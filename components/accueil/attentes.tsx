import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { List, ListRow } from "@/components/ui/list";
import { NATURE_LABELS } from "@/lib/accueil/labels";
import type { Attente } from "@/lib/accueil/rules";
import { formatDepuis, formatMoment } from "@/lib/time";

type Props = {
  attentes: Attente[];
  espace: string;
  zone: string;
  now: Date;
  vide: { titre: string; texte: string };
};

/** What waits, most urgent first: who, what, since when, and the button that does it. */
export function Attentes({ attentes, espace, zone, now, vide }: Props) {
  if (attentes.length === 0) return <EmptyState title={vide.titre}>{vide.texte}</EmptyState>;
  return (
    <List label="Ce qui vous attend">
      {attentes.map(({ id, nature, code, qui, moment, depuis, href }) => (
        <ListRow
          key={`${nature}-${id}`}
          href={`/${espace}${href}`}
          title={NATURE_LABELS[nature].titre}
          waiting
          meta={[
            code,
            qui,
            moment ? `séance du ${formatMoment(moment, zone)}` : null,
            formatDepuis(depuis, now, zone),
          ]
            .filter(Boolean)
            .join(" · ")}
          action={
            <LinkButton
              href={`/${espace}${href}`}
              variant="secondary"
              aria-label={`${NATURE_LABELS[nature].action}, ${code}`}
            >
              {NATURE_LABELS[nature].action}
            </LinkButton>
          }
        />
      ))}
    </List>
  );
}
