import { AgendaJour } from "@/components/seance/agenda-jour";
import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import type { Agenda } from "@/lib/seance/queries/agenda";
import { formatJour, jourOf, weekday } from "@/lib/time";

type Props = { espace: string; zone: string; moi: string; now: Date; agenda: Agenda };

/** Seven days one under the other; Saturday and Sunday only when something falls on them. */
export function AgendaSemaine({ espace, zone, moi, now, agenda }: Props) {
  const aujourdhui = jourOf(now, zone);
  const jours = agenda.jours.filter(({ jour, seances }) => weekday(jour) <= 5 || seances.length > 0);
  return (
    <>
      <ol className="flex flex-col border-b border-rule">
        {jours.map((jour) => (
          <AgendaJour
            key={jour.jour}
            espace={espace}
            zone={zone}
            jour={jour}
            aujourdhui={jour.jour === aujourdhui}
            moi={moi}
            now={now}
          />
        ))}
      </ol>
      {agenda.aReplacer.length > 0 ? (
        <Section
          title="Sans date pour l’instant"
          lead="Reportées, elles attendent une nouvelle date, ou d’être annulées."
        >
          <List label="Séances sans date">
            {agenda.aReplacer.map(({ id, code, debut, suivante }) => (
              <ListRow
                key={id}
                href={`/${espace}/seances/${id}`}
                waiting
                title={code}
                meta={[
                  `était prévue le ${formatJour(jourOf(debut, zone), { annee: true })}`,
                  suivante
                    ? `la suivante est le ${formatJour(jourOf(suivante, zone), { annee: true })}`
                    : null,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              />
            ))}
          </List>
        </Section>
      ) : null}
    </>
  );
}
