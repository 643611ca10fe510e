import { EmptyState } from "@/components/ui/empty-state";
import { formatLigne } from "@/lib/journal/labels/phrases";
import type { LigneLue } from "@/lib/journal/rules/ligne";
import { replier } from "@/lib/journal/rules/repli";
import { formatHeure, formatJour, type Jour, jourOf } from "@/lib/time";

type Props = { lignes: readonly LigneLue[]; zone: string };

/** The lines, day by day, the latest first: a sentence each. */
export function Lignes({ lignes, zone }: Props) {
  if (lignes.length === 0)
    return (
      <EmptyState title="Rien de tel dans le journal">
        Élargissez la période, ou enlevez un filtre.
      </EmptyState>
    );
  const jours = new Map<Jour, LigneLue[]>();
  for (const ligne of lignes) {
    const jour = jourOf(ligne.le, zone);
    jours.set(jour, [...(jours.get(jour) ?? []), ligne]);
  }
  return (
    <div className="flex flex-col gap-8">
      {[...jours].map(([jour, duJour]) => (
        <section key={jour} aria-label={formatJour(jour, { annee: true })}>
          <h3 className="pb-2 text-16 font-semibold first-letter:uppercase">
            {formatJour(jour, { annee: true })}
          </h3>
          <ol className="border-t border-rule">
            {replier(duJour, (ligne) => `${formatHeure(ligne.le, zone)} ${formatLigne(ligne, zone)}`).map(
              ({ premier, fois }) => (
                <li key={premier.id} className="flex gap-4 border-b border-rule py-2.5">
                  <span className="w-16 shrink-0 text-ink-soft tabular-nums">
                    {formatHeure(premier.le, zone)}
                  </span>
                  <span className="min-w-0">
                    {formatLigne(premier, zone)}
                    {fois > 1 ? <span className="text-ink-soft">{` ${fois} fois`}</span> : null}
                  </span>
                </li>
              ),
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}
