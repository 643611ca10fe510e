import { MOTIF_SEANCE_LABELS } from "@/lib/seance/labels/statut";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import { formatJour, formatMoment, jourOf } from "@/lib/time";

type Props = { seance: SeanceDetail; zone: string };

/** Who booked it, and each of its moves: from when to when, by whom, why. */
export function Trace({ seance: { reservee, deplacements }, zone }: Props) {
  return (
    <ol className="flex max-w-reading flex-col gap-2 text-ink-soft">
      <li>
        Réservée le {formatJour(jourOf(reservee.le, zone), { annee: true })} par {reservee.par}.
      </li>
      {deplacements.map(({ de, vers, motif, par, le }) => (
        <li key={le.getTime()}>
          Déplacée le {formatJour(jourOf(le, zone), { annee: true })} par {par} : du {formatMoment(de, zone)}{" "}
          au {formatMoment(vers, zone)} ({MOTIF_SEANCE_LABELS[motif].toLowerCase()}).
        </li>
      ))}
    </ol>
  );
}
