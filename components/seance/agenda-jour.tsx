import { StatutSeance } from "@/components/seance/statut-seance";
import { cx } from "@/components/ui/cx";
import { ListRow } from "@/components/ui/list";
import { MOTIF_ABSENCE_LABELS } from "@/lib/disponibilite/labels";
import { MODALITE_SEANCE_LABELS } from "@/lib/seance/labels/agenda";
import type { AgendaSeance, AgendaJour as Jour } from "@/lib/seance/queries/agenda";
import { formatHeure, formatJour, formatPlage } from "@/lib/time";

type Props = { espace: string; zone: string; jour: Jour; aujourdhui: boolean; moi: string; now: Date };

/** One day of the week: what falls on it, who is away, then its séances in order. */
export function AgendaJour({ espace, zone, jour, aujourdhui, moi, now }: Props) {
  const { seances, ferie, absences } = jour;
  const notes = [
    ferie,
    ...absences.map(({ nom, motif }) => `${nom} : ${MOTIF_ABSENCE_LABELS[motif].toLowerCase()}`),
  ];
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
      {seances.length === 0 ? (
        <p className="text-ink-soft max-sm:text-14">Rien de prévu</p>
      ) : (
        <ul className="isolate flex flex-col [&>li:last-child]:border-b-0 [&>li:last-child]:pb-0 [&>li]:py-3 [&>li:first-child]:pt-0">
          {seances.map((seance) => (
            <ListRow
              key={seance.id}
              href={`/${espace}/seances/${seance.id}`}
              title={`${formatPlage(seance.debut, seance.fin, zone).replace("de ", "")} · ${seance.code}`}
              meta={metaOf(seance, zone, moi)}
              action={
                seance.deplacable ? (
                  <a href={`/${espace}/seances/${seance.id}/reporter`} className="link inline-block py-2">
                    Déplacer<span className="sr-only"> {seance.code}</span>
                  </a>
                ) : undefined
              }
              status={<StatutSeance statut={seance.statut} passee={seance.fin < now} />}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function metaOf(
  { modalite, lieu, intervenant, participants, reserve }: AgendaSeance,
  zone: string,
  moi: string,
) {
  const mien = intervenant.id === moi;
  return [
    modalite === "COLLECTIF" ? MODALITE_SEANCE_LABELS[modalite] : null,
    lieu,
    mien ? null : intervenant.nom,
    `${participants} ${participants > 1 ? "participants" : "participant"}`,
    mien && reserve
      ? `temps réservé de ${formatHeure(reserve.debut, zone)} à ${formatHeure(reserve.fin, zone)}`
      : null,
  ]
    .filter(Boolean)
    .join(" · ");
}
