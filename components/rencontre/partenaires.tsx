import { StatusBadge } from "@/components/ui/status-badge";
import { formatPresents } from "@/lib/rencontre/labels/rencontre";
import type { Partenaire, RencontreDetail } from "@/lib/rencontre/queries/dto";

/** Who is expected, then who was there: what was planned stays beside what took place. */
export function Partenaires({ rencontre: { partenaires, reel } }: { rencontre: RencontreDetail }) {
  return (
    <div className="flex flex-col gap-4">
      {reel ? <p className="font-semibold">{formatPresents(reel.presents)}</p> : null}
      {partenaires.length === 0 ? (
        <p className="text-ink-soft">Aucun partenaire n’est noté.</p>
      ) : (
        <ul className="flex max-w-reading flex-col border-t border-rule">
          {partenaires.map((partenaire) => (
            <li
              key={partenaire.id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-2.5"
            >
              <span>
                {partenaire.nom}
                {partenaire.structure ? (
                  <span className="text-ink-soft"> · {partenaire.structure}</span>
                ) : null}
              </span>
              <Etat {...partenaire} tenue={reel !== null} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Etat({ attendu, present, tenue }: Partenaire & { tenue: boolean }) {
  if (!tenue) return <StatusBadge>Attendu·e</StatusBadge>;
  if (present) return <StatusBadge tone="done">{attendu ? "Présent·e" : "Présent·e, en plus"}</StatusBadge>;
  return <StatusBadge tone="stopped">Attendu·e, pas là</StatusBadge>;
}
