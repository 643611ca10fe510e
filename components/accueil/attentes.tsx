import { AFaire } from "@/components/bureau/a-faire";
import { EmptyState } from "@/components/ui/empty-state";
import { List, ListRow } from "@/components/ui/list";
import { formatAutres, formatMomentOf, formatTitre, NATURE_LABELS } from "@/lib/accueil/labels";
import type { Attente } from "@/lib/accueil/rules";
import { formatDepuis, formatJourLong, formatMoment, jourOf } from "@/lib/time";

type Props = {
  attentes: Attente[];
  espace: string;
  zone: string;
  now: Date;
  vide: { titre: string; texte: string };
};

/**
 * What waits, most urgent first: who, what, since when, and what to do. The row is one link, whose button is only its
 * look: one stop for the keyboard.
 */
export function Attentes({ attentes, espace, zone, now, vide }: Props) {
  if (attentes.length === 0) return <EmptyState title={vide.titre}>{vide.texte}</EmptyState>;
  const today = jourOf(now, zone);
  return (
    <List label="Ce qui vous attend">
      {attentes.map(
        ({ id, nature, code, qui, pour, accordLe, autres, moment, depuis, href, echeance, enRetard }) => (
          <ListRow
            key={`${nature}-${id}`}
            href={`/${espace}${href}`}
            title={
              <>
                {formatTitre({ nature, pour })}
                <span className="sr-only">
                  , {code}. {NATURE_LABELS[nature].action}
                </span>
              </>
            }
            waiting
            meta={[
              code,
              qui,
              accordLe ? `accord du ${formatJourLong(accordLe)}` : null,
              moment ? formatMomentOf({ nature }, formatMoment(moment, zone)) : null,
              formatDepuis(depuis, now, zone),
              autres ? formatAutres(autres) : null,
            ]
              .filter(Boolean)
              .join(" · ")}
            status={<AFaire {...{ echeance, enRetard, today }} action={NATURE_LABELS[nature].action} />}
          />
        ),
      )}
    </List>
  );
}
