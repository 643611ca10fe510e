import { MOTIF_RENCONTRE_LABELS } from "@/lib/rencontre/labels/rencontre";
import type { RencontreDetail } from "@/lib/rencontre/queries/dto";
import { formatJour, formatMoment, jourOf } from "@/lib/time";

type Props = { rencontre: RencontreDetail; zone: string };

/** Who planned it, and each of its moves: from when to when, by whom, why. */
export function Trace({ rencontre: { reservee, deplacements }, zone }: Props) {
  return (
    <ol className="flex max-w-reading flex-col gap-2 text-ink-soft">
      <li>
        Prévue le {formatJour(jourOf(reservee.le, zone), { annee: true })} par {reservee.par}.
      </li>
      {deplacements.map(({ de, vers, motif, par, le }) => (
        <li key={le.getTime()}>
          Déplacée le {formatJour(jourOf(le, zone), { annee: true })} par {par} : du {formatMoment(de, zone)}{" "}
          au {formatMoment(vers, zone)} ({MOTIF_RENCONTRE_LABELS[motif].toLowerCase()}).
        </li>
      ))}
    </ol>
  );
}
