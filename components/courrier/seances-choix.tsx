import { StatutSeance } from "@/components/seance/statut-seance";
import { List, ListRow } from "@/components/ui/list";
import { formatDeja, formatPersonnes } from "@/lib/courrier/labels/phrases";
import type { SeanceChoix } from "@/lib/courrier/queries/choix";
import { formatMoment } from "@/lib/time";

type Props = { espace: string; zone: string; label: string; seances: SeanceChoix[] };

/** Séances to write about: each leads to its letters. */
export function SeancesChoix({ espace, zone, label, seances }: Props) {
  if (seances.length === 0) return <p className="text-ink-soft">Aucune séance sur ces quatre semaines.</p>;
  return (
    <List label={label}>
      {seances.map(({ id, code, statut, debut, lieu, intervenant, personnes, deja }) => (
        <ListRow
          key={id}
          href={`/${espace}/seances/${id}/courriers`}
          title={formatMoment(debut, zone)}
          meta={
            <>
              {[code, `avec ${intervenant}`, lieu, formatPersonnes(personnes)].filter(Boolean).join(" · ")}
              <span className="block text-14">{formatDeja(deja)}</span>
            </>
          }
          status={<StatutSeance statut={statut} />}
        />
      ))}
    </List>
  );
}
