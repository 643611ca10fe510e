import Link from "next/link";
import { StatutSeance } from "@/components/seance/statut-seance";
import { TimelineEntry } from "@/components/ui/timeline";
import type { PisteLigne } from "@/lib/piste/queries";
import { formatSeance } from "@/lib/situation/labels";
import type { SeancePartie } from "@/lib/situation/queries/parties";
import { formatJour, formatJourLong, formatPlage, type Jour, jourOf } from "@/lib/time";
import { PistesDuMoment } from "./pistes-du-moment";

type Props = {
  le: Jour;
  espace: string;
  zone: string;
  now: Date;
  seance: SeancePartie;
  rang: number;
  pistes: readonly PisteLigne[];
};

/** A séance with what came out of it; to come, its point is hollow. */
export function MomentSeance({ le, espace, zone, now, seance, rang, pistes }: Props) {
  const { id, debut, fin, statut, lieu, annonceeLe } = seance;
  const aVenir = debut > now && (statut === "PROPOSEE" || statut === "CONFIRMEE");
  const annulee = statut === "ANNULEE" || statut === "REPORTEE";
  const jour = formatJour(jourOf(debut, zone));
  const quand = annulee ? `Elle était prévue le ${jour}` : `${jour}, ${formatPlage(debut, fin, zone)}`;
  return (
    <TimelineEntry
      date={formatJourLong(le)}
      state={aVenir ? "coming" : "past"}
      title={
        <span className="flex flex-wrap items-baseline gap-x-4">
          <Link className="link text-ink" href={`/${espace}/seances/${id}`}>
            {formatSeance(seance, rang)}
          </Link>
          {annulee ? null : <StatutSeance statut={statut} />}
        </span>
      }
    >
      <p className="text-ink-soft first-letter:uppercase">
        {annulee || !lieu ? quand : `${quand}, ${lieu}`}.
        {annonceeLe && !annulee
          ? ` La personne le ${aVenir ? "sait" : "savait"} depuis le ${formatJourLong(annonceeLe)}.`
          : null}
      </p>
      <PistesDuMoment pistes={pistes} />
    </TimelineEntry>
  );
}

type Restitution = { le: Jour; zone: string; seance: Pick<SeancePartie, "debut"> };

/** The conclusions come back to the person (000:69). */
export function MomentRestitution({ le, zone, seance }: Restitution) {
  return (
    <TimelineEntry date={formatJourLong(le)} title="Les conclusions sont dites à la personne">
      <p className="text-ink-soft">Celles de la séance du {formatJour(jourOf(seance.debut, zone))}.</p>
    </TimelineEntry>
  );
}
