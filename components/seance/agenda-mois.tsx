import { AgendaEvenement } from "@/components/seance/agenda-evenement";
import { agendaLien } from "@/components/seance/agenda-lien";
import { cx } from "@/components/ui/cx";
import { formatOccupeCourt } from "@/lib/agenda-externe/labels";
import { formatAbsent } from "@/lib/seance/labels/agenda";
import type { Agenda } from "@/lib/seance/queries/agenda";
import { formatJour, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; moi: string; now: Date; agenda: Agenda };

/** Lines shown in a day; the rest is a click away. */
const LIGNES = 4;

/** The weeks of a month. On a phone and on paper, only the days that hold something, one under the other. */
export function AgendaMois({ espace, zone, moi, now, agenda }: Props) {
  const aujourdhui = jourOf(now, zone);
  const mois = agenda.jour.slice(0, 7);
  return (
    <div className="agenda-mois">
      {agenda.jours.slice(0, 7).map(({ jour }) => (
        <span key={jour} aria-hidden className="agenda-semaine">
          {formatJour(jour).split(" ")[0]}
        </span>
      ))}
      {agenda.jours.map(({ jour, ferie, absences, ailleurs, evenements }) => {
        const notes = [
          ferie,
          ...absences.map(formatAbsent),
          ...ailleurs.map((plage) => formatOccupeCourt(plage, jour, zone)),
        ];
        const vide = evenements.length + absences.length + ailleurs.length === 0;
        return (
          <section
            key={jour}
            data-jour={jour}
            className={cx(
              "agenda-case",
              !jour.startsWith(mois) && "agenda-autre-mois",
              vide && "agenda-vide",
            )}
          >
            <h2 className={cx("text-14", jour === aujourdhui && "font-semibold text-sea")}>
              <a href={agendaLien(espace, agenda.filtre, { vue: "jour", jour })} className="hover:underline">
                <span className="agenda-date">{formatJour(jour)}</span>
                <span aria-hidden className="agenda-quantieme">
                  {Number(jour.slice(8))}
                </span>
                {jour === aujourdhui ? <span className="sr-only">, aujourd’hui</span> : null}
              </a>
            </h2>
            {notes.map((note) =>
              note ? (
                <p
                  key={note}
                  className={cx(
                    "first-letter:uppercase",
                    note === ferie ? "text-14 text-ink-soft" : "agenda-absence",
                  )}
                >
                  {note}
                </p>
              ) : null,
            )}
            <ul className="flex flex-col gap-1">
              {evenements.slice(0, LIGNES).map((evenement) => (
                <li key={evenement.id}>
                  <AgendaEvenement {...{ espace, zone, evenement, moi, now }} court />
                </li>
              ))}
            </ul>
            {evenements.length > LIGNES ? (
              <a
                href={agendaLien(espace, agenda.filtre, { vue: "liste", jour })}
                className="link inline-flex items-center text-14 max-sm:min-h-11"
              >
                et {evenements.length - LIGNES} de plus
              </a>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
