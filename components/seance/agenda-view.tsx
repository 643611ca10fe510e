import { AgendaFiltres } from "@/components/seance/agenda-filtres";
import { AgendaGestes } from "@/components/seance/agenda-gestes";
import { AgendaGrille } from "@/components/seance/agenda-grille";
import { AgendaLegende } from "@/components/seance/agenda-legende";
import { AgendaListe } from "@/components/seance/agenda-liste";
import { AgendaMois } from "@/components/seance/agenda-mois";
import { AgendaSansDate } from "@/components/seance/agenda-sans-date";
import { PageBody } from "@/components/ui/page-body";
import type { Agenda } from "@/lib/seance/queries/agenda";

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
