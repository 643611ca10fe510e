import { List, ListRow } from "@/components/ui/list";
import { formatQuand, formatQui, formatTitre, TACHE_LABELS } from "@/lib/bureau/labels";
import { hrefOf, type Tache } from "@/lib/bureau/rules";
import { jourOf } from "@/lib/time";
import { AFaire } from "./a-faire";
import { Joindre } from "./joindre";

export type Contexte = { espace: string; zone: string; now: Date };
type Props = Contexte & { label: string; taches: Tache[] };

/** Who, what, since when, by when, and what to do. The row is one link, whose button is only its look. */
export function Taches({ label, taches, espace, zone, now }: Props) {
  const today = jourOf(now, zone);
  return (
    <List label={label}>
      {taches.map((tache) => {
        const { nature, id, code, qui, echeance, enRetard } = tache;
        const { action } = TACHE_LABELS[nature];
        return (
          <ListRow
            key={`${nature}-${id}`}
            href={`/${espace}${hrefOf(tache)}`}
            title={
              <>
                {formatTitre(tache)}
                <span className="sr-only">
                  {code ? `, ${code}` : ""}. {action}
                </span>
              </>
            }
            meta={[code, formatQui(qui.map(({ nom }) => nom)), formatQuand(tache, now, zone)]
              .filter(Boolean)
              .join(" · ")}
            liens={<Joindre qui={qui} />}
            status={<AFaire {...{ echeance, enRetard, today, action }} />}
          />
        );
      })}
    </List>
  );
}
