import { EmptyState } from "@/components/ui/empty-state";
import { formatVisite } from "@/lib/journal/labels/visites";
import type { LigneLue } from "@/lib/journal/rules/ligne";
import { replier } from "@/lib/journal/rules/repli";
import { grouperVisites } from "@/lib/journal/rules/visites";
import { formatHeure, formatJour, type Jour, jourOf } from "@/lib/time";

type Props = { lignes: readonly LigneLue[]; zone: string };

/** The lines, day by day, the latest first: a sentence each, and one for the readings of a visit. */
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
            {replier(dites(duJour, zone), ({ heure, phrase }) => `${heure} ${phrase}`).map(
              ({ premier: { id, heure, phrase }, fois }) => (
                <li key={id} className="flex gap-4 border-b border-rule py-2.5">
                  <span className="w-16 shrink-0 text-ink-soft tabular-nums">{heure}</span>
                  <span className="min-w-0">
                    {phrase}
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

const dites = (lignes: readonly LigneLue[], zone: string) =>
  grouperVisites(lignes).map((visite) => ({
    id: visite[0].id,
    heure: formatHeure(visite[0].le, zone),
    phrase: formatVisite(visite, zone),
  }));
