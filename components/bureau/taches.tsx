import { List, ListRow } from "@/components/ui/list";
import { formatQui, TACHE_LABELS } from "@/lib/bureau/labels";
import { hrefOf, type Tache } from "@/lib/bureau/rules";
import { formatDepuis, formatMoment, jourOf } from "@/lib/time";
import { AFaire } from "./a-faire";

export type Contexte = { espace: string; zone: string; now: Date };
type Props = Contexte & { label: string; taches: Tache[] };

/** Who, what, since when, by when, and what to do. The row is one link, whose button is only its look. */
export function Taches({ label, taches, espace, zone, now }: Props) {
  const today = jourOf(now, zone);
  const isAutreAnnee = (moment: Date) => jourOf(moment, zone).slice(0, 4) !== today.slice(0, 4);
  return (
    <List label={label}>
      {taches.map(({ nature, id, code, qui, moment, depuis, echeance, enRetard }) => (
        <ListRow
          key={`${nature}-${id}`}
          href={`/${espace}${hrefOf({ nature, id })}`}
          title={
            <>
              {TACHE_LABELS[nature].titre}
              <span className="sr-only">
                {code ? `, ${code}` : ""}. {TACHE_LABELS[nature].action}
              </span>
            </>
          }
          meta={[
            code,
            formatQui(qui),
            moment
              ? `le ${formatMoment(moment, zone, { annee: isAutreAnnee(moment) })}`
              : formatDepuis(depuis, now, zone),
          ]
            .filter(Boolean)
            .join(" · ")}
          status={<AFaire {...{ echeance, enRetard, today }} action={TACHE_LABELS[nature].action} />}
        />
      ))}
    </List>
  );
}
