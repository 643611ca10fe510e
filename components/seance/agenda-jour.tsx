import { AgendaChevauche } from "@/components/seance/agenda-chevauche";
import { AgendaStatut } from "@/components/seance/agenda-statut";
import { AgendaTitre } from "@/components/seance/agenda-titre";
import { cx } from "@/components/ui/cx";
import { ListRow } from "@/components/ui/list";
import { formatOccupe } from "@/lib/agenda-externe/labels";
import {
  formatAbsent,
  formatParticipants,
  MODALITE_SEANCE_LABELS,
  titreOf,
} from "@/lib/seance/labels/agenda";
import type { AgendaEvenement, AgendaJour as Jour } from "@/lib/seance/queries/agenda";
import { formatHeure, formatJour, formatPlage } from "@/lib/time";

type Props = { espace: string; zone: string; jour: Jour; aujourdhui: boolean; moi: string; now: Date };

/** One day of the week: what falls on it, who is away, then its events in order. */
export function AgendaJour({ espace, zone, jour, aujourdhui, moi, now }: Props) {
  const { evenements, ferie, absences, ailleurs } = jour;
  const notes = [ferie, ...absences.map(formatAbsent), formatOccupe(ailleurs, jour.jour, zone)];
  return (
    <li className="grid gap-x-8 gap-y-1 border-t border-rule py-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="flex flex-col">
        <h2
          className={cx("font-serif text-18 first-letter:uppercase", aujourdhui && "font-semibold text-sea")}
        >
          {formatJour(jour.jour)}
        </h2>
        {aujourdhui ? <span className="text-14 text-sea">aujourd’hui</span> : null}
        {notes
          .filter((note) => note !== null)
          .map((note) => (
            <span key={note} className="text-14 text-ink-soft first-letter:uppercase">
              {note}
            </span>
          ))}
      </div>
      {evenements.length === 0 ? (
        <p className="text-ink-soft max-sm:text-14">Rien de prévu</p>
      ) : (
        <ul className="isolate flex flex-col [&>li:last-child]:border-b-0 [&>li:last-child]:pb-0 [&>li]:py-3 [&>li:first-child]:pt-0">
          {evenements.map((evenement) => (
            <ListRow
              key={evenement.id}
              href={`/${espace}/${evenement.nature}s/${evenement.id}`}
              title={
                <>
                  {formatPlage(evenement.debut, evenement.fin, zone).replace("de ", "")} ·{" "}
                  <AgendaTitre evenement={evenement} />
                </>
              }
              meta={metaOf(evenement, zone, moi)}
              action={
                evenement.deplacable ? (
                  <a
                    href={`/${espace}/${evenement.nature}s/${evenement.id}/reporter`}
                    className="link inline-flex min-h-11 items-center"
                  >
                    {evenement.nature === "seance" ? "Reporter" : "Déplacer"}
                    <span className="sr-only"> {titreOf(evenement)}</span>
                  </a>
                ) : undefined
              }
              status={
                <>
                  <AgendaChevauche evenement={evenement} />
                  <AgendaStatut evenement={evenement} now={now} />
                </>
              }
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function metaOf(evenement: AgendaEvenement, zone: string, moi: string) {
  const { lieu, intervenant, reserve } = evenement;
  const mien = intervenant.id === moi;
  return [
    evenement.nature === "seance" && evenement.modalite === "COLLECTIF"
      ? MODALITE_SEANCE_LABELS.COLLECTIF
      : null,
    lieu,
    mien ? null : intervenant.nom,
    evenement.nature === "seance" ? formatParticipants(evenement.participants) : null,
    mien && reserve
      ? `temps réservé de ${formatHeure(reserve.debut, zone)} à ${formatHeure(reserve.fin, zone)}`
      : null,
  ]
    .filter(Boolean)
    .join(" · ");
}
