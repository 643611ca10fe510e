import { AgendaJour } from "@/components/seance/agenda-jour";
import { agendaLien } from "@/components/seance/agenda-lien";
import { EmptyState } from "@/components/ui/empty-state";
import type { Agenda } from "@/lib/seance/queries/agenda";
import { premiersJours } from "@/lib/seance/rules/agenda";
import { formatJour, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; moi: string; now: Date; agenda: Agenda };

/** Events on one page; the next ones start the next. */
const LIGNES = 200;

/** The days that hold something, one under the other. */
export function AgendaListe({ espace, zone, moi, now, agenda }: Props) {
  const pleins = agenda.jours.filter(
    ({ evenements, absences, ailleurs, ferie }) =>
      evenements.length + absences.length + ailleurs.length > 0 || ferie,
  );
  const jours = premiersJours(pleins, LIGNES);
  const suite = pleins[jours.length]?.jour;
  if (jours.length === 0) return <EmptyState title="Rien de prévu sur ces quatre semaines." />;
  return (
    <>
      <ol className="flex flex-col border-b border-rule">
        {jours.map((jour) => (
          <AgendaJour
            key={jour.jour}
            {...{ espace, zone, jour, moi, now }}
            aujourdhui={jour.jour === jourOf(now, zone)}
          />
        ))}
      </ol>
      {suite ? (
        <a
          href={agendaLien(espace, agenda.filtre, { vue: "liste", jour: suite })}
          className="link w-fit py-2.5"
        >
          La suite, à partir du {formatJour(suite)}
        </a>
      ) : null}
    </>
  );
}
