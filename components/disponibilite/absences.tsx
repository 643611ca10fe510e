import Link from "next/link";
import { RetirerForm } from "@/components/disponibilite/retirer-form";
import { Notice } from "@/components/ui/notice";
import { closeAbsence } from "@/lib/disponibilite/actions";
import { formatAbsence } from "@/lib/disponibilite/labels";
import type { Disponibilites } from "@/lib/disponibilite/queries";
import { formatMoment } from "@/lib/time";

type Props = { espace: string; zone: string; page: Disponibilites };

/** The absences to come; the séances booked on those days are named, for somebody to move them. */
export function Absences({ espace, zone, page: { membre, absences } }: Props) {
  if (absences.length === 0) return <p className="text-ink-soft">Aucune absence à venir.</p>;
  return (
    <ul className="flex flex-col border-b border-rule">
      {absences.map((absence) => (
        <li key={absence.id} className="flex flex-col gap-2 border-t border-rule py-1.5">
          <div className="flex items-start justify-between gap-x-6">
            <span className="min-w-0 py-2.5 first-letter:uppercase">{formatAbsence(absence)}</span>
            <RetirerForm
              action={closeAbsence.bind(null, espace)}
              hidden={{ membreId: membre.id, absenceId: absence.id }}
              quoi={`l’absence ${formatAbsence(absence)}`}
            />
          </div>
          {absence.seances.length > 0 ? (
            <Notice tone="waiting" title="Des séances sont prévues ces jours-là" className="mb-3">
              <ul>
                {absence.seances.map(({ id, code, debut }) => (
                  <li key={id}>
                    <Link href={`/${espace}/seances/${id}`} className="link">
                      {code}, {formatMoment(debut, zone)}
                    </Link>
                  </li>
                ))}
              </ul>
            </Notice>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
