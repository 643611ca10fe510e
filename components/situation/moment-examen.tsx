import Link from "next/link";
import { TimelineEntry } from "@/components/ui/timeline";
import type { PisteLigne } from "@/lib/piste/queries";
import type { ExamenPartie } from "@/lib/situation/queries/examens";
import { formatJour, formatJourLong, formatPlage, type Jour, jourOf } from "@/lib/time";
import { PistesDuMoment } from "./pistes-du-moment";

type Props = {
  le: Jour;
  espace: string;
  zone: string;
  now: Date;
  examen: ExamenPartie;
  pistes: readonly PisteLigne[];
};

/** The situation at a group's séance: a link for who may open the minutes or the séance, the date for the others. */
export function MomentExamen({ le, espace, zone, now, examen, pistes }: Props) {
  const { seanceId, debut, fin, travaillee, annonceeLe, ouvre } = examen;
  const aVenir = debut > now;
  const seance = `/${espace}/seances/${seanceId}`;
  const titre = travaillee ? "Travaillée en groupe" : "À l’ordre du jour d’un groupe";
  return (
    <TimelineEntry
      date={formatJourLong(le)}
      state={aVenir ? "coming" : "past"}
      title={
        ouvre ? (
          <Link className="link text-ink" href={ouvre === "SEANCE" ? seance : `${seance}/compte-rendu`}>
            {titre}
          </Link>
        ) : (
          titre
        )
      }
    >
      <p className="text-ink-soft first-letter:uppercase">
        {formatJour(jourOf(debut, zone))}, {formatPlage(debut, fin, zone)}.
        {annonceeLe
          ? ` La personne le ${aVenir ? "sait" : "savait"} depuis le ${formatJourLong(annonceeLe)}.`
          : null}
      </p>
      <PistesDuMoment pistes={pistes} />
    </TimelineEntry>
  );
}
