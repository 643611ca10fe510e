import { StatutSeance } from "@/components/seance/statut-seance";
import { Section } from "@/components/ui/section";
import type { GroupeFiche } from "@/lib/groupe/queries/groupe";
import { formatJour, formatPlage, jourOf } from "@/lib/time";

type Props = { zone: string; groupe: GroupeFiche };

/** When the group meets and has met, the latest first. */
export function SeancesSection({ zone, groupe: { seances } }: Props) {
  return (
    <Section title="Séances">
      {seances.length === 0 ? (
        <p className="text-ink-soft">Aucune séance n’est encore prévue.</p>
      ) : (
        <ul className="flex flex-col border-t border-rule">
          {seances.map(({ id, debut, fin, statut, lieu }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-3"
            >
              <span className="flex min-w-0 flex-col">
                {formatJour(jourOf(debut, zone), { annee: true })}
                <span className="text-ink-soft">
                  {[formatPlage(debut, fin, zone), lieu].filter(Boolean).join(", ")}
                </span>
              </span>
              <StatutSeance statut={statut} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
