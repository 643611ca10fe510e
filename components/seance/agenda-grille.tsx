import type { CSSProperties } from "react";
import { AgendaAilleurs, ailleursOf } from "@/components/seance/agenda-ailleurs";
import { AgendaEntete } from "@/components/seance/agenda-entete";
import { AgendaEvenement } from "@/components/seance/agenda-evenement";
import { agendaLien } from "@/components/seance/agenda-lien";
import type { Agenda, AgendaJour, AgendaEvenement as Evenement } from "@/lib/seance/queries/agenda";
import { amplitudeOf, couloirsOf, heuresOf } from "@/lib/seance/rules/agenda";
import { type Jour, jourOf, weekday } from "@/lib/time";

type Props = { espace: string; zone: string; moi: string; now: Date; agenda: Agenda };

/** Side by side on a screen; what overlaps further is in the list of the day. */
const COULOIRS = { semaine: 3, jour: 8 };

/**
 * The hours of one day or of a week, drawn by the server; on a phone and on paper, the same things one under the other.
 * Saturday and Sunday only when something falls on them.
 */
export function AgendaGrille({ espace, zone, moi, now, agenda }: Props) {
  const aujourdhui = jourOf(now, zone);
  const max = agenda.vue === "jour" ? COULOIRS.jour : COULOIRS.semaine;
  const jours = agenda.jours
    .filter(({ jour, evenements }) => agenda.vue === "jour" || weekday(jour) <= 5 || evenements.length > 0)
    .map((jour) => ({
      ...jour,
      heures: jour.evenements.map((evenement) => plageOf(evenement, jour.jour, zone)),
    }));
  const amplitude = amplitudeOf(jours.flatMap(({ heures }) => heures));
  const heures = Array.from({ length: amplitude.a - amplitude.de }, (_, n) => amplitude.de + n);
  return (
    <div className="agenda" style={{ "--jours": jours.length, "--heures": heures.length } as CSSProperties}>
      <div aria-hidden className="agenda-echelle">
        {heures.map((heure) => (
          <span key={heure}>{heure} h</span>
        ))}
      </div>
      {jours.map((jour) => (
        <section key={jour.jour} className="agenda-jour">
          <AgendaEntete
            espace={espace}
            filtre={agenda.filtre}
            jour={jour}
            aujourdhui={jour.jour === aujourdhui}
          />
          <Colonne {...{ espace, zone, moi, now, agenda, jour, amplitude, max }} />
        </section>
      ))}
    </div>
  );
}

type Heures = { de: number; a: number };
type ColonneProps = Props & { jour: AgendaJour & { heures: Heures[] }; amplitude: Heures; max: number };

function Colonne({ espace, zone, moi, now, agenda, jour, amplitude, max }: ColonneProps) {
  const occupees = ailleursOf(jour, amplitude, zone);
  const couloirs = couloirsOf([...jour.heures, ...occupees], max);
  const autres = jour.heures.filter((_, n) => couloirs[n] === null).length;
  return (
    <div className="agenda-colonne" data-jour={jour.jour} data-de={amplitude.de} data-a={amplitude.a}>
      {jour.evenements.length === 0 ? (
        <p className="agenda-reste text-14 text-ink-soft">Rien de prévu</p>
      ) : null}
      <AgendaAilleurs
        {...{ zone, jour: jour.jour, amplitude, occupees }}
        couloirs={couloirs.slice(jour.heures.length)}
      />
      <ul>
        {jour.evenements.map((evenement, n) => {
          const couloir = couloirs[n];
          const plage = jour.heures[n];
          if (!couloir || !plage) return null;
          const debut = heuresOf(evenement.debut, jour.jour, zone);
          const style = {
            "--de": plage.de - amplitude.de,
            "--duree": plage.a - plage.de,
            "--avant": debut - plage.de,
            "--apres": plage.a - finOf(evenement, jour.jour, zone),
            ...{ "--rang": couloir.rang, "--sur": couloir.sur },
          };
          return (
            <li
              key={evenement.id}
              className="agenda-evenement"
              data-etroit={couloir.sur > 1 || undefined}
              style={style as CSSProperties}
            >
              <AgendaEvenement {...{ espace, zone, evenement, moi, now }} />
            </li>
          );
        })}
      </ul>
      {autres > 0 ? (
        <a
          href={agendaLien(espace, agenda.filtre, { vue: "liste", jour: jour.jour })}
          className="agenda-autres link"
        >
          et {autres} {autres === 1 ? "autre" : "autres"}, en liste
        </a>
      ) : null}
    </div>
  );
}

/** An event of a few minutes is still to be read: no less than three quarters of an hour on the grid. */
const finOf = ({ debut, fin }: Evenement, jour: Jour, zone: string) =>
  Math.max(heuresOf(fin, jour, zone), heuresOf(debut, jour, zone) + 0.75);

function plageOf(evenement: Evenement, jour: Jour, zone: string): Heures {
  const { debut, fin } = evenement.reserve ?? evenement;
  return {
    de: heuresOf(debut, jour, zone),
    a: Math.max(heuresOf(fin, jour, zone), finOf(evenement, jour, zone)),
  };
}
