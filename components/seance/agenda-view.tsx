import { AgendaFiltres } from "@/components/seance/agenda-filtres";
import { AgendaGestes } from "@/components/seance/agenda-gestes";
import { AgendaGrille } from "@/components/seance/agenda-grille";
import { AgendaLegende } from "@/components/seance/agenda-legende";
import { agendaLien } from "@/components/seance/agenda-lien";
import { AgendaListe } from "@/components/seance/agenda-liste";
import { AgendaMois } from "@/components/seance/agenda-mois";
import { AgendaSansDate } from "@/components/seance/agenda-sans-date";
import { PageBody } from "@/components/ui/page-body";
import type { Agenda } from "@/lib/seance/queries/agenda";
import { formatMoment, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; moi: string; now: Date; agenda: Agenda };

const VUES = { semaine: AgendaGrille, jour: AgendaGrille, mois: AgendaMois, liste: AgendaListe };

/** The agenda, one way or another. */
export function AgendaView(props: Props) {
  const { espace, zone, agenda } = props;
  const Vue = VUES[agenda.vue];
  const reserve = agenda.jours.some(({ evenements }) => evenements.some(({ reserve }) => reserve));
  const rencontre = agenda.jours.some(({ evenements }) =>
    evenements.some(({ nature }) => nature === "rencontre"),
  );
  return (
    <PageBody>
      <div className="flex flex-col gap-6">
        <AgendaFiltres agenda={agenda} />
        <Prochaine {...{ espace, zone, agenda }} />
        <AgendaGestes>
          <Vue {...props} />
        </AgendaGestes>
        {agenda.vue === "liste" ? null : (
          <AgendaLegende reserve={reserve && agenda.vue !== "mois"} rencontre={rencontre} />
        )}
      </div>
      <AgendaSansDate espace={espace} zone={zone} seances={agenda.aReplacer} />
    </PageBody>
  );
}

/** Where nothing falls, the way to what comes next. */
function Prochaine({ espace, zone, agenda }: Pick<Props, "espace" | "zone" | "agenda">) {
  const { vue, filtre, jours, prochaine } = agenda;
  if (!prochaine || jours.some(({ evenements }) => evenements.length > 0)) return null;
  return (
    <p>
      La prochaine :{" "}
      <a
        href={agendaLien(espace, filtre, { vue, jour: jourOf(prochaine, zone) })}
        className="link inline-flex min-h-11 items-center"
      >
        {formatMoment(prochaine, zone)}
      </a>
    </p>
  );
}
