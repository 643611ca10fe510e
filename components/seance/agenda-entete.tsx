import { agendaLien } from "@/components/seance/agenda-lien";
import { cx } from "@/components/ui/cx";
import { formatAbsent } from "@/lib/seance/labels/agenda";
import type { Agenda, AgendaJour } from "@/lib/seance/queries/agenda";
import { formatJour } from "@/lib/time";

type Props = { espace: string; filtre: Agenda["filtre"]; jour: AgendaJour; aujourdhui: boolean };

/** The head of a day: its name, which leads to it, and what falls on it. */
export function AgendaEntete({ espace, filtre, jour, aujourdhui }: Props) {
  const [nom, quantieme] = formatJour(jour.jour).split(" ");
  return (
    <div className="flex flex-col pb-2">
      <h2 className={cx("font-serif text-18", aujourdhui && "font-semibold text-sea")}>
        <a
          href={agendaLien(espace, filtre, { vue: "jour", jour: jour.jour })}
          className="inline-block hover:underline max-sm:py-2"
        >
          <span className="inline-block first-letter:uppercase">{nom}</span> <span>{quantieme}</span>
        </a>
      </h2>
      {aujourdhui ? <span className="text-14 text-sea">aujourd’hui</span> : null}
      {jour.ferie ? <span className="text-14 text-ink-soft first-letter:uppercase">{jour.ferie}</span> : null}
      {jour.absences.map((absence) => (
        <span key={absence.id} className="agenda-absence">
          {formatAbsent(absence)}
        </span>
      ))}
    </div>
  );
}
